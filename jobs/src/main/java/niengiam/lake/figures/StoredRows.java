package niengiam.lake.figures;

import java.util.Locale;
import java.util.Optional;
import niengiam.data.Correction;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.observe.Corrected;
import niengiam.observe.prose.NumberMap;
import niengiam.quality.Acceptances.Acceptance;
import niengiam.quality.Finding;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.FindingTable;
import niengiam.table.RejectTable;
import niengiam.table.SourceTable;
import niengiam.table.TableRow;
import niengiam.table.UnreadTable;

/** Origins, rejects, numbers of documents and findings as rows of their tables. */
public final class StoredRows {

    private StoredRows() {}

    public static TableRow of(final Origin origin) {
        return TableRow.in(SourceTable.SCHEMA)
                .with(Concepts.SOURCE_ID, origin.sourceId())
                .with(Concepts.PRODUCER, origin.producer())
                .with(SourceTable.TITLE, origin.title())
                .with(Concepts.URL, origin.url())
                .with(SourceTable.DATE_PUBLISHED, origin.datePublished())
                .with(SourceTable.DATE_ACCESSED, origin.dateAccessed())
                .with(SourceTable.LICENCE, origin.licence())
                .with(SourceTable.SHA256, origin.sha256())
                .with(SourceTable.MAPPING, origin.mapping())
                .with(SourceTable.NOTES, origin.notes())
                .row();
    }

    /** The origin of a row of {@link SourceTable}. */
    public static Origin origin(final TableRow row) {
        return new Origin(
                row.text(Concepts.SOURCE_ID),
                row.text(Concepts.PRODUCER),
                row.text(SourceTable.TITLE),
                row.text(Concepts.URL),
                row.required(SourceTable.DATE_PUBLISHED),
                row.required(SourceTable.DATE_ACCESSED),
                row.text(SourceTable.LICENCE),
                row.text(SourceTable.SHA256),
                row.text(SourceTable.MAPPING),
                row.text(SourceTable.NOTES));
    }

    public static TableRow of(final Reject reject) {
        return TableRow.in(RejectTable.SCHEMA)
                .with(Concepts.SOURCE_ID, reject.sourceId())
                .with(Concepts.LOCATOR, reject.locator().toString())
                .with(Concepts.REASON, reject.reason())
                .with(RejectTable.DETAIL, reject.detail())
                .with(Concepts.OBS_TEXT, reject.text())
                .row();
    }

    /** The row of a correction that met its reading. */
    public static TableRow of(final Correction correction, final Corrected corrected) {
        return TableRow.in(CorrectionTable.SCHEMA)
                .with(CorrectionTable.ID, correction.id())
                .with(Concepts.SOURCE_ID, correction.sourceId())
                .with(Concepts.LOCATOR, correction.place().toString())
                .with(Concepts.OBS_TEXT, corrected.text())
                .with(CorrectionTable.EFFECT, corrected.effect().name())
                .with(CorrectionTable.BEFORE, corrected.before())
                .with(CorrectionTable.AFTER, corrected.after())
                .with(Concepts.REASON, correction.why())
                .with(CorrectionTable.OFFICE, correction.office())
                .with(CorrectionTable.DAY, correction.day())
                .row();
    }

    /** A row of {@link UnreadTable}. */
    public static TableRow of(final NumberMap.Entry entry) {
        return TableRow.in(UnreadTable.SCHEMA)
                .with(Concepts.SOURCE_ID, entry.sourceId())
                .with(Concepts.LOCATOR, entry.locator().toString())
                .with(UnreadTable.START, (long) entry.number().start())
                .with(UnreadTable.END, (long) entry.number().end())
                .with(UnreadTable.TEXT, entry.number().text())
                .with(UnreadTable.CLASS, entry.number().use().name().toLowerCase(Locale.ROOT))
                .with(UnreadTable.KIND, entry.number().kind())
                .row();
    }

    /** The row of a finding that nobody has accepted. */
    public static TableRow of(final Finding finding) {
        return of(finding, Optional.empty());
    }

    /** The row of a finding, with who accepted it and why. */
    public static TableRow of(final Finding finding, final Optional<Acceptance> acceptance) {
        return TableRow.in(FindingTable.SCHEMA)
                .with(Concepts.RULE, finding.rule())
                .with(Concepts.SEVERITY, finding.severity().name())
                .with(Concepts.SENTENCE, finding.sentence())
                .with(FindingTable.SERIES, finding.key().toString())
                .with(Concepts.TIME_PERIOD, finding.period())
                .with(Concepts.SOURCE_ID, finding.sourceId())
                .with(Concepts.LOCATOR, finding.locator().toString())
                .with(FindingTable.EXPECTED, finding.expected())
                .with(FindingTable.GOT, finding.got())
                .with(Concepts.ACCEPTED_BY, acceptance.map(Acceptance::office))
                .with(Concepts.ACCEPTED_REASON, acceptance.map(Acceptance::reason))
                .row();
    }
}
