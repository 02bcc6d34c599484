package niengiam.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The notes of a PC-Axis file on cells ({@code CELLNOTE}, with {@code *} for any value of a variable) and on single values
 * ({@code VALUENOTE}); with an {@code X} behind the keyword they are those that must be shown.
 */
final class PxNotes {

    private static final String ANY = "*";

    /** A note on the cells at these values, in the order of the variables. */
    private record CellNote(List<String> values, String text) {}

    private final List<String> variables;
    private final List<CellNote> cells = new ArrayList<>();
    /** By variable and value. */
    private final Map<List<String>, List<String>> values = new HashMap<>();

    PxNotes(final PxKeywords keywords, final String language, final List<String> variables) {
        this.variables = variables;
        for (final String suffix : List.of("", "X")) {
            keywords.forEach("CELLNOTE" + suffix, language, (subjects, text) -> {
                if (subjects.size() != variables.size()) {
                    throw new SourceException(
                            "Invalid CELLNOTE in " + keywords.name() + ": expected a value or * for each of "
                                    + variables + ", got " + subjects + ". Export the file again.");
                }
                cells.add(new CellNote(subjects, line(text)));
            });
            keywords.forEach("VALUENOTE" + suffix, language, (subjects, text) -> values.computeIfAbsent(
                            subjects, unnoted -> new ArrayList<>())
                    .add(line(text)));
        }
    }

    /** Lines of a text are parted by number signs. */
    private static String line(final List<String> parts) {
        return String.join(", ", parts).replaceAll("\\s*#+\\s*", " ").strip();
    }

    List<String> of(final PxFile.PxCell cell) {
        if (cells.isEmpty() && values.isEmpty()) {
            return List.of();
        }
        final Set<String> found = new LinkedHashSet<>();
        for (final CellNote note : cells) {
            boolean isMeant = true;
            for (int i = 0; i < variables.size(); i++) {
                final String wanted = note.values.get(i);
                isMeant &= wanted.equals(ANY)
                        || wanted.equals(cell.values().get(variables.get(i)))
                        || wanted.equals(cell.values().get(variables.get(i) + ".code"));
            }
            if (isMeant) {
                found.add(note.text);
            }
        }
        for (final String variable : variables) {
            found.addAll(values.getOrDefault(List.of(variable, cell.values().get(variable)), List.of()));
        }
        return List.copyOf(found);
    }
}
