package niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule of what a spreadsheet runs, for text files and workbooks alike. */
final class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+2",
                " =1",
                "@a",
                "+a",
                "-a",
                "\tx",
                "\rx",
                "＝1",
                "　＋a",
                "\u00a0=a",
                "=1E5",
                "-1+2",
                "-e5",
                "+E"
            })
    void what_might_run_is_marked_and_comes_back_as_it_was(final String text) {
        assertThat(FormulaGuard.mightRun(text)).isTrue();
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguarded("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-5", "-1.5E-7", "+12 %", "-", "- 1.234,5", "a=1", "'a", "''", "'5", "5", "(5)", "\"x\""})
    void what_cannot_run_is_left_alone(final String text) {
        assertThat(FormulaGuard.mightRun(text)).isFalse();
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }
}
