package niengiam.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.report.document.Report;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.TrendTable;
import niengiam.table.YearOnYearTable;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/**
 * The page about the release itself: its facts, how to verify it, what its symbols mean.
 *
 * @param frame what every page has
 * @param facts name and value
 * @param counts name and number
 * @param folder name of the folder of the release
 * @param symbols code and meaning
 * @param downloads the tables as files
 */
record ReleasePage(
        Frame frame, List<Pair> facts, List<Pair> counts, String folder, List<Pair> symbols, List<Link> downloads) {

    /** Two cells of a table. */
    record Pair(String name, String value) {}

    static ReleasePage of(final Frame frame, final StagedTables tables) {
        final Edition edition = frame.edition();
        final Names names = frame.names();
        final List<Pair> facts = List.of(
                new Pair(frame.word("release.number"), Integer.toString(edition.release())),
                new Pair(frame.word("release.asof"), TimeWords.day(edition.asOf(), frame.language())),
                new Pair(
                        frame.word("release.areas"),
                        Visible.text(String.join(
                                ", ", edition.areas().stream().map(names::area).toList()))),
                new Pair(frame.word("release.code"), Visible.text(edition.codeVersion())),
                new Pair(
                        frame.word("release.previous"),
                        edition.previousDigest().orElse(frame.word("release.previous.none"))));
        final List<Pair> counts = edition.counts().entrySet().stream()
                .filter(entry -> names.has("count." + entry.getKey()))
                .map(entry -> new Pair(
                        frame.word("count." + entry.getKey()), Numbers.count(entry.getValue(), frame.language())))
                .toList();
        return new ReleasePage(
                frame,
                facts,
                counts,
                String.format(Locale.ROOT, "releases/%04d", edition.release()),
                symbols(frame),
                List.of(
                        new Link(frame.word("download.csv"), frame.to(tables.path(YearOnYearTable.SCHEMA, "csv"))),
                        new Link(
                                frame.word("download.parquet"),
                                frame.to(tables.path(YearOnYearTable.SCHEMA, "parquet"))),
                        new Link(
                                frame.word("download.observations"),
                                frame.to(tables.path(ObservationTable.SCHEMA, "csv"))),
                        new Link(frame.word("download.trends"), frame.to(tables.path(TrendTable.SCHEMA, "csv"))),
                        new Link(frame.word("download.rejects"), frame.to(tables.path(RejectTable.SCHEMA, "csv"))),
                        new Link(frame.word("download.findings"), frame.to(tables.path(FindingTable.SCHEMA, "csv"))),
                        new Link(frame.word("download.xlsx"), frame.to(AuditWorkbook.FILE)),
                        new Link(frame.word("download.docx"), frame.to(Report.DOCX)),
                        new Link(frame.word("download.pdf"), frame.to(Report.PDF))));
    }

    private static List<Pair> symbols(final Frame frame) {
        final List<Pair> symbols = new ArrayList<>();
        for (final Comparability verdict : Comparability.values()) {
            symbols.add(new Pair(verdict.name(), frame.word("comparability." + verdict)));
        }
        for (final ObsStatus status : ObsStatus.values()) {
            symbols.add(new Pair(status.name(), frame.word("status." + status)));
        }
        for (final Qualifier qualifier : Qualifier.values()) {
            symbols.add(new Pair(qualifier.name(), frame.word("qualifier." + qualifier)));
        }
        return symbols;
    }
}
