package niengiam.report.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.Origin;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Visible;
import niengiam.report.words.WebAddress;
import niengiam.source.CsvRecords;
import niengiam.source.InputBytes;
import niengiam.source.document.Document;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.UnreadTable;

/**
 * Makes the pages that show where figures were read. Of a small table every cell is shown, with what became of it; of a
 * document the paragraphs with figures; of a large table, a workbook or a cube only the places of published figures, as
 * they were printed: it does not fit a page.
 */
final class SourcePages {

    /** What became of a cell. */
    private record Use(String indicator, String refArea, String text) {}

    private final List<SourceCopy> sources;
    private final EvidenceIndex index;
    private final Map<String, Map<Locator, Use>> uses = new HashMap<>();
    private final ShownFigures figures;
    private final ReleaseChecks checks;
    private final ListedTables listed;

    SourcePages(
            final List<SourceCopy> sources,
            final EvidenceIndex index,
            final StagedTables tables,
            final ShownFigures figures,
            final ReleaseChecks checks,
            final ListedTables listed) {
        this.sources = sources;
        this.listed = listed;
        this.index = index;
        this.figures = figures;
        this.checks = checks;
        readUses(tables);
    }

    private void readUses(final StagedTables tables) {
        tables.forEach(ObservationTable.SCHEMA, row -> {
            final String id = row.text(Concepts.SOURCE_ID);
            final Use use =
                    new Use(row.text(Concepts.INDICATOR), row.text(Concepts.REF_AREA), row.text(Concepts.OBS_TEXT));
            final Locator place = row.locator(Concepts.LOCATOR);
            if (index.whole().contains(id)
                    || figures.observation(use.indicator, new YearOnYearRow.Place(id, place))
                            .isPresent()) {
                uses.computeIfAbsent(id, any -> new HashMap<>()).put(place, use);
            }
        });
    }

    List<SourceCopy> sources() {
        return sources;
    }

    /** The page of a source. */
    SourcePage of(final SourceCopy source, final Frame frame, final Frame english) {
        final Origin origin = source.origin();
        final boolean whole = index.whole().contains(origin.sourceId());
        final boolean prose = source.form() == SourceCopy.Form.PROSE;
        return new SourcePage(
                frame,
                english,
                Visible.text(
                        origin.title().isBlank()
                                ? origin.sourceId()
                                : frame.names().code("document", origin.title())),
                facts(origin, frame, english),
                WebAddress.of(origin.url()),
                whole,
                prose ? passages(source, frame, english) : List.of(),
                prose ? List.of() : whole ? records(source, frame, english) : places(origin.sourceId(), frame, english),
                checks.rejects(origin.sourceId()).stream()
                        .map(rejected -> reject(rejected, frame, english))
                        .toList(),
                uses.getOrDefault(origin.sourceId(), Map.of()).size());
    }

    private static List<SourcePage.Fact> facts(final Origin origin, final Frame frame, final Frame english) {
        final List<SourcePage.Fact> facts = new ArrayList<>();
        final Map<String, String> values = new TreeMap<>(Map.of(
                "1producer", frame.names().producer(origin.producer()),
                "2title", origin.title(),
                "3published", origin.datePublished().toString(),
                "4accessed", origin.dateAccessed().toString(),
                "5licence", origin.licence(),
                "6digest", origin.sha256()));
        values.forEach((key, value) -> facts.add(new SourcePage.Fact(
                frame.word("column." + key.substring(1)),
                english.word("column." + key.substring(1)),
                Visible.text(value))));
        if (!origin.notes().isBlank()) {
            facts.add(new SourcePage.Fact(
                    frame.word("source.notes"), english.word("source.notes"), Visible.text(origin.notes())));
        }
        return facts;
    }

    /** The paragraphs with figures; in the order of the text. */
    private List<SourcePage.Passage> passages(final SourceCopy source, final Frame frame, final Frame english) {
        final String id = source.origin().sourceId();
        final Map<Locator, Use> used = uses.getOrDefault(id, Map.of());
        final Map<Locator, ReleaseChecks.Rejected> rejected = rejected(id);
        final Map<Locator, SourcePage.Cell> shown = new HashMap<>();
        others(id, frame, english).forEach(shown::put);
        rejected.keySet().forEach(place -> shown.put(place, cell(place, "", used, rejected, frame, english)));
        used.keySet().forEach(place -> shown.put(place, cell(place, "", used, rejected, frame, english)));
        return shown.isEmpty()
                ? List.of()
                : new Passages(Document.read(InputBytes.of(source.file()), id), shown).list();
    }

    /** The numbers of a document that are no figures, and those of which nobody knows. */
    private Map<Locator, SourcePage.Cell> others(final String id, final Frame frame, final Frame english) {
        final Map<Locator, SourcePage.Cell> others = new HashMap<>();
        listed.of(UnreadTable.SCHEMA).stream()
                .filter(row -> row.text(Concepts.SOURCE_ID).equals(id)
                        && !row.text(UnreadTable.CLASS).equals("used"))
                .forEach(row -> {
                    final Locator place = row.locator(Concepts.LOCATOR);
                    final String title = row.text(UnreadTable.CLASS).equals("unread") ? "unread" : "context";
                    final String kind = row.text(UnreadTable.KIND).isEmpty()
                            ? ""
                            : ": " + frame.names().code("context", row.text(UnreadTable.KIND)) + " / "
                                    + english.names().code("context", row.text(UnreadTable.KIND));
                    others.put(
                            place,
                            new SourcePage.Cell(
                                    Evidence.anchor(place),
                                    "",
                                    title,
                                    frame.word("list." + title) + " / " + english.word("list." + title) + kind,
                                    Optional.empty()));
                });
        return others;
    }

    private Map<Locator, ReleaseChecks.Rejected> rejected(final String id) {
        return checks.rejects(id).stream()
                .collect(Collectors.toMap(ReleaseChecks.Rejected::locator, reject -> reject, (first, second) -> first));
    }

    private List<SourcePage.Row> records(final SourceCopy source, final Frame frame, final Frame english) {
        final String id = source.origin().sourceId();
        final Map<Locator, Use> used = uses.getOrDefault(id, Map.of());
        final Map<Locator, ReleaseChecks.Rejected> rejected = rejected(id);
        final List<SourcePage.Row> records = new ArrayList<>();
        final char delimiter = source.delimiter().orElseThrow();
        try (CsvRecords lines = CsvRecords.of(Files.newInputStream(source.file()), id, delimiter, 1)) {
            while (lines.hasNext()) {
                final CsvRecords.Numbered line = lines.next();
                final List<SourcePage.Cell> cells = new ArrayList<>();
                for (int i = 0; i < line.fields().size(); i++) {
                    final Locator place = new Locator.Csv(line.number(), i + 1);
                    cells.add(cell(place, line.fields().get(i), used, rejected, frame, english));
                }
                records.add(
                        new SourcePage.Row(line.number(), Evidence.anchor(new Locator.CsvRow(line.number())), cells));
            }
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return labelled(records);
    }

    /**
     * Marks the column that tells the rows apart, so that it stays in sight beside a figure: of those before the first
     * figure the one with most different texts, the last of them where several have as many.
     */
    private static List<SourcePage.Row> labelled(final List<SourcePage.Row> records) {
        final int first = records.stream()
                .flatMapToInt(row -> IntStream.range(0, row.cells().size())
                        .filter(i -> row.cells().get(i).mark().equals("used"))
                        .limit(1))
                .min()
                .orElse(0);
        int label = -1;
        long most = 0;
        for (int i = 0; i < first; i++) {
            final int column = i;
            final long texts = records.stream()
                    .filter(row -> row.cells().size() > column)
                    .map(row -> row.cells().get(column).text())
                    .distinct()
                    .count();
            if (texts >= most) {
                label = column;
                most = texts;
            }
        }
        final int chosen = label;
        return chosen < 0
                ? records
                : records.stream().map(row -> labelled(row, chosen)).toList();
    }

    private static SourcePage.Row labelled(final SourcePage.Row row, final int column) {
        if (row.cells().size() <= column
                || !row.cells().get(column).mark().isEmpty()
                || row.cells().get(column).back().isPresent()) {
            return row;
        }
        final List<SourcePage.Cell> cells = new ArrayList<>(row.cells());
        final SourcePage.Cell cell = cells.get(column);
        cells.set(column, new SourcePage.Cell(cell.id(), cell.text(), "label", "", Optional.empty()));
        return new SourcePage.Row(row.number(), row.id(), cells);
    }

    private SourcePage.Cell cell(
            final Locator place,
            final String text,
            final Map<Locator, Use> used,
            final Map<Locator, ReleaseChecks.Rejected> rejected,
            final Frame frame,
            final Frame english) {
        final String anchor = Evidence.anchor(place);
        if (used.containsKey(place)) {
            return used(anchor, text, used.get(place), frame, english);
        }
        if (rejected.containsKey(place)) {
            final String reason = rejected.get(place).reason();
            return new SourcePage.Cell(
                    anchor, Visible.text(text), "rejected", both("reject", reason, frame, english), Optional.empty());
        }
        return new SourcePage.Cell(anchor, Visible.text(text), "", "", WebAddress.of(text));
    }

    private SourcePage.Cell used(
            final String anchor, final String text, final Use use, final Frame frame, final Frame english) {
        final String meaning = use.indicator + ": " + frame.names().indicator(use.indicator) + " / "
                + english.names().indicator(use.indicator) + ", "
                + frame.names().area(use.refArea);
        final boolean shown = figures.subjects().contains(new ShownFigures.Subject(use.indicator, use.refArea));
        return new SourcePage.Cell(
                anchor,
                Visible.text(text),
                "used",
                Visible.text(meaning),
                shown
                        ? Optional.of(frame.to(SitePaths.indicator(use.indicator, use.refArea, Language.VI)))
                        : Optional.empty());
    }

    /** The places of published figures in a source that is not shown whole. */
    private List<SourcePage.Row> places(final String id, final Frame frame, final Frame english) {
        final List<SourcePage.Row> records = new ArrayList<>();
        uses.getOrDefault(id, Map.of()).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Locator, Use> entry) ->
                                entry.getKey().toString().length())
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> records.add(new SourcePage.Row(
                        records.size() + 1L,
                        "n" + (records.size() + 1),
                        List.of(
                                new SourcePage.Cell(
                                        "n" + (records.size() + 1) + "p",
                                        entry.getKey().toString(),
                                        "",
                                        "",
                                        Optional.empty()),
                                used(
                                        Evidence.anchor(entry.getKey()),
                                        entry.getValue().text,
                                        entry.getValue(),
                                        frame,
                                        english)))));
        return records;
    }

    private static String both(final String list, final String code, final Frame frame, final Frame english) {
        return code + ": " + frame.names().code(list, code) + " / "
                + english.names().code(list, code);
    }

    private static SourcePage.Reject reject(
            final ReleaseChecks.Rejected rejected, final Frame frame, final Frame english) {
        return new SourcePage.Reject(
                new Link(rejected.locator().toString(), "#" + Evidence.anchor(rejected.locator())),
                Visible.text(rejected.text()),
                frame.names().code("reject", rejected.reason()),
                english.names().code("reject", rejected.reason()),
                Visible.text(frame.names().detail(rejected.detail())));
    }
}
