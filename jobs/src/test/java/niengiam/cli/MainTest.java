package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

final class MainTest {

    @Test
    void the_entry_point_can_be_called_from_java() {
        assertThatCode(() -> Main.main("--version")).doesNotThrowAnyException();
    }
}
