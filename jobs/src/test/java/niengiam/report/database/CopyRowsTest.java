package niengiam.report.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyIn;

/** Rows as {@code COPY} takes them. */
final class CopyRowsTest {

    private static final TableSchema SCHEMA = new TableSchema(
            "some", List.of(Column.text("note"), Column.decimal("value"), Column.date("day"), Column.integer("parts")));

    private final StringBuilder sent = new StringBuilder();
    private final long[] taken = {2};
    private final CopyRows rows = new CopyRows(SCHEMA, (CopyIn) Proxy.newProxyInstance(
            CopyIn.class.getClassLoader(), new Class<?>[] {CopyIn.class}, (self, method, words) -> {
                if (method.getName().equals("writeToCopy")) {
                    sent.append(new String((byte[]) words[0], (int) words[1], (int) words[2], StandardCharsets.UTF_8));
                }
                return method.getName().equals("endCopy") ? taken[0] : null;
            }));

    @Test
    void signs_are_escaped_digits_kept_and_empty_is_no_value() throws SQLException {
        rows.add(TableRow.of(
                SCHEMA, "Hà Nam\t\\N\r\n", new BigDecimal("12.340000000000000"), LocalDate.of(2020, 1, 31), 7L));
        rows.add(TableRow.of(SCHEMA, "", null, null, null));
        rows.end();

        assertThat(sent).hasToString("Hà Nam\\t\\\\N\\r\\n\t12.34\t2020-01-31\t7\n\\N\t\\N\t\\N\t\\N\n");
        assertThat(rows.rows()).isEqualTo(2);
        assertThat(rows.empty()).containsExactlyInAnyOrder("note", "value", "day", "parts");
    }

    @Test
    void a_sign_that_no_database_holds_is_named() {
        assertThatThrownBy(() -> rows.add(TableRow.of(SCHEMA, "a\0b", null, null, null)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("Cannot load some, row 1: note has the character U+0000");
    }

    @Test
    void rows_that_a_server_did_not_take_are_noticed() throws SQLException {
        rows.add(TableRow.of(SCHEMA, "a", null, null, null));
        assertThatThrownBy(rows::end).hasMessage("Cannot load some: 1 rows were sent, 2 were taken.");
    }
}
