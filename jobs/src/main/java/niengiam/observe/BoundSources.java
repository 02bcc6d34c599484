package niengiam.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import niengiam.data.Attribute;
import niengiam.data.ValueSource;

/**
 * Where attributes come from, bound to the columns of one head. What no cell says is filled in once, and a cell that says
 * what it said in the row before is not looked up again: a large table says most things in row after row.
 */
final class BoundSources {

    private final Map<Attribute, String> fixed = new EnumMap<>(Attribute.class);
    private final List<Told> told = new ArrayList<>();
    private final Labels labels;

    /**
     * @param captures what the expressions of the mapping captured, by the names of their groups
     * @param isSdmx whether cells are guarded and blank as SDMX-CSV has it
     */
    BoundSources(
            final Map<Attribute, ValueSource> sources,
            final TableHead head,
            final Map<String, String> captures,
            final Labels labels,
            final boolean isSdmx) {
        this.labels = labels;
        sources.forEach((attribute, source) -> {
            if (source instanceof ValueSource.Constant constant) {
                fixed.put(attribute, constant.text());
            } else if (source instanceof ValueSource.Template template) {
                fixed.put(attribute, template.fill(captures));
            } else if (source instanceof ValueSource.Capture capture) {
                final String captured = captures.getOrDefault(capture.group(), "");
                told.add(new Told(attribute, fields -> captured, capture.lookup(), Optional.empty()));
            } else if (source instanceof ValueSource.Column column) {
                bind(attribute, column, head, isSdmx);
            }
        });
    }

    private void bind(
            final Attribute attribute, final ValueSource.Column column, final TableHead head, final boolean isSdmx) {
        final OptionalInt position = head.position(column);
        if (position.isEmpty() && column.otherwise().isPresent()) {
            fixed.put(attribute, column.otherwise().get());
            return;
        }
        final int index = position.orElse(-1);
        told.add(new Told(
                attribute,
                fields -> {
                    final String printed = index < 0 ? "" : head.printed(fields, index);
                    return isSdmx ? SdmxCsv.cell(printed, attribute) : printed.strip();
                },
                column.lookup(),
                column.otherwise()));
    }

    /**
     * Adds what a record says.
     *
     * @throws Refusal if it says something that no table of labels knows
     */
    void resolve(final List<String> fields, final Map<Attribute, String> into) throws Refusal {
        into.putAll(fixed);
        for (final Told one : told) {
            into.put(one.attribute, one.resolve(fields));
        }
    }

    /** An attribute that a cell or a head tells, with what it told last. */
    private final class Told {
        private final Attribute attribute;
        private final Function<List<String>, String> printed;
        private final Optional<String> lookup;
        private final Optional<String> otherwise;
        private Optional<String> last = Optional.empty();
        private String code = "";

        Told(
                final Attribute attribute,
                final Function<List<String>, String> printed,
                final Optional<String> lookup,
                final Optional<String> otherwise) {
            this.attribute = attribute;
            this.printed = printed;
            this.lookup = lookup;
            this.otherwise = otherwise;
        }

        String resolve(final List<String> fields) throws Refusal {
            final String text = printed.apply(fields);
            if (last.isEmpty() || !last.get().equals(text)) {
                code = text.isEmpty() && otherwise.isPresent()
                        ? otherwise.get()
                        : labels.resolve(attribute, text, lookup);
                last = Optional.of(text);
            }
            return code;
        }
    }
}
