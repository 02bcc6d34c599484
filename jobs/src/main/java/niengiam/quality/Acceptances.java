package niengiam.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.source.CsvTable;

/**
 * Findings that an office has looked at and accepted: {@code data/rules/accepted.csv}. They stay listed, with the reason
 * and the name of the office, and no longer count against the limit of the gate.
 */
public final class Acceptances {

    /**
     * One acceptance.
     *
     * @param office who accepted
     * @param reason why
     */
    public record Acceptance(String office, String reason) {}

    /** An acceptance with what it is about and its day. */
    public record Entry(Subject subject, Acceptance acceptance, String day) {}

    private final List<Map<String, String>> rows = new ArrayList<>();

    /**
     * Reads the table.
     *
     * @throws RuleException if a row gives no reason or names no office
     */
    public Acceptances(final CsvTable table) {
        table.requireColumns("rule", "series", "time_period", "source_id", "locator", "reason", "office", "day");
        for (final Map<String, String> row : table.rows()) {
            for (final String column : List.of("rule", "series", "reason", "office", "day")) {
                if (row.get(column).isBlank()) {
                    throw new RuleException("Missing " + column + " in " + table.name() + " for rule "
                            + row.get("rule") + " and series " + row.get("series")
                            + ": a finding is accepted by an office, on a day, for a reason. Add it.");
                }
            }
            rows.add(row);
        }
    }

    /** What an acceptance is about; empty texts of period, source and place stand for any. */
    public record Subject(String rule, String series, String period, String source, String locator) {

        /** Whether it is about a figure. */
        public boolean isAbout(
                final String itsSeries, final String itsPeriod, final String itsSource, final String itsLocator) {
            return series.equals(itsSeries)
                    && matches(period, itsPeriod)
                    && matches(source, itsSource)
                    && matches(locator, itsLocator);
        }

        @Override
        public String toString() {
            return (rule + " " + series + " " + period + " " + source + " " + locator)
                    .replaceAll(" +", " ")
                    .strip();
        }
    }

    /** What was accepted, in the order of the table. */
    public List<Subject> subjects() {
        return rows.stream().map(Acceptances::subject).toList();
    }

    /** All of them, in the order of the table. */
    public List<Entry> entries() {
        return rows.stream()
                .map(row ->
                        new Entry(subject(row), new Acceptance(row.get("office"), row.get("reason")), row.get("day")))
                .toList();
    }

    private static Subject subject(final Map<String, String> row) {
        return new Subject(
                row.get("rule"), row.get("series"), row.get("time_period"), row.get("source_id"), row.get("locator"));
    }

    /** The acceptance of a finding; empty cells of period, source and place stand for any. */
    public Optional<Acceptance> of(
            final String rule, final String series, final String period, final String source, final String locator) {
        return rows.stream()
                .filter(row -> row.get("rule").equals(rule) && subject(row).isAbout(series, period, source, locator))
                .map(row -> new Acceptance(row.get("office"), row.get("reason")))
                .findFirst();
    }

    private static boolean matches(final String wanted, final String got) {
        return wanted.isBlank() || wanted.equals(got);
    }
}
