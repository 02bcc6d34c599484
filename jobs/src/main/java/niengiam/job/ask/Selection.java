package niengiam.job.ask;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import niengiam.data.NearCodes;
import niengiam.job.setup.UnknownNameException;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * The figures that were asked for.
 *
 * @param indicators codes; every indicator if empty
 * @param areas ids or national codes of territories; every territory if empty
 * @param codeOf the national code of a territory
 */
record Selection(ReleaseTables release, Set<String> indicators, Set<String> areas, UnaryOperator<String> codeOf) {

    /** The table of figures, all of it. */
    ParquetRows.Cursor rows() {
        return ParquetRows.open(release.table(ObservationTable.SCHEMA.name()), ObservationTable.SCHEMA);
    }

    /** Whether a table has rows that can be chosen; every table where nothing was. */
    boolean has(final TableSchema schema) {
        return (indicators.isEmpty() || schema.has(Concepts.INDICATOR))
                && (areas.isEmpty() || schema.has(Concepts.REF_AREA));
    }

    boolean has(final TableRow row) {
        return (indicators.isEmpty() || indicators.contains(row.text(Concepts.INDICATOR)))
                && (areas.isEmpty() || isIn(row));
    }

    private boolean isIn(final TableRow row) {
        final String area = row.text(Concepts.REF_AREA);
        return areas.contains(area) || areas.contains(codeOf.apply(area));
    }

    /**
     * Holds it against what there is, before anything is written.
     *
     * @throws UnknownNameException if the release has no such indicator, territory, or figure of both
     */
    void require() {
        final Set<String> knownIndicators = new TreeSet<>();
        final Set<String> knownAreas = new TreeSet<>();
        boolean any = false;
        try (ParquetRows.Cursor rows = rows()) {
            while (rows.hasNext()) {
                final TableRow row = rows.next();
                knownIndicators.add(row.text(Concepts.INDICATOR));
                knownAreas.add(row.text(Concepts.REF_AREA));
                knownAreas.add(codeOf.apply(row.text(Concepts.REF_AREA)));
                any |= has(row);
            }
        }
        require("indicator", indicators, knownIndicators);
        require("territory", areas, knownAreas);
        if (!any) {
            throw new UnknownNameException("Missing figures: release " + PublishedReleases.name(release.number())
                    + (knownIndicators.isEmpty()
                            ? " has none. Export another with --release; niengiam releases lists them."
                            : " has none of " + String.join(", ", indicators) + " for " + String.join(", ", areas)
                                    + ". Choose more indicators or territories, or leave one of the options out."));
        }
    }

    private void require(final String what, final Set<String> wanted, final Set<String> known) {
        for (final String code : wanted) {
            if (!known.contains(code)) {
                throw new UnknownNameException("Unknown " + what + " " + code + ": release "
                        + PublishedReleases.name(release.number()) + " has no figure of it. Near it: "
                        + String.join(", ", NearCodes.to(code, known)) + ".");
            }
        }
    }
}
