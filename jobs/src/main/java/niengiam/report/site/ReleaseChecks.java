package niengiam.report.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.lake.figures.Tables;
import niengiam.model.Locator;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.text.TimeWords;

/** What was rejected and found in a release: all of it counted, the first of it kept for the page. */
final class ReleaseChecks {

    /** Longer lists belong in the downloads. */
    static final int MOST_LISTED = 2000;

    /** A rejected figure as the table holds it. */
    record Rejected(String sourceId, Locator locator, String reason, String detail, String text) {}

    private final EvidenceIndex index;
    private final Map<String, Long> rejectCounts = new TreeMap<>();
    private final List<Rejected> rejects = new ArrayList<>();
    private final Map<String, List<Rejected>> rejectsBySource = new HashMap<>();
    private final List<Object[]> findings = new ArrayList<>();
    private long findingCount;

    private ReleaseChecks(final EvidenceIndex index) {
        this.index = index;
    }

    /** Reads the tables. Of sources whose every cell is shown all rejects are kept. */
    static ReleaseChecks read(final StagedTables tables, final EvidenceIndex index) {
        final ReleaseChecks checks = new ReleaseChecks(index);
        tables.forEach(Tables.REJECTS, checks::takeReject);
        tables.forEach(Tables.FINDINGS, cells -> {
            checks.findingCount++;
            if (checks.findings.size() < MOST_LISTED) {
                checks.findings.add(cells);
            }
        });
        return checks;
    }

    private void takeReject(final Object[] cells) {
        final Rejected rejected = new Rejected(
                text(cells[0]),
                Locator.parse(text(cells[1])).orElseThrow(),
                text(cells[2]),
                text(cells[3]),
                text(cells[4]));
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

    private static String text(final Object cell) {
        return cell == null ? "" : cell.toString();
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
                        new Link(names.word("download.rejects"), frame.to(tables.path("rejects", "csv"))),
                        new Link(names.word("download.findings"), frame.to(tables.path("findings", "csv"))),
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
                Visible.text(rejected.detail));
    }

    private ChecksPage.Finding finding(final Object[] cells, final Frame frame) {
        final Map<String, String> finding = new HashMap<>();
        final List<String> head = Tables.FINDINGS.head();
        for (int i = 0; i < head.size(); i++) {
            finding.put(head.get(i), Visible.text(text(cells[i])));
        }
        return new ChecksPage.Finding(
                finding.get("rule"),
                frame.names().code("severity", finding.get("severity")),
                frame.names().has("rule." + finding.get("rule"))
                        ? frame.word("rule." + finding.get("rule"))
                        : finding.get("sentence"),
                series(text(cells[Tables.FINDINGS.position("series")]), frame),
                TimePeriods.parse(finding.get("time_period"))
                        .map(period -> TimeWords.period(period, frame.language()))
                        .orElse(finding.get("time_period")),
                place(
                        text(cells[Tables.FINDINGS.position("source_id")]),
                        Locator.parse(finding.get("locator")).orElseThrow(),
                        frame),
                finding.get("expected"),
                finding.get("got"),
                finding.get("accepted_by").isEmpty()
                        ? ""
                        : finding.get("accepted_by") + ": " + finding.get("accepted_reason"));
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
                Visible.text(sourceId + " " + locator),
                frame.to(index.link(sourceId, locator, false).orElse(SitePaths.page("sources", frame.language()))));
    }
}
