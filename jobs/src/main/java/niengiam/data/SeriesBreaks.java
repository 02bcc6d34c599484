package niengiam.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Language;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/**
 * The years from which a series is not comparable with itself, as {@code breaks.csv} declares them for an indicator and one
 * territory or all. A figure of such a year has the status {@code B}, whoever published it, so that nothing is computed
 * across it. Where a series has no figure for the year, its next one is declared by a row of its own.
 */
public final class SeriesBreaks {

    private final Map<From, String[]> reasons = new HashMap<>();

    /** The year from which a series breaks; the territory is empty text where all do. */
    private record From(String indicator, String area, int year) {}

    SeriesBreaks(final CsvTable table) {
        table.requireColumns("indicator", "ref_area", "year", "reason_vi", "reason_en", "source");
        for (final Map<String, String> row : table.rows()) {
            try {
                reasons.put(
                        new From(row.get("indicator"), row.get("ref_area"), Integer.parseInt(row.get("year"))),
                        new String[] {row.get("reason_vi"), row.get("reason_en")});
            } catch (final NumberFormatException invalid) {
                throw new SourceException(
                        "Invalid row of " + table.name() + " for " + row.get("indicator") + ": expected a year, got \""
                                + row.get("year") + "\".",
                        invalid);
            }
        }
    }

    /** The figure as it is, or with the status of a break where one is declared. */
    public Observation marked(final Observation figure) {
        return figure.quantity().isPresent() && reason(figure).isPresent() ? figure.with(ObsStatus.B) : figure;
    }

    /** Why the series breaks with this figure, in a few words; empty where no break is declared. */
    public Optional<String> reason(final Observation figure, final Language language) {
        return reason(figure).map(words -> language.choose(words[0], words[1]));
    }

    private Optional<String[]> reason(final Observation figure) {
        final String indicator = figure.key().indicator();
        final int year = figure.period().year();
        return Optional.ofNullable(reasons.get(new From(indicator, figure.key().refArea(), year)))
                .or(() -> Optional.ofNullable(reasons.get(new From(indicator, "", year))));
    }
}
