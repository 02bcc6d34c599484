package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure whose year before is told of another boundary of the same national code. */
final class ExplainOtherBoundaryTest {

    @TempDir
    Path folder;

    @Test
    void a_day_that_changes_nothing_changes_no_word_of_the_comparison() {
        final Office office = Office.in(folder)
                .withRows(
                        Office.row("VN01", 2006, 180),
                        Office.row("VN01", 2007, 209),
                        Office.row("VN01_2008", 2008, 305),
                        Office.row("VN35", 2007, 1));
        final Answer run =
                office.call("run", "--data", office.data().toString(), "--run-id", "only", "--tables", "yoy");
        assertThat(run.exit()).as(run.err()).isZero();

        final Answer today = office.call("explain", "INV_PRJ_NEW.VN01_2008", "--period", "2008");

        assertThat(today.out()).contains("compared  with 2007: 209", "TERRITORY_DIFF");
        assertThat(office.call("explain", "INV_PRJ_NEW.VN01_2008", "--period", "2008", "--as-of", "2026-12-31")
                        .out())
                .isEqualTo(today.out());
    }
}
