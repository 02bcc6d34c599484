package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import niengiam.model.Locator;
import niengiam.source.CodePoints;
import niengiam.source.document.Document;
import niengiam.source.document.Mark;
import niengiam.source.document.RunningText;

/**
 * Every number of a document and what became of it, figures said in words among them. A number that became a figure
 * has the place of the figure, so that the two can be found by each other.
 *
 * @param entries in the order of the text
 */
public record NumberMap(List<Entry> entries) {

    public NumberMap {
        entries = List.copyOf(entries);
    }

    /**
     * A number.
     *
     * @param sourceId the document
     * @param locator the place
     * @param number what became of it
     */
    public record Entry(String sourceId, Locator locator, DigitGroup number) {}

    /** The numbers of a document that was read. */
    public static NumberMap of(final Document document, final ProseReading reading) {
        final List<ProseReading.Figure> figures = new ArrayList<>(reading.figures());
        figures.sort(Comparator.comparingInt(ProseReading.Figure::start));
        final List<Entry> entries = new ArrayList<>();
        int next = 0;
        for (final DigitGroup group : reading.digitGroups()) {
            boolean isOfFigure = false;
            while (next < figures.size() && figures.get(next).start() <= group.start()) {
                final ProseReading.Figure figure = figures.get(next);
                isOfFigure = group.start() < figure.end();
                entries.add(entry(document, figure));
                next++;
            }
            if (!isOfFigure) {
                entries.add(new Entry(document.name(), document.locator(group.start(), group.end()), group));
            }
        }
        for (; next < figures.size(); next++) {
            entries.add(entry(document, figures.get(next)));
        }
        return new NumberMap(entries);
    }

    private static Entry entry(final Document document, final ProseReading.Figure figure) {
        return new Entry(
                document.name(),
                figure.observation().provenance().locator(),
                new DigitGroup(
                        figure.start(),
                        figure.end(),
                        figure.observation().obsText(),
                        DigitGroup.Use.USED,
                        figure.rule()));
    }

    /** How many numbers met this fate. */
    public long count(final DigitGroup.Use use) {
        return entries.stream().filter(entry -> entry.number().use() == use).count();
    }

    /** All numbers of a document: those of its running text, and those set aside. */
    static List<DigitGroup> withNotes(
            final List<DigitGroup> groups, final Document document, final RunningText running) {
        if (running.marks().isEmpty()) {
            return groups;
        }
        final CodePoints places = document.codePoints();
        final List<DigitGroup> all = new ArrayList<>(groups);
        for (final Mark mark : running.marks()) {
            int from = mark.start();
            while (from < mark.end()) {
                int to = from;
                while (to < mark.end() && isDigit(document.text().charAt(to))) {
                    to++;
                }
                if (to > from) {
                    all.add(new DigitGroup(
                            places.at(from),
                            places.at(to),
                            document.text().substring(from, to),
                            DigitGroup.Use.CONTEXT,
                            mark.kind().name().toLowerCase(Locale.ROOT)));
                }
                from = to + 1;
            }
        }
        all.sort(Comparator.comparingInt(DigitGroup::start));
        return all;
    }

    /** Whether a character is a digit, on the line or above it. */
    private static boolean isDigit(final char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
