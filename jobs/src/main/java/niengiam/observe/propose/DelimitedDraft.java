package niengiam.observe.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.model.Indicator;

/** Writes the mapping of a delimited table. */
final class DelimitedDraft {

    private static final Pattern DAY =
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final DelimitedTable table;
    private final CodeLists codes;
    private final String title;
    private final List<Integer> stubs = new ArrayList<>();
    private final List<Integer> figures = new ArrayList<>();
    private final CellKinds cells = new CellKinds();
    private final StubKind kind;
    private final String territory;

    DelimitedDraft(final DelimitedTable table, final CodeLists codes, final MappingFolder mappings) {
        this.table = table;
        this.codes = codes;
        this.title = table.titles().stream().findFirst().orElse("");
        for (int i = 0; i < table.head().size(); i++) {
            final int column = i;
            final List<String> texts =
                    table.rows().stream().map(row -> row.get(column)).toList();
            final CellKinds of = new CellKinds();
            of.add(texts);
            final boolean years = new StubYears(table.column(column)).isStub();
            if (!table.head().get(i).isEmpty() && of.areFigures() && !years && i > 0) {
                figures.add(i);
                cells.add(texts);
            } else if (!table.head().get(i).isEmpty()) {
                stubs.add(i);
            }
        }
        this.kind = kind(mappings);
        this.territory = TitleText.territory(title, mappings.table("areas")).orElse("VN");
    }

    /** What the rows are; the first column that names places or times stands first among the stubs. */
    private StubKind kind(final MappingFolder mappings) {
        for (final int stub : List.copyOf(stubs)) {
            final StubKind found = StubKind.of(table.column(stub), mappings.table("areas"), mappings.table("partners"));
            if (!found.isItems()) {
                stubs.remove(Integer.valueOf(stub));
                stubs.add(0, stub);
                return found;
            }
        }
        return stubs.isEmpty()
                ? new StubKind("", "", Set.of())
                : StubKind.of(table.column(stubs.get(0)), mappings.table("areas"), mappings.table("partners"));
    }

    /** A column of years is a label, though all its cells are numbers. */
    private record StubYears(List<String> cells) {
        boolean isStub() {
            return !cells.isEmpty()
                    && cells.stream().allMatch(cell -> cell.matches("(\\p{L}{3,4}\\. ?)?(19|20)\\d{2}"));
        }
    }

    boolean hasFigures() {
        return !figures.isEmpty() && !stubs.isEmpty();
    }

    Draft write(final String id, final boolean guessing) {
        final Draft draft = new Draft(guessing);
        draft.line("id: " + id);
        draft.line("title: " + Yaml.quoted(title.isEmpty() ? id : title));
        draft.line("format: csv");
        draft.line("delimiter: " + Yaml.quoted(String.valueOf(table.delimiter())));
        draft.line("head: " + Yaml.quoted(table.head().get(0)));
        recognise(draft);
        numbers(draft);
        draft.line("marks: " + Yaml.map(cells.marks()));
        draft.line(
                "# \"period\": the provinces of each figure's own time; a day, where the table is recast to one map.");
        draft.line("boundary: period");
        draft.line("cutoff: period");
        rows(draft, id);
        figures(draft);
        return draft;
    }

    private void recognise(final Draft draft) {
        if (title.isEmpty()) {
            draft.doubt(
                    "What the table is about: it prints no title. Put the title of its origin file after recognise.");
            return;
        }
        draft.line(
                "# The whole of the line above the head; a file that does not print it states it in its origin file.");
        draft.line("recognise: " + Yaml.quoted(Yaml.literal(title)));
    }

    private void numbers(final Draft draft) {
        final boolean vi = cells.hasCommas() && !cells.hasPoints();
        if (cells.hasCommas() == cells.hasPoints()) {
            draft.doubt(
                    cells.hasCommas()
                            ? "How numbers are written: some cells have decimal commas, others decimal points."
                            : "How numbers are written: no cell shows which separator stands before decimals.");
        }
        draft.line("numbers: " + (vi ? "vi" : "en"));
        cells.marks()
                .forEach((mark, meaning) ->
                        draft.doubt("What a cell \"" + mark + "\" means: taken as " + meaning + "."));
        if (!cells.words().isEmpty()) {
            draft.line("# Cells that are no numbers and will be rejected: "
                    + cells.words().keySet().stream().limit(5).map(Yaml::quoted).collect(Collectors.joining(", ")));
        }
    }

    private void rows(final Draft draft, final String id) {
        final String stub = table.head().get(stubs.get(0));
        draft.line("row:");
        if (kind.lookup().isEmpty() || !kind.attribute().equals("ref_area")) {
            draft.guess("  ", "ref_area: " + territory);
            draft.doubt("Of what territory the figures are: no column names provinces. Take "
                    + (territory.equals("VN") ? "VN for the whole country" : territory + ", which the title names")
                    + ", or another.");
        }
        if (kind.attribute().equals("time_period")) {
            draft.line("  time_period: {column: " + Yaml.quoted(stub) + "}");
        } else if (!kind.isItems()) {
            draft.line(
                    "  " + kind.attribute() + ": {column: " + Yaml.quoted(stub) + ", lookup: " + kind.lookup() + "}");
            if (!kind.unknown().isEmpty()) {
                draft.line("  # Labels that labels/" + kind.lookup() + ".csv does not know, whose rows are rejected: "
                        + kind.unknown().stream().limit(12).map(Yaml::quoted).collect(Collectors.joining(", ")));
                draft.doubt("Labels of \"" + stub + "\" that no label table has: "
                        + kind.unknown().size() + ".");
            }
        }
        for (final int other : stubs.subList(1, stubs.size())) {
            if (new StubYears(table.column(other)).isStub()) {
                draft.line("  time_period: {column: " + Yaml.quoted(table.head().get(other)) + "}");
            }
        }
        if (!dated()) {
            period().ifPresentOrElse(
                            period -> draft.line("  time_period: " + Yaml.quoted(period)),
                            () -> draft.doubt(
                                    "Of what time the figures are: neither heads, rows nor the title name one."));
        }
        items(draft, id);
    }

    /** The period of the whole table, from its title; empty where it names none or several. */
    private Optional<String> period() {
        if (TitleText.isPartOfYear(title)) {
            return Optional.empty();
        }
        final Matcher day = DAY.matcher(title);
        if (day.find()) {
            return Optional.of(String.format(
                    java.util.Locale.ROOT,
                    "%s-%02d-%02d",
                    day.group("year"),
                    Integer.parseInt(day.group("month")),
                    Integer.parseInt(day.group("day"))));
        }
        final Set<String> years = new LinkedHashSet<>();
        final Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(year.group());
        }
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    private boolean dated() {
        return kind.attribute().equals("time_period")
                || stubs.stream().skip(1).anyMatch(stub -> new StubYears(table.column(stub)).isStub())
                || FigureHeads.groups(figureHeads()).stream().allMatch(FigureHeads.Group::hasYear);
    }

    private List<String> figureHeads() {
        return figures.stream().map(table.head()::get).toList();
    }

    /** Codes or running numbers beside labels: each row has another. */
    private boolean isCodes(final int column) {
        final List<String> texts = table.column(column);
        return !kind.isItems()
                && texts.stream().allMatch(text -> text.matches("[A-Z]{0,3}\\d{1,5}[.)]?"))
                && new HashSet<>(texts).size() == texts.size();
    }

    /** The columns whose labels are neither places nor times. */
    private List<Integer> itemColumns() {
        final List<Integer> columns = new ArrayList<>(kind.isItems() ? stubs : stubs.subList(1, stubs.size()));
        columns.removeIf(column -> new StubYears(table.column(column)).isStub() || isCodes(column));
        return columns;
    }

    /** Rows that say by themselves what they count get a label table, in which all is rejected that nobody is sure of. */
    private void items(final Draft draft, final String id) {
        final List<Integer> columns = itemColumns();
        if (columns.isEmpty()) {
            return;
        }
        final String name = id + "-items";
        final List<String> keys = columns.stream().map(table.head()::get).toList();
        draft.line("lookups:");
        draft.line("  - {table: " + name + ", keys: "
                + keys.stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")) + "}");
        final Set<List<String>> labels = new LinkedHashSet<>();
        final Set<String> seen = new HashSet<>();
        for (final List<String> row : table.rows()) {
            final List<String> key =
                    columns.stream().map(column -> row.get(column).strip()).toList();
            if (seen.add(niengiam.source.Texts.label(String.join("\u0000", key)))) {
                labels.add(key);
            }
        }
        final StringBuilder csv = new StringBuilder();
        final List<String> head = new ArrayList<>(keys);
        head.addAll(List.of("indicator", "unit_measure", "unit_mult", "reject"));
        csv.append(line(head));
        for (final List<String> key : labels) {
            final List<String> cellsOfRow = new ArrayList<>(key);
            cellsOfRow.addAll(item(String.join(" ", key)));
            csv.append(line(cellsOfRow));
        }
        draft.table(name, csv.toString());
        for (final IndicatorCandidates.Candidate candidate : new IndicatorCandidates(codes).of(title)) {
            draft.line("# By its title the table, or its row of totals, may be "
                    + candidate.indicator().code() + ": "
                    + candidate.indicator().name(niengiam.model.Language.EN));
        }
        draft.doubt("What the rows count: labels/" + name + ".csv rejects every row of which nobody could be sure.");
    }

    private List<String> item(final String label) {
        final Optional<Indicator> certain = new IndicatorCandidates(codes).certain(label);
        final List<niengiam.data.UnitWords.Printed> units = codes.unitWords().printedIn(label);
        if (certain.isPresent()
                && units.size() == 1
                && units.get(0).measure().equals(certain.get().unit().measure())) {
            return List.of(
                    certain.get().code(),
                    units.get(0).measure(),
                    String.valueOf(units.get(0).mult().orElse(0)),
                    "");
        }
        return List.of("", "", "", "NO_INDICATOR");
    }

    private static String line(final List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("[^,\"\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private void figures(final Draft draft) {
        final FigureDraft figure = new FigureDraft(codes, title);
        final boolean ofRows = !itemColumns().isEmpty();
        draft.line("figures:");
        for (final FigureHeads.Group group : FigureHeads.groups(figureHeads())) {
            draft.line("  - columns: " + Yaml.quoted(group.columns()));
            if (group.hasYear() && !kind.attribute().equals("time_period")) {
                draft.line("    time_period: {capture: year}");
            }
            if (group.hasYear()) {
                draft.line("    obs_status: " + group.status());
            }
            if (!ofRows) {
                figure.write(draft, group.says(), dated() || period().isPresent());
            }
        }
        final Map<String, Integer> empty = new TreeMap<>();
        for (int i = 0; i < table.head().size(); i++) {
            if (!figures.contains(i)
                    && (!stubs.contains(i) || (stubs.indexOf(i) > 0 && isCodes(i)))
                    && !table.head().get(i).isEmpty()) {
                empty.put(table.head().get(i), i);
            }
        }
        if (!empty.isEmpty()) {
            draft.line("ignore: "
                    + new TreeSet<>(empty.keySet())
                            .stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }
}
