package niengiam.report.database;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;

/**
 * One figure for each series and period, where several were published: {@link niengiam.trend.Arbitration} in SQL, so that it
 * can also be asked what was known by a day. A figure without a value stands only where there is none with one.
 */
final class FigureChoice {

    /** The view of what is known. */
    static final String LATEST = "latest";

    /** The function of what was known by a day. */
    static final String AS_OF = "as_of";

    /** The order of the bytes, whatever the language of a database is. */
    private static final String BYTES = " COLLATE \"C\"";

    private static final String VALUE = Concepts.OBS_VALUE.name();

    private final Collection<String> officials;

    /** @param officials the producers that are offices */
    FigureChoice(final Collection<String> officials) {
        this.officials = List.copyOf(officials);
    }

    /** The view and the function over the figures of a schema of PostgreSQL. */
    List<String> create(final String place) {
        final String figures = Sql.name(place, ObservationTable.SCHEMA.name());
        return List.of(
                "CREATE VIEW " + Sql.name(place, LATEST) + " AS " + select(figures, "", BYTES),
                "CREATE FUNCTION " + Sql.name(place, AS_OF) + "(day date) RETURNS SETOF " + figures
                        + " LANGUAGE sql STABLE AS "
                        + Sql.text(select(figures, " WHERE " + Concepts.VINTAGE.name() + " <= $1", BYTES)));
    }

    /** The same for DuckDB, which compares texts by their bytes anyway. */
    List<String> createInDuckDb() {
        final String figures = Sql.name(ObservationTable.SCHEMA.name());
        return List.of(
                "CREATE OR REPLACE VIEW " + LATEST + " AS " + select(figures, "", ""),
                "CREATE OR REPLACE MACRO " + AS_OF + "(day) AS TABLE "
                        + select(figures, " WHERE " + Concepts.VINTAGE.name() + " <= CAST(day AS DATE)", ""));
    }

    /** Says what they are. */
    static List<String> comments(final String place) {
        return List.of(
                "COMMENT ON VIEW " + Sql.name(place, LATEST)
                        + " IS 'Of each series and period the figure that is taken, where several were published.'",
                "COMMENT ON FUNCTION " + Sql.name(place, AS_OF)
                        + "(date) IS 'Of each series and period the figure that was taken by the end of a day.'");
    }

    private String select(final String figures, final String where, final String collation) {
        final String place = columns(Stream.concat(
                Stream.<Column<?>>of(Concepts.INDICATOR, Concepts.REF_AREA),
                Stream.concat(Concepts.DIMENSIONS.stream(), Stream.<Column<?>>of(Concepts.TIME_PERIOD))));
        return "SELECT DISTINCT ON (" + place + ") * FROM " + figures + where + " ORDER BY " + place + ", " + order()
                + collation;
    }

    private static String columns(final Stream<Column<?>> columns) {
        return columns.map(column -> Sql.name(column.name())).collect(Collectors.joining(", "));
    }

    /** Nearest to final, official, exact, latest, then the smaller place. */
    private String order() {
        return "(" + VALUE + " IS NULL), " + ofValue(rungs()) + ", "
                + ofValue("(" + Concepts.PRODUCER.name() + " IN "
                        + officials.stream().map(Sql::text).collect(Collectors.joining(", ", "('', ", ")")) + ")")
                + ", "
                + ofValue("(" + Concepts.OBS_QUALIFIER.name() + " = " + Sql.text(Qualifier.EXACT.name()) + ")") + ", "
                + Concepts.VINTAGE.name() + " DESC, (" + Concepts.SOURCE_ID.name() + " || ' ' || "
                + Concepts.LOCATOR.name() + ")";
    }

    /** Between figures without a value only day and place decide. */
    private static String ofValue(final String order) {
        return "(CASE WHEN " + VALUE + " IS NOT NULL THEN " + order + " END) DESC NULLS LAST";
    }

    private static String rungs() {
        return Stream.of(ObsStatus.values())
                .filter(status -> status.rung() > 0)
                .map(status -> "WHEN " + Sql.text(status.name()) + " THEN " + status.rung())
                .collect(Collectors.joining(" ", "CASE " + Concepts.OBS_STATUS.name() + " ", " ELSE 0 END"));
    }
}
