package niengiam.lake.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.observe.prose.NumberMap;
import niengiam.quality.Acceptances.Acceptance;
import niengiam.quality.Finding;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/** The smaller tables of a lake: sources, rejects, findings. One row per source, rejected figure or finding. */
public final class Tables {

    /** Where every snapshot came from. */
    public static final TableSchema SOURCES = new TableSchema(
            "sources",
            List.of(
                    Column.text("source_id"),
                    Column.text("producer"),
                    Column.text("title"),
                    Column.text("url"),
                    Column.date("date_published"),
                    Column.date("date_accessed"),
                    Column.text("licence"),
                    Column.text("sha256"),
                    Column.text("mapping"),
                    Column.text("notes")));

    /** Figures that were found and not used, with the reason. */
    public static final TableSchema REJECTS = new TableSchema(
            "rejects",
            List.of(
                    Column.text("source_id"),
                    Column.text("locator"),
                    Column.text("reason"),
                    Column.text("detail"),
                    Column.text("obs_text")));

    /** Rules that did not hold. */
    public static final TableSchema FINDINGS = new TableSchema(
            "findings",
            List.of(
                    Column.text("rule"),
                    Column.text("severity"),
                    Column.text("sentence"),
                    Column.text("series"),
                    Column.text("time_period"),
                    Column.text("source_id"),
                    Column.text("locator"),
                    Column.text("expected"),
                    Column.text("got"),
                    Column.text("accepted_by"),
                    Column.text("accepted_reason")));

    /** Every number of every document, and what became of it. */
    public static final TableSchema UNREAD = new TableSchema(
            "unread",
            List.of(
                    Column.text("source_id"),
                    Column.text("locator"),
                    Column.integer("start"),
                    Column.integer("end"),
                    Column.text("text"),
                    Column.text("class"),
                    Column.text("kind")));

    private Tables() {}

    public static Object[] row(final Origin origin) {
        return new Object[] {
            origin.sourceId(),
            origin.producer(),
            origin.title(),
            origin.url(),
            origin.datePublished(),
            origin.dateAccessed(),
            origin.licence(),
            origin.sha256(),
            origin.mapping(),
            origin.notes()
        };
    }

    /** The origin of a row of {@link #SOURCES}. */
    public static Origin origin(final Object[] row) {
        return new Origin(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }

    public static Object[] row(final Reject reject) {
        return new Object[] {
            reject.sourceId(), reject.locator().toString(), reject.reason(), reject.detail(), reject.text()
        };
    }

    /** A row of {@link #UNREAD}. */
    public static Object[] row(final NumberMap.Entry entry) {
        return new Object[] {
            entry.sourceId(),
            entry.locator().toString(),
            (long) entry.number().start(),
            (long) entry.number().end(),
            entry.number().text(),
            entry.number().use().name().toLowerCase(Locale.ROOT),
            entry.number().kind()
        };
    }

    /** The row of a finding that nobody has accepted. */
    public static Object[] row(final Finding finding) {
        return row(finding, Optional.empty());
    }

    /** The row of a finding, with who accepted it and why. */
    public static Object[] row(final Finding finding, final Optional<Acceptance> acceptance) {
        return new Object[] {
            finding.rule(),
            finding.severity().name(),
            finding.sentence(),
            finding.key().toString(),
            finding.period(),
            finding.sourceId(),
            finding.locator().toString(),
            finding.expected(),
            finding.got(),
            acceptance.map(Acceptance::office).orElse(null),
            acceptance.map(Acceptance::reason).orElse(null)
        };
    }
}
