package niengiam.job.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.SeriesKey;
import niengiam.quality.Acceptances;
import niengiam.quality.Accounting;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.trend.Arbitration;
import niengiam.trend.Boundaries;
import niengiam.trend.Conflicts;
import niengiam.trend.GrowthShares;
import niengiam.trend.Nesting;
import niengiam.trend.Revisions;
import niengiam.trend.Succession;
import niengiam.trend.Target;

/**
 * What comparing and rebuilding figures rests on beside the figures: tables of the data folder, understood.
 *
 * @param boundaries territories and what became of them
 * @param growthShares what parts add to the growth of wholes
 * @param conflicts which of several figures is taken
 * @param revisions how figures move from vintage to vintage
 * @param accounting sums and balances that figures must keep
 * @param acceptances findings that an office has accepted
 * @param targets what documents demand of a year
 */
public record Knowledge(
        Boundaries boundaries,
        GrowthShares growthShares,
        Conflicts conflicts,
        Revisions revisions,
        Accounting accounting,
        Acceptances acceptances,
        List<Target> targets) {

    /**
     * Understands the tables.
     *
     * @param texts text of each table, by file name
     * @throws niengiam.source.SourceException if one is broken
     */
    public static Knowledge of(final Map<String, String> texts, final CodeLists codeLists) {
        final Arbitration arbitration = Arbitration.of(table(texts, DataFolder.PRODUCERS));
        return new Knowledge(
                new Boundaries(Succession.of(
                        table(texts, DataFolder.SUCCESSORS), codeLists.areas().all())),
                new GrowthShares(new Nesting(codeLists.areas().all())),
                new Conflicts(arbitration),
                new Revisions(
                        arbitration,
                        Optional.of(notes(
                                table(texts, DataFolder.REVISION_NOTES),
                                table(texts, DataFolder.REVISION_REASONS),
                                codeLists))),
                Accounting.parse(texts.get(DataFolder.ACCOUNTING), DataFolder.ACCOUNTING)
                        .requireCodes(codeLists),
                new Acceptances(table(texts, DataFolder.ACCEPTED)),
                targets(table(texts, DataFolder.TARGETS), codeLists));
    }

    /** A reason that no list has would be printed as a code; whoever decides one does so on a day. */
    private static CsvTable notes(final CsvTable notes, final CsvTable reasons, final CodeLists codeLists) {
        final Set<String> known =
                reasons.rows().stream().map(row -> row.get("code")).collect(Collectors.toSet());
        for (final Map<String, String> row : notes.rows()) {
            final String series = row.getOrDefault("series", "");
            final String reason = row.getOrDefault("reason", "");
            if (!known.contains(reason)) {
                throw new SourceException("Unknown reason \"" + reason + "\" of " + series + " in " + notes.name()
                        + ": expected one of " + reasons.name() + ". Correct it.");
            }
            if (codeLists.indicator(series.split("\\.", 2)[0]).isEmpty()) {
                throw new SourceException("Unknown series \"" + series + "\" in " + notes.name()
                        + ": expected a series, or an indicator of indicators.csv. Correct it.");
            }
            if (row.getOrDefault("office", "").isBlank()
                    != row.getOrDefault("day", "").isBlank()) {
                throw new SourceException("Missing office or day of the reason of " + series + " in " + notes.name()
                        + ": whoever decides a reason does so on a day. Add it.");
            }
        }
        return notes;
    }

    /** A target of a series that cannot be would never be reached or missed. */
    private static List<Target> targets(final CsvTable table, final CodeLists codeLists) {
        final List<Target> targets = Target.of(table);
        for (final Target target : targets) {
            final SeriesKey key = target.key();
            require(codeLists.indicator(key.indicator()).isPresent(), key.indicator(), "indicators.csv", key, table);
            require(codeLists.areas().find(key.refArea()).isPresent(), key.refArea(), "areas.csv", key, table);
            require(codeLists.hasUnit(target.unit().measure()), target.unit().measure(), "units.csv", key, table);
            for (int i = 0; i < Dimensions.NAMES.size(); i++) {
                final String code = key.dimensions().codes().get(i);
                require(codeLists.hasDimensionCode(Dimensions.NAMES.get(i), code), code, "dimensions.csv", key, table);
            }
        }
        return targets;
    }

    private static void require(
            final boolean known, final String code, final String list, final SeriesKey key, final CsvTable table) {
        if (!known) {
            throw new SourceException("Unknown code \"" + code + "\" in the target of " + key + " in " + table.name()
                    + ": expected one of " + list + ". Correct it.");
        }
    }

    private static CsvTable table(final Map<String, String> texts, final String file) {
        return CsvTable.parse(texts.get(file), file);
    }
}
