package niengiam.report.evidence;

import java.util.HashSet;
import java.util.Set;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;

/**
 * Figures that a rule of the checks found unlikely and nobody has accepted. They stay in the tables, where the finding
 * stands beside them; a sentence or a headline must not tell what is made of them as if nothing were known.
 */
public final class Doubts {

    private final Set<String> found = new HashSet<>();

    private Doubts() {}

    /** Reads the findings of a staged release. */
    public static Doubts read(final StagedTables tables) {
        final Doubts doubts = new Doubts();
        tables.forEach(FindingTable.SCHEMA, row -> {
            if (row.text(Concepts.ACCEPTED_BY).isEmpty()) {
                doubts.found.add(row.text(FindingTable.SERIES) + " " + row.text(Concepts.TIME_PERIOD));
            }
        });
        return doubts;
    }

    /** Whether a figure of a series, or its step from the year before, is in doubt. */
    public boolean of(final SeriesKey key, final TimePeriod period) {
        return found.contains(key + " " + period);
    }
}
