package niengiam.lake;

import java.util.List;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.quality.Finding;

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
                    Column.text("got")));

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

    public static Object[] row(final Reject reject) {
        return new Object[] {
            reject.sourceId(), reject.locator().toString(), reject.reason(), reject.detail(), reject.text()
        };
    }

    public static Object[] row(final Finding finding) {
        return new Object[] {
            finding.rule(),
            finding.severity().name(),
            finding.sentence(),
            finding.key().toString(),
            finding.period(),
            finding.sourceId(),
            finding.locator().toString(),
            finding.expected(),
            finding.got()
        };
    }
}
