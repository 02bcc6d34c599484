package niengiam.job.ask;

import java.util.List;
import java.util.Optional;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.model.Observation;
import niengiam.table.TableRow;

/**
 * The answer to "where does this figure come from?".
 *
 * @param release number of the release that was asked
 * @param figures the figures, in the order of the table
 * @param further how many more there are than are told
 */
public record Explanation(int release, List<Figure> figures, long further) {

    public Explanation {
        figures = List.copyOf(figures);
    }

    /**
     * One figure and its thread.
     *
     * @param observation the figure as the release has it
     * @param input the source as the release names it
     * @param origin row of the table of sources; empty if no run added one
     * @param rule id of the rule that read it, of a figure of prose; empty for a cell
     * @param reading what stands at the place today, in the kept copy
     * @param comparison row of the year-over-year table; empty for a figure without value
     * @param findings rows of the table of findings
     * @param corrections rows of the table of corrections at its place
     */
    public record Figure(
            Observation observation,
            Input input,
            Optional<TableRow> origin,
            Optional<String> rule,
            Reading reading,
            Optional<TableRow> comparison,
            List<TableRow> findings,
            List<TableRow> corrections) {

        public Figure {
            corrections = List.copyOf(corrections);
            findings = List.copyOf(findings);
        }
    }

    /** What was read again at the place of a figure. */
    public sealed interface Reading {

        /** The place holds just what the figure was read from. */
        record Same(String text) implements Reading {}

        /** The place holds something else. */
        record Other(String text) implements Reading {}

        /** The place cannot be read again, and why. */
        record Unread(String reason) implements Reading {}
    }
}
