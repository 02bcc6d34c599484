package niengiam.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.data.Attribute;
import niengiam.data.SheetMapping;
import niengiam.data.ValueSource;

/**
 * What the columns of a table hold.
 *
 * @param labels 0-based columns in which row labels stand
 * @param figures the columns of figures, from left to right
 * @param ignored columns that the mapping knows and does not read
 * @param heads what stands above every column
 */
record SheetColumns(List<Integer> labels, List<Figure> figures, Set<Integer> ignored, Map<Integer, String> heads) {

    /**
     * A column of figures.
     *
     * @param column 0-based
     * @param ambiguous whether another column has the same meaning by its head, so that neither can be told
     */
    record Figure(
            int column, String head, SheetMapping.Figures figures, Map<String, String> captures, boolean ambiguous) {}

    static SheetColumns of(final SheetTable table, final SheetMapping mapping, final SheetLabels labels) {
        final Map<Integer, String> heads = new LinkedHashMap<>();
        table.columns().forEach((column, printed) -> heads.put(column, labels.withoutMark(printed)));
        final List<Figure> found = new ArrayList<>();
        heads.forEach((column, head) -> figure(column, head, mapping)
                .or(() -> inTwoLanguages(column, head, table.levels().get(column), mapping, labels))
                .ifPresent(found::add));
        final Set<List<Object>> once = new HashSet<>();
        final Set<List<Object>> twice = new HashSet<>();
        found.stream()
                .map(SheetColumns::meaning)
                .filter(meaning -> !once.add(meaning))
                .forEach(twice::add);
        final List<Figure> figures = found.stream()
                .map(figure -> new Figure(
                        figure.column,
                        figure.head,
                        figure.figures,
                        figure.captures,
                        twice.contains(meaning(figure)) || isPerhapsIgnored(table, figure, mapping)))
                .toList();
        final int first = figures.isEmpty() ? Integer.MAX_VALUE : figures.get(0).column;
        final List<Integer> all =
                mapping.labels().stream().map(SheetLabels::column).toList();
        final List<Integer> left = all.stream().filter(column -> column < first).toList();
        final Set<Integer> ignored = new HashSet<>();
        heads.forEach((column, head) -> {
            if (mapping.ignore().stream().anyMatch(known -> known.whole(head).isPresent())) {
                ignored.add(column);
            }
        });
        return new SheetColumns(left.isEmpty() ? all : left, figures, ignored, heads);
    }

    /** Whether words further left that may go over the column, such as growth in per cent, make it one that is not read. */
    private static boolean isPerhapsIgnored(final SheetTable table, final Figure figure, final SheetMapping mapping) {
        final String under = table.under().get(figure.column);
        return !under.equals(table.columns().get(figure.column))
                && mapping.ignore().stream()
                        .anyMatch(known -> known.whole(under).isPresent());
    }

    /** What a column counts. That it is an estimate tells how sure its figures are, and not what they are of. */
    private static List<Object> meaning(final Figure figure) {
        final Map<String, String> captures = new HashMap<>(figure.captures);
        if (figure.figures.attributes().get(Attribute.OBS_STATUS) instanceof ValueSource.Capture status) {
            captures.remove(status.group());
        }
        return List.of(figure.figures, captures);
    }

    private static Optional<Figure> figure(final int column, final String head, final SheetMapping mapping) {
        for (final SheetMapping.Figures candidate : mapping.figures()) {
            final Optional<Map<String, String>> captures = candidate.columns().whole(head);
            if (captures.isPresent()) {
                return Optional.of(new Figure(column, head, candidate, captures.get(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> inTwoLanguages(
            final int column,
            final String head,
            final List<String> levels,
            final SheetMapping mapping,
            final SheetLabels labels) {
        final List<String> bare = levels.stream().map(labels::withoutMark).toList();
        for (final SheetMapping.Figures candidate : mapping.figures()) {
            final Optional<Map<String, String>> captures = BilingualHead.whole(candidate.columns(), bare);
            if (captures.isPresent()) {
                return Optional.of(new Figure(column, head, candidate, captures.get(), false));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing in the column is a stray number. */
    boolean isKnown(final int column) {
        return labels.contains(column)
                || ignored.contains(column)
                || figures.stream().anyMatch(figure -> figure.column == column);
    }
}
