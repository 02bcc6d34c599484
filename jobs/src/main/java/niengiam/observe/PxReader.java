package niengiam.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.data.CellMark;
import niengiam.data.CodeLists;
import niengiam.data.Expression;
import niengiam.data.PxMapping;
import niengiam.data.UnitWords;
import niengiam.data.ValueSource;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.model.Unit;
import niengiam.source.PxFile;
import niengiam.source.SourceException;
import niengiam.text.NumberStyle;

/** Reads the cells of a PC-Axis file by its mapping: each goes to the sink once, unless its mark says that it is absent. */
final class PxReader {

    private static final String CODE = ".code";
    /** The sign of nothing. */
    private static final String NIL = "-";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final PxMapping mapping;
    private final Origin origin;
    private final Labels labels;
    private final FigureReader figureReader;
    private final CodeLists codeLists;
    /** What the printed units of the file say, and the time scales of its variables: a cube has few, and many cells. */
    private final Map<String, List<UnitWords.Printed>> units = new HashMap<>();

    private final Map<String, String> scales = new HashMap<>();

    PxReader(final PxMapping mapping, final Labels labels, final CodeLists codeLists, final Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
        this.labels = labels;
        this.codeLists = codeLists;
        this.figureReader = new FigureReader(mapping.conventions(), codeLists, origin);
    }

    static boolean isMeant(final PxFile file, final PxMapping mapping) {
        return List.of("MATRIX", "TITLE", "DESCRIPTION", "CONTENTS").stream()
                .anyMatch(keyword ->
                        file.text(keyword).filter(mapping.recognise()::isIn).isPresent());
    }

    /** Reads all cells; returns how many figures stand in them, and as many calls reach the sink. */
    long read(final PxFile file, final ReadingSink sink) {
        requireVariables(file);
        final long[] figures = new long[1];
        file.forEachCell(cell -> figures[0] += readCell(file, cell, sink));
        return figures[0];
    }

    /**
     * The mapping says something of every variable, and the file has every one that it names. Figures of a variable that the
     * mapping does not know may be those of women, of one kind, or at constant prices.
     */
    private void requireVariables(final PxFile file) {
        final String id = mapping.conventions().mapping();
        final Set<String> byText = new TreeSet<>();
        final Set<String> known = new TreeSet<>();
        for (final String column : columns()) {
            final String plain = column.endsWith(CODE) ? column.substring(0, column.length() - CODE.length()) : column;
            known.add(plain);
            if (column.equals(plain)) {
                byText.add(plain);
            }
        }
        for (final PxMapping.Figures figures : mapping.figures()) {
            for (final String variable : figures.when().keySet()) {
                final String plain =
                        variable.endsWith(CODE) ? variable.substring(0, variable.length() - CODE.length()) : variable;
                if (!file.variableNames().contains(plain)) {
                    throw new SourceException("Missing variable \"" + plain + "\" in " + origin.sourceId()
                            + ": mapping " + id + " needs it, the file has " + file.variableNames()
                            + ". Correct the mapping.");
                }
            }
        }
        final boolean readsAny = mapping.figures().stream()
                .anyMatch(figures -> !figures.attributes().containsKey(Attribute.REJECT));
        for (final String variable : file.variableNames()) {
            if (readsAny && !known.contains(variable)) {
                throw new SourceException("Unknown variable \"" + variable + "\" in " + origin.sourceId() + ": mapping "
                        + id + " does not say which of its values it reads. Name it under when.");
            }
            if (byText.contains(variable) && file.hasNamesakes(variable)) {
                throw new SourceException("Invalid VALUES(\"" + variable + "\") in " + origin.sourceId()
                        + ": expected each value once, got one name for several codes. Read " + variable + CODE
                        + " in mapping " + id + ".");
            }
        }
    }

    /** Whatever the mapping reads of a cell's place in the cube: variables, and their codes. */
    private Set<String> columns() {
        final Set<String> columns = new TreeSet<>();
        final List<Map<Attribute, ValueSource>> all = new ArrayList<>(List.of(mapping.row()));
        for (final PxMapping.Figures figures : mapping.figures()) {
            columns.addAll(figures.when().keySet());
            all.add(figures.attributes());
        }
        for (final Map<Attribute, ValueSource> sources : all) {
            for (final ValueSource source : sources.values()) {
                if (source instanceof ValueSource.Column column) {
                    columns.addAll(column.names());
                }
            }
        }
        return columns;
    }

    private int readCell(final PxFile file, final PxFile.PxCell cell, final ReadingSink sink) {
        final String shown = file.shown(cell);
        final Optional<CellMark> mark = mark(cell.printed(), shown);
        if (mark.filter(CellMark.ABSENT::equals).isPresent()) {
            return 0;
        }
        try {
            final Map<Attribute, String> attributes = attributes(cell.values());
            requireScale(file, attributes);
            requireNumber(cell.printed(), shown, mark);
            note(file.notes(cell), attributes);
            final Observation read =
                    figureReader.read(cell.printed(), mark, NumberStyle.EN::parse, attributes, cell.locator());
            requireUnit(file.unit(cell), read.unit());
            sink.accept(read);
        } catch (final Refusal refusal) {
            sink.accept(new Reject(
                    origin.sourceId(), cell.locator(), refusal.reason(), refusal.getMessage(), cell.printed()));
        }
        return 1;
    }

    /**
     * What a cell without a number says: by the words that the file itself gives to its sign, where it does; a nil is
     * nothing, whatever it is called.
     */
    private Optional<CellMark> mark(final String printed, final String shown) {
        final boolean isRenamed = !shown.equals(printed) && shown.chars().anyMatch(Character::isLetter);
        final Optional<CellMark> said = mapping.conventions().mark(shown);
        return said.isPresent() || (isRenamed && !printed.equals(NIL))
                ? said
                : mapping.conventions().mark(printed);
    }

    private void requireNumber(final String printed, final String shown, final Optional<CellMark> mark) throws Refusal {
        if (mark.isEmpty() && !shown.equals(printed)) {
            throw new Refusal(
                    "INVALID_NUMBER",
                    "expected a number, got the sign \"" + printed + "\", which the file calls \"" + shown
                            + "\": say under marks of mapping "
                            + mapping.conventions().mapping() + " what that means");
        }
    }

    private static void note(final List<String> notes, final Map<Attribute, String> attributes) {
        if (!notes.isEmpty()) {
            attributes.merge(
                    Attribute.NOTE, String.join("; ", notes), (own, more) -> own.isEmpty() ? more : own + "; " + more);
        }
    }

    /** Where the file says that its time is not counted in years, a year alone is no period of it. */
    private void requireScale(final PxFile file, final Map<Attribute, String> attributes) throws Refusal {
        final ValueSource source = mapping.row().get(Attribute.TIME_PERIOD);
        final String period = attributes.getOrDefault(Attribute.TIME_PERIOD, "");
        if (source instanceof ValueSource.Column column && YEAR.matcher(period).matches()) {
            final String name = column.name().endsWith(CODE)
                    ? column.name().substring(0, column.name().length() - CODE.length())
                    : column.name();
            final String scale = scales.computeIfAbsent(
                    name, unknown -> file.timeScale(unknown).orElse(""));
            if (!scale.isEmpty() && !scale.startsWith("A")) {
                throw new Refusal(
                        "INVALID_PERIOD",
                        "TIMEVAL says that \"" + name + "\" counts in " + scale + ", mapping "
                                + mapping.conventions().mapping() + " reads the year " + period);
            }
        }
    }

    /** The unit is that of {@code UNITS}, where that names one. */
    private void requireUnit(final String printed, final Unit unit) throws Refusal {
        final List<UnitWords.Printed> words =
                units.computeIfAbsent(printed, text -> codeLists.unitWords().in(text));
        if (!words.isEmpty() && words.stream().noneMatch(word -> word.is(unit, codeLists.unitKind(unit.measure())))) {
            throw new Refusal(
                    "UNIT_MISMATCH",
                    "UNITS says \"" + printed + "\", mapping "
                            + mapping.conventions().mapping() + " reads " + unit);
        }
    }

    private Map<Attribute, String> attributes(final Map<String, String> values) throws Refusal {
        for (final PxMapping.Figures candidate : mapping.figures()) {
            final Map<String, String> captures = new LinkedHashMap<>();
            boolean fits = true;
            for (final Map.Entry<String, Expression> condition :
                    candidate.when().entrySet()) {
                final Optional<Map<String, String>> match = condition.getValue().whole(values.get(condition.getKey()));
                fits &= match.isPresent();
                match.ifPresent(captures::putAll);
            }
            if (fits) {
                final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
                resolve(mapping.row(), values, captures, attributes);
                resolve(candidate.attributes(), values, captures, attributes);
                return attributes;
            }
        }
        throw new Refusal(
                "UNKNOWN_LABEL",
                "expected values that mapping " + mapping.conventions().mapping() + " reads, got " + values.values());
    }

    private void resolve(
            final Map<Attribute, ValueSource> sources,
            final Map<String, String> values,
            final Map<String, String> captures,
            final Map<Attribute, String> into)
            throws Refusal {
        for (final Map.Entry<Attribute, ValueSource> entry : sources.entrySet()) {
            into.put(entry.getKey(), text(entry.getKey(), entry.getValue(), values, captures));
        }
    }

    private String text(
            final Attribute attribute,
            final ValueSource source,
            final Map<String, String> values,
            final Map<String, String> captures)
            throws Refusal {
        if (source instanceof ValueSource.Constant constant) {
            return constant.text();
        }
        if (source instanceof ValueSource.Template template) {
            return template.fill(captures);
        }
        if (source instanceof ValueSource.Capture capture) {
            return labels.resolve(attribute, captures.getOrDefault(capture.group(), ""), capture.lookup());
        }
        final ValueSource.Column column = (ValueSource.Column) source;
        final String value = values.getOrDefault(column.name(), "");
        return value.isEmpty() && column.otherwise().isPresent()
                ? column.otherwise().get()
                : labels.resolve(attribute, value, column.lookup());
    }
}
