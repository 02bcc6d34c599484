package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import niengiam.source.CodePoints;
import niengiam.source.document.Document;
import niengiam.source.document.Mark;
import niengiam.source.document.RunningText;

/** The numbers that were set aside before the text was read: signs of notes, numbers of pages. */
final class NoteGroups {

    private NoteGroups() {}

    /** All numbers of a document: those of its running text, and those set aside. */
    static List<DigitGroup> among(final List<DigitGroup> groups, final Document document, final RunningText running) {
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
