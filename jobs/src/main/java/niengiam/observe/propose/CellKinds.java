package niengiam.observe.propose;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/** What the cells of a column are: numbers in one style or the other, marks, or words. */
final class CellKinds {

    /** What a cell without digits means in most tables of statistics; a person must look. */
    private static final Map<String, String> MARKS = Map.of(
            "..",
            "NOT_COLLECTED",
            "...",
            "NOT_COLLECTED",
            "…",
            "NOT_COLLECTED",
            "-",
            "ZERO",
            "–",
            "ZERO",
            "",
            "ABSENT");

    private int numbers;
    private int onlyPoints;
    private int onlyCommas;
    private final Map<String, Integer> marks = new TreeMap<>();
    private final Map<String, Integer> words = new TreeMap<>();

    void add(final Collection<String> cells) {
        for (final String cell : cells) {
            final String text = cell.strip();
            final boolean en = NumberStyle.EN.parse(text) instanceof Parsed.Value;
            final boolean vi = NumberStyle.VI.parse(text) instanceof Parsed.Value;
            if (en || vi) {
                numbers++;
                onlyPoints += en && !vi ? 1 : 0;
                onlyCommas += vi && !en ? 1 : 0;
            } else if (MARKS.containsKey(text)) {
                marks.merge(text, 1, Integer::sum);
            } else {
                words.merge(text, 1, Integer::sum);
            }
        }
    }

    /** Whether most cells are figures. */
    boolean areFigures() {
        final int others = words.values().stream().mapToInt(Integer::intValue).sum();
        return numbers > 0 && numbers > others;
    }

    int numbers() {
        return numbers;
    }

    boolean hasPoints() {
        return onlyPoints > 0;
    }

    boolean hasCommas() {
        return onlyCommas > 0;
    }

    /** Cells that hold neither a number nor words, with what they usually mean. */
    Map<String, String> marks() {
        final Map<String, String> found = new TreeMap<>();
        marks.keySet().forEach(mark -> found.put(mark, MARKS.get(mark)));
        return found;
    }

    /** Other texts where figures are expected. */
    Map<String, Integer> words() {
        return words;
    }
}
