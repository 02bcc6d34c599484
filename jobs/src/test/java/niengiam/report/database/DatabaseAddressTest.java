package niengiam.report.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, schemas and names, whatever is in them. */
final class DatabaseAddressTest {

    @Test
    void a_password_is_never_printed() {
        assertThat(new DatabaseAddress("jdbc:postgresql://h/d?password=x", Optional.empty(), Optional.of("y")))
                .hasToString("jdbc:postgresql://h/d");
        assertThatThrownBy(() -> new DatabaseAddress("postgresql://me:x@y@h/d", Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("Unsupported database \"postgresql://h/d\": expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "pg_x", "Upper", "a b", "a\"b", "niên_giám"})
    void a_schema_has_a_plain_name(final String name) {
        assertThatThrownBy(() -> new Schemas(name)).hasMessageStartingWith("Invalid --schema \"" + name + "\"");
    }

    @Test
    void a_release_has_a_schema_of_its_own() {
        assertThat(new Schemas("yearbook").of(7)).isEqualTo("yearbook_0007");
    }

    @Test
    void names_and_texts_are_quoted() {
        assertThat(Sql.name("a\"b", "c")).isEqualTo("\"a\"\"b\".\"c\"");
        assertThat(Sql.text("d'Hà\\")).isEqualTo("'d''Hà\\'");
    }
}
