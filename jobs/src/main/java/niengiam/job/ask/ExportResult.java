package niengiam.job.ask;

import java.util.List;

/**
 * What an export holds.
 *
 * @param release number of the release
 * @param parts what there is how often, such as data sets, figures and values
 * @param behind figures that stand behind another one of their series and period, and are not in the export
 */
public record ExportResult(int release, List<Part> parts, long behind) {

    /** A number of things, each called {@code what}. */
    public record Part(long count, String what) {}

    public ExportResult {
        parts = List.copyOf(parts);
    }
}
