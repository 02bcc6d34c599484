package niengiam.observe.propose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.source.CsvTable;
import niengiam.source.Texts;

/**
 * What the labels of rows are.
 *
 * @param lookup the label table that knows most of them; empty text for years, and where none does
 * @param attribute what they say of a figure
 * @param unknown labels that the table does not know
 */
record StubKind(String lookup, String attribute, Set<String> unknown) {

    private static final String NOTE_MARK = "\\s*(\\((\\*+|\\d{1,2})\\)|\\*+)$";

    static StubKind of(final List<String> labels, final CsvTable areas, final CsvTable partners) {
        final StubKind provinces = by(labels, "areas", "ref_area", areas);
        final StubKind countries = by(labels, "partners", "counterpart_area", partners);
        final StubKind best = countries.unknown.size() < provinces.unknown.size() ? countries : provinces;
        final long distinct = labels.stream().distinct().count();
        if (2L * best.unknown.size() <= distinct) {
            return best;
        }
        final long years = labels.stream()
                .filter(label -> label.matches("(\\p{L}{3,4}\\. ?)?(19|20)\\d{2}(\\s*-\\s*(19|20)\\d{2})?"))
                .count();
        return 2 * years > labels.size()
                ? new StubKind("", "time_period", Set.of())
                : new StubKind("", "", new TreeSet<>(labels));
    }

    private static StubKind by(
            final List<String> labels, final String name, final String attribute, final CsvTable table) {
        final Set<String> known =
                table.rows().stream().map(row -> Texts.label(row.get("label"))).collect(Collectors.toSet());
        final Set<String> unknown = labels.stream()
                .filter(label -> !known.contains(Texts.label(label))
                        && !known.contains(Texts.label(label.replaceAll(NOTE_MARK, ""))))
                .collect(Collectors.toCollection(TreeSet::new));
        return new StubKind(name, attribute, unknown);
    }

    boolean isItems() {
        return attribute.isEmpty();
    }
}
