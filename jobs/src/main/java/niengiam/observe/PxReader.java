package niengiam.observe;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.Attribute;
import niengiam.data.CellMark;
import niengiam.data.CodeLists;
import niengiam.data.Expression;
import niengiam.data.PxMapping;
import niengiam.data.ValueSource;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.PxFile;
import niengiam.source.SourceException;
import niengiam.text.NumberStyle;

/** Reads the cells of a PC-Axis file by its mapping: each goes to the sink once, unless its mark says that it is absent. */
final class PxReader {

    private final PxMapping mapping;
    private final Origin origin;
    private final Labels labels;
    private final FigureReader figureReader;

    PxReader(final PxMapping mapping, final Labels labels, final CodeLists codeLists, final Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
        this.labels = labels;
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
        file.forEachCell(cell -> figures[0] += readCell(cell, sink));
        return figures[0];
    }

    private void requireVariables(final PxFile file) {
        for (final PxMapping.Figures figures : mapping.figures()) {
            for (final String variable : figures.when().keySet()) {
                final String plain =
                        variable.endsWith(".code") ? variable.substring(0, variable.length() - 5) : variable;
                if (!file.variableNames().contains(plain)) {
                    throw new SourceException("Missing variable \"" + plain + "\" in " + origin.sourceId()
                            + ": mapping " + mapping.conventions().mapping() + " needs it, the file has "
                            + file.variableNames() + ". Correct the mapping.");
                }
            }
        }
    }

    private int readCell(final PxFile.PxCell cell, final ReadingSink sink) {
        final Optional<CellMark> mark = mapping.conventions().mark(cell.printed());
        if (mark.filter(CellMark.ABSENT::equals).isPresent()) {
            return 0;
        }
        try {
            sink.accept(figureReader.read(
                    cell.printed(), mark, NumberStyle.EN::parse, attributes(cell.values()), cell.locator()));
        } catch (final Refusal refusal) {
            sink.accept(new Reject(
                    origin.sourceId(), cell.locator(), refusal.reason(), refusal.getMessage(), cell.printed()));
        }
        return 1;
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
