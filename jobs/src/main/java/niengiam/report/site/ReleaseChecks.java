package niengiam.report.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.model.Locator;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Measured;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.RejectTable;
import niengiam.table.TableRow;
import niengiam.text.TimeWords;

/** What was rejected and found in a release: all of it counted, the first of it kept for the page. */
final class ReleaseChecks {

    /** Longer lists belong in the downloads. */
    static final int MOST_LISTED = 700;

    /** A rejected figure as the table holds it. */
    record Rejected(String sourceId, Locator locator, String reason, String detail, String text) {}

    private final EvidenceIndex index;
    private final Map<String, Long> rejectCounts = new TreeMap<>();
    private final List<Rejected> rejects = new ArrayList<>();
    private final Map<String, List<Rejected>> rejectsBySource = new HashMap<>();
    private final List<TableRow> findings = new ArrayList<>();
    private long findingCount;

    private ReleaseChecks(final EvidenceIndex index) {
        this.index = index;
    }

    /** Reads the tables. Of sources whose every cell is shown all rejects are kept. */
    static ReleaseChecks read(final StagedTables tables, final EvidenceIndex index) {
        final ReleaseChecks checks = new ReleaseChecks(index);
        tables.forEach(RejectTable.SCHEMA, checks::takeReject);
        tables.forEach(FindingTable.SCHEMA, row -> {
            checks.findingCount++;
            if (checks.findings.size() < MOST_LISTED) {
                checks.findings.add(row);
            }
        });
        return checks;
    }

    private void takeReject(final TableRow row) {
        final Rejected rejected = new Rejected(
                row.text(Concepts.SOURCE_ID),
                row.locator(Concepts.LOCATOR),
                row.text(Concepts.REASON),
                row.text(RejectTable.DETAIL),
                row.text(Concepts.OBS_TEXT));
        rejectCounts.merge(rejected.reason, 1L, Long::sum);
        if (rejects.size() < MOST_LISTED) {
            rejects.add(rejected);
        }
        if (index.whole().contains(rejected.sourceId)) {
            rejectsBySource
                    .computeIfAbsent(rejected.sourceId, any -> new ArrayList<>())
                    .add(rejected);
        }
    }

    /** The rejects of a source whose page shows each cell. */
    List<Rejected> rejects(final String sourceId) {
        return rejectsBySource.getOrDefault(sourceId, List.of());
    }

    /** The page, in the language of the frame. */
    ChecksPage page(final Frame frame, final Map<String, Long> verdicts, final StagedTables tables) {
        final Names names = frame.names();
        final long rejected =
                rejectCounts.values().stream().mapToLong(Long::longValue).sum();
        final long observed = frame.edition().counts().getOrDefault("observations", 0L);
        return new ChecksPage(
                frame,
                frame.word(
                        "checks.intro",
                        Numbers.count(observed, frame.language()),
                        Numbers.count(rejected, frame.language())),
                counts(rejectCounts, "reject", frame),
                rejects.stream().map(reject -> reject(reject, frame)).toList(),
                more("checks.rejects.more", rejects.size(), rejected, frame),
                findings.stream().map(finding -> finding(finding, frame)).toList(),
                more("checks.findings.more", findings.size(), findingCount, frame),
                counts(verdicts, "comparability", frame),
                List.of(
                        new Link(names.word("download.rejects"), frame.to(tables.path(RejectTable.SCHEMA, "csv"))),
                        new Link(names.word("download.findings"), frame.to(tables.path(FindingTable.SCHEMA, "csv"))),
                        new Link(names.word("download.xlsx"), frame.to(AuditWorkbook.FILE))));
    }

    private static String more(final String key, final long shown, final long all, final Frame frame) {
        return shown == all
                ? ""
                : frame.word(key, Numbers.count(shown, frame.language()), Numbers.count(all, frame.language()));
    }

    private static List<ChecksPage.Count> counts(final Map<String, Long> counts, final String list, final Frame frame) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new ChecksPage.Count(
                        entry.getKey(),
                        frame.names().code(list, entry.getKey()),
                        Numbers.count(entry.getValue(), frame.language())))
                .toList();
    }

    private ChecksPage.Reject reject(final Rejected rejected, final Frame frame) {
        return new ChecksPage.Reject(
                place(rejected.sourceId, rejected.locator, frame),
                Visible.text(rejected.text),
                frame.names().code("reject", rejected.reason),
                Visible.text(frame.names().detail(rejected.detail)));
    }

    private ChecksPage.Finding finding(final TableRow row, final Frame frame) {
        final Names names = frame.names();
        final String rule = visible(row, Concepts.RULE);
        final String period = visible(row, Concepts.TIME_PERIOD);
        return new ChecksPage.Finding(
                rule,
                frame.names().code("severity", row.text(Concepts.SEVERITY)),
                frame.names().has("rule." + rule) ? frame.word("rule." + rule) : visible(row, Concepts.SENTENCE),
                series(row.text(FindingTable.SERIES), frame),
                TimePeriods.parse(period)
                        .map(known -> TimeWords.period(known, frame.language()))
                        .orElse(period),
                place(row.text(Concepts.SOURCE_ID), row.locator(Concepts.LOCATOR), frame),
                Measured.of(visible(row, FindingTable.EXPECTED), names),
                Measured.of(visible(row, FindingTable.GOT), names),
                row.text(Concepts.ACCEPTED_BY).isEmpty()
                        ? ""
                        : visible(row, Concepts.ACCEPTED_BY) + ": " + visible(row, Concepts.ACCEPTED_REASON));
    }

    private static String visible(final TableRow row, final Column<String> column) {
        return Visible.text(row.text(column));
    }

    private static String series(final String text, final Frame frame) {
        final SeriesKey key = SeriesKey.parse(text);
        return Visible.text(List.of(
                        frame.names().indicator(key.indicator()),
                        frame.names().breakdown(key.dimensions()),
                        frame.names().area(key.refArea()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private Link place(final String sourceId, final Locator locator, final Frame frame) {
        return new Link(
                Visible.text(Measured.places(sourceId + ", " + locator, frame.names())),
                frame.to(index.link(sourceId, locator, false).orElse(SitePaths.page("sources", frame.language()))));
    }
}
