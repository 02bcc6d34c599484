package niengiam.job.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.data.NearCodes;
import niengiam.lake.commit.Release;
import niengiam.lake.parquet.ParquetRows;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.TableRow;
import niengiam.table.UnreadTable;

/** Finds what waits in a release: rejects that a person can decide, and findings that nobody has accepted. */
final class Waiting {

    /** Which rejects and findings wait for a person. */
    static final String INBOX = "rules/inbox.csv";

    private static final Pattern LABEL = Pattern.compile("expected a label of (\\S+) for \\S+, got \"(.*)\"");
    private static final String NO_TERRITORY = "UNKNOWN_AREA";
    private static final int NEAREST = 3;

    private final Path data;
    private final Release release;
    private final SourceTexts sources;
    private final Map<String, Set<String>> wanted = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    /**
     * @param data the data folder, whose list says what waits
     * @param sources the sources of the release
     * @throws SourceException if the list is missing or broken
     */
    Waiting(final Path data, final Release release, final SourceTexts sources) {
        this.data = data;
        this.sources = sources;
        this.release = release;
        final CsvTable table = CsvTable.read(data.resolve(INBOX)).requireColumns("kind", "code");
        for (final Map<String, String> row : table.rows()) {
            if (Arrays.stream(WaitingItem.Kind.values())
                    .noneMatch(kind -> kind.name().equals(row.get("kind")))) {
                throw new SourceException("Unknown kind \"" + row.get("kind") + "\" in " + table.name()
                        + ": expected one of " + List.of(WaitingItem.Kind.values()) + ". Correct it.");
            }
            wanted.computeIfAbsent(row.get("kind"), any -> new HashSet<>()).add(row.get("code"));
        }
    }

    /** All that waits: findings first, then rejects, each in the order of sources and places. */
    List<WaitingItem> items() {
        final List<WaitingItem> items = new ArrayList<>();
        for (final Path file : release.table("findings")) {
            ParquetRows.forEach(file, FindingTable.SCHEMA, row -> finding(row, items));
        }
        final List<WaitingItem> withTexts = withTexts(items);
        for (final Path file : release.table("rejects")) {
            ParquetRows.forEach(file, RejectTable.SCHEMA, row -> reject(row, withTexts));
        }
        for (final Path file : release.table("unread")) {
            ParquetRows.forEach(file, UnreadTable.SCHEMA, row -> number(row, withTexts));
        }
        // Two rows that say the same are one question.
        final Map<String, WaitingItem> different = new TreeMap<>();
        withContexts(withTexts).forEach(item -> different.putIfAbsent(item.key(), item));
        return different.values().stream()
                .sorted(Comparator.comparing(WaitingItem::kind)
                        .reversed()
                        .thenComparing(WaitingItem::sourceId)
                        .thenComparing(item -> item.locator().length())
                        .thenComparing(WaitingItem::locator)
                        .thenComparing(WaitingItem::key))
                .toList();
    }

    private void finding(final TableRow row, final List<WaitingItem> items) {
        if (wanted.getOrDefault("FINDING", Set.of()).contains(row.text(Concepts.SEVERITY))
                && row.text(Concepts.ACCEPTED_BY).isEmpty()) {
            items.add(new WaitingItem(
                    WaitingItem.Kind.FINDING,
                    row.text(Concepts.RULE),
                    row.text(Concepts.SOURCE_ID),
                    row.text(Concepts.LOCATOR),
                    "",
                    row.text(FindingTable.SERIES),
                    row.text(Concepts.TIME_PERIOD),
                    row.text(Concepts.SENTENCE) + " expected " + row.text(FindingTable.EXPECTED) + ", got "
                            + row.text(FindingTable.GOT),
                    "",
                    "",
                    "",
                    List.of()));
        }
    }

    /** The texts that stand at the places of findings: a correction will expect them. */
    private List<WaitingItem> withTexts(final List<WaitingItem> findings) {
        final Map<String, String> texts = new HashMap<>();
        final Set<String> places = new HashSet<>();
        findings.forEach(item -> places.add(item.sourceId() + " " + item.locator()));
        if (!places.isEmpty()) {
            for (final Path file : release.table("observations")) {
                ParquetRows.forEach(file, ObservationTable.SCHEMA, row -> {
                    final String place = row.text(Concepts.SOURCE_ID) + " " + row.text(Concepts.LOCATOR);
                    if (places.contains(place)) {
                        texts.put(place, row.text(Concepts.OBS_TEXT));
                    }
                });
            }
        }
        return findings.stream()
                .map(item -> item.withText(texts.getOrDefault(item.sourceId() + " " + item.locator(), "")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void reject(final TableRow row, final List<WaitingItem> items) {
        final String reason = row.text(Concepts.REASON);
        if (!wanted.getOrDefault("REJECT", Set.of()).contains(reason)) {
            return;
        }
        // A mark for "not available" of a province that did not stand then is no figure that somebody could place.
        if (reason.equals(NO_TERRITORY) && row.text(Concepts.OBS_TEXT).chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        final String detail = row.text(RejectTable.DETAIL);
        final Matcher unknown = LABEL.matcher(detail);
        final boolean isLabel = unknown.find();
        items.add(new WaitingItem(
                WaitingItem.Kind.REJECT,
                reason,
                row.text(Concepts.SOURCE_ID),
                row.text(Concepts.LOCATOR),
                row.text(Concepts.OBS_TEXT),
                "",
                "",
                detail,
                isLabel ? unknown.group(1) : "",
                isLabel ? unknown.group(2) : "",
                "",
                isLabel ? near(unknown.group(1), unknown.group(2)) : List.of()));
    }

    private void number(final TableRow row, final List<WaitingItem> items) {
        final String use = row.text(UnreadTable.CLASS).toUpperCase(Locale.ROOT);
        if (wanted.getOrDefault("NUMBER", Set.of()).contains(use)) {
            items.add(new WaitingItem(
                    WaitingItem.Kind.NUMBER,
                    use,
                    row.text(Concepts.SOURCE_ID),
                    row.text(Concepts.LOCATOR),
                    row.text(UnreadTable.TEXT),
                    "",
                    "",
                    "no word that counts or measures is known beside it",
                    "",
                    "",
                    "",
                    List.of()));
        }
    }

    /** The sentences or rows in which the texts stand, and of numbers without a noun the nouns nearest to the words there. */
    private List<WaitingItem> withContexts(final List<WaitingItem> items) {
        final Map<String, Set<String>> places = new HashMap<>();
        items.forEach(item ->
                places.computeIfAbsent(item.sourceId(), any -> new HashSet<>()).add(item.locator()));
        final Map<String, Map<String, String>> contexts = new HashMap<>();
        places.forEach((source, there) -> contexts.put(source, sources.around(source, there)));
        final LexiconRows lexicon =
                new LexiconRows(file -> Files.exists(data.resolve(file)) ? Texts.read(data.resolve(file)) : "");
        return items.stream()
                .map(item -> {
                    final String context = contexts.get(item.sourceId()).getOrDefault(item.locator(), "");
                    return item.with(
                            context,
                            item.kind() == WaitingItem.Kind.NUMBER
                                    ? lexicon.near(context, item.text(), NEAREST)
                                    : item.near());
                })
                .toList();
    }

    /** The three labels of a table that are nearest to a text. */
    private List<String> near(final String table, final String label) {
        final List<String> known = labels.computeIfAbsent(table, name -> {
            final Path file = LabelRows.file(data, name);
            return Files.exists(file) ? LabelRows.labels(CsvTable.read(file)) : List.of();
        });
        return NearCodes.to(label, known).stream().limit(NEAREST).toList();
    }
}
