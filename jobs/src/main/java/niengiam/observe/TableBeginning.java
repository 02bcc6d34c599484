package niengiam.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.TableMapping;
import niengiam.source.CsvRecords;
import niengiam.source.Texts;

/**
 * Looks at the beginning of one file: the lines above the head, the head and some records below it come in; whether they
 * are a table of the mapping, with the mapping bound to them, or in what they differ goes out.
 */
final class TableBeginning {

    /** How many records below the head are looked at: what separates decimals shows only in some. */
    private static final int SAMPLE = 10_000;

    private static final int MOST_LINES = 50;
    private static final int MOST_HEADS = 3;
    /** How near a mapping is whose title the table has. */
    static final int TITLE = 400;

    private static final int HEAD = 300;
    /** Of a head that begins with other words: how much of them is the same. */
    private static final int BEGINNING = 99;

    private final TableReader reader;
    private final TableMapping mapping;
    private final CodeLists codeLists;
    private final String originTitle;

    /** @param originTitle the title that the origin of the file states */
    TableBeginning(
            final TableReader reader, final TableMapping mapping, final CodeLists codeLists, final String originTitle) {
        this.reader = reader;
        this.mapping = mapping;
        this.codeLists = codeLists;
        this.originTitle = originTitle;
    }

    /**
     * Looks at a file.
     *
     * @param records its records from the first
     * @param insisted whether somebody insists on the mapping where nothing says what the table is about
     */
    TableReader.Look look(final CsvRecords records, final boolean insisted) {
        final List<String> above = new ArrayList<>();
        List<String> widest = List.of();
        while (records.hasNext()) {
            final CsvRecords.Numbered record = records.next();
            final List<String> fields = record.fields();
            if (mapping.isHead(fields.get(0))) {
                return below(record, records, new Caption(above, originTitle), insisted);
            }
            if (above.size() < MOST_LINES) {
                line(fields).ifPresent(above::add);
            }
            widest = width(fields) > Math.max(1, width(widest)) ? fields : widest;
        }
        final Caption caption = new Caption(above.subList(0, Math.min(above.size(), 1)), originTitle);
        final int near = title(caption).isPresent() ? TITLE : 0;
        return new TableReader.Look.Differs(new Difference(
                near + (widest.isEmpty() ? 0 : likeness(Texts.label(widest.get(0)))),
                "Missing head",
                "expected a record that begins with \"" + mapping.head() + "\" (mapping " + mapping.id() + ")"
                        + (widest.isEmpty()
                                ? ""
                                : ", the first record of several cells begins with \""
                                        + widest.get(0).strip() + "\""),
                "Correct the mapping or the file."));
    }

    /** How much of the beginning of the head is that of the mapping, up to {@link #BEGINNING}. */
    private int likeness(final String first) {
        final String wanted = Texts.label(mapping.head());
        int same = 0;
        while (same < Math.min(first.length(), wanted.length()) && first.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        return 1 + (BEGINNING - 1) * same / Math.max(1, Math.max(first.length(), wanted.length()));
    }

    private static long width(final List<String> fields) {
        return fields.stream().filter(field -> !field.isBlank()).count();
    }

    /** A line above the head as it stood in the file: its commas may have been taken for delimiters. */
    private Optional<String> line(final List<String> fields) {
        final List<String> printed = new ArrayList<>(fields);
        while (!printed.isEmpty() && printed.get(printed.size() - 1).isBlank()) {
            printed.remove(printed.size() - 1);
        }
        return printed.isEmpty() ? Optional.empty() : Optional.of(SheetTable.oneLine(String.join(",", printed)));
    }

    private TableReader.Look below(
            final CsvRecords.Numbered record, final CsvRecords records, final Caption caption, final boolean insisted) {
        final Optional<Caption.Found> title = title(caption);
        final int near = title.isPresent() ? TITLE : 0;
        final TableHead head = new TableHead(record, mapping);
        if (head.difference().isPresent()) {
            return new TableReader.Look.Differs(head.difference().get().nearer(near));
        }
        if (mapping.title().isPresent() && title.isEmpty() && !(insisted && caption.isSilent())) {
            return new TableReader.Look.Differs(new Difference(
                    HEAD,
                    caption.isSilent() ? "Missing title" : "Another title",
                    "mapping " + mapping.id() + " reads the table \""
                            + mapping.title().get() + "\", " + caption.words(),
                    caption.isSilent()
                            ? "State the title in an origin file beside the table, or read it with --mapping "
                                    + mapping.id() + "."
                            : "Name the mapping of that table in its origin, or add one."));
        }
        final Optional<Difference> other = otherTitle(caption, title, insisted);
        if (other.isPresent()) {
            return new TableReader.Look.Differs(other.get().nearer(near));
        }
        final List<CsvRecords.Numbered> sample = new ArrayList<>();
        while (sample.size() < SAMPLE && records.hasNext()) {
            sample.add(records.next());
        }
        final SeparatorEvidence separators = SeparatorEvidence.of(sample, head, records.delimiter());
        final Map<String, String> captures = title.flatMap(
                        found -> mapping.title().flatMap(expression -> expression.whole(found.title())))
                .orElse(Map.of());
        final char delimiter = records.delimiter();
        final TableTrial trial = new TableTrial(mapping, codeLists, caption.with(notes(sample)));
        return trial.difference(
                        reader.bound(head, separators, captures, delimiter, new Contradictions(), true), head, sample)
                .<TableReader.Look>map(difference -> new TableReader.Look.Differs(difference.nearer(near + HEAD)))
                .orElseGet(() -> new TableReader.Look.Fits(
                        reader.bound(
                                head,
                                separators,
                                captures,
                                delimiter,
                                trial.contradictions(),
                                trial.isCompiled() || sample.size() <= TableTrial.ROWS),
                        title.map(Caption.Found::words)
                                        .orElseGet(() -> mapping.title().isPresent()
                                                        || (mapping.titleWords().isPresent() && caption.isSilent())
                                                ? "--mapping alone, for nothing says what the table is about"
                                                : "heads \"" + String.join("\", \"", names(head)) + "\"")
                                + head.kept()));
    }

    /** Lines of their own below the head that are a unit: what it says counts for the whole table. */
    private List<String> notes(final List<CsvRecords.Numbered> sample) {
        return sample.stream()
                .flatMap(record -> line(record.fields()).stream())
                .filter(line -> codeLists.unitWords().isUnit(line))
                .toList();
    }

    private Optional<Caption.Found> title(final Caption caption) {
        return mapping.title().flatMap(title -> caption.find(title, codeLists.unitWords()));
    }

    /** What a line above the head says that the mapping does not know: these may be shares, a plan, one sector of many. */
    private Optional<Difference> otherTitle(
            final Caption caption, final Optional<Caption.Found> title, final boolean insisted) {
        if (mapping.titleWords().isPresent() && caption.isSilent() && !insisted) {
            return Optional.of(new Difference(
                    HEAD,
                    "Missing title",
                    "the heads of mapping " + mapping.id() + " do not say all that it reads, " + caption.words(),
                    "State the title in an origin file beside the table, or read it with --mapping " + mapping.id()
                            + "."));
        }
        final Optional<String> strange = mapping.titleWords().isPresent()
                ? caption.lines().stream()
                        .filter(line -> mapping.titleWords()
                                .filter(words -> !caption.printed().isEmpty() || words.isAboutMatter(line))
                                .flatMap(words -> words.unknown(line))
                                .isPresent())
                        .findFirst()
                : caption.strange(title, mapping.aside(), codeLists.unitWords());
        return strange.map(line -> new Difference(
                HEAD,
                "Another title",
                "\"" + line + "\" says something of the table that mapping " + mapping.id() + " does not know",
                "Name the mapping of that table in its origin, or add one."));
    }

    private static List<String> names(final TableHead head) {
        final List<String> names =
                head.figures().stream().map(TableHead.FigureColumn::name).toList();
        return names.size() > MOST_HEADS ? names.subList(0, MOST_HEADS) : names;
    }
}
