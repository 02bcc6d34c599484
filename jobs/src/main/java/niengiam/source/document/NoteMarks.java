package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs of notes in a text without markup: {@code 14(1) dự án}, {@code 206,1* triệu}, {@code 329,9[2]}, {@code nghìn²}.
 * Each stands right behind a word or number; what is raised behind a unit of measurement ({@code km²}) or a ten
 * ({@code 10⁶}) is none.
 */
final class NoteMarks {

    private static final int MOST_STARS = 3;

    private NoteMarks() {}

    static List<Mark> in(final String text) {
        final List<Mark> marks = new ArrayList<>();
        final int length = text.length();
        for (int i = 1; i < length; i++) {
            final char c = text.charAt(i);
            if (c > ']' && c < '\u00aa') {
                continue;
            }
            if (c == '(' || c == '[' || c == '*' || isRaised(c)) {
                final int end = end(text, i);
                if (end > 0) {
                    marks.add(new Mark(Mark.Kind.NOTE, i, end));
                    i = end - 1;
                }
            }
        }
        return marks;
    }

    /** Two lists of marks as one, in the order of the text, none overlapping another. */
    static List<Mark> beside(final List<Mark> found, final List<Mark> told) {
        final List<Mark> all = new ArrayList<>(found);
        all.addAll(told);
        all.sort(java.util.Comparator.comparingInt(Mark::start)
                .thenComparing(Mark::end, java.util.Comparator.reverseOrder()));
        final List<Mark> apart = new ArrayList<>();
        int end = 0;
        for (final Mark mark : all) {
            if (mark.start() >= end) {
                apart.add(mark);
                end = mark.end();
            }
        }
        return apart;
    }

    /** Where the sign that may begin here ends; 0 if none does. */
    private static int end(final String text, final int start) {
        final char before = text.charAt(start - 1);
        if (!Character.isLetterOrDigit(before) && before != '%') {
            return 0;
        }
        final char c = text.charAt(start);
        final int end;
        if (c == '*') {
            end = stars(text, start);
        } else if (c == '(' || c == '[') {
            end = bracketed(text, start, c == '(' ? ')' : ']');
        } else {
            end = raised(text, start);
        }
        return end > 0 && isFree(text, end) ? end : 0;
    }

    /** Whether what follows does not belong to the word: "C(2)H" is a formula. */
    private static boolean isFree(final String text, final int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static int stars(final String text, final int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - start <= MOST_STARS ? end : 0;
    }

    private static int bracketed(final String text, final int start, final char close) {
        int end = start + 1;
        while (end < text.length() && end - start <= 2 && isNumeral(text.charAt(end))) {
            end++;
        }
        while (end - start <= MOST_STARS && end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end > start + 1 && end < text.length() && text.charAt(end) == close ? end + 1 : 0;
    }

    private static boolean isNumeral(final char c) {
        return c >= '0' && c <= '9';
    }

    private static int raised(final String text, final int start) {
        int end = start;
        while (end < text.length() && isRaised(text.charAt(end))) {
            end++;
        }
        final boolean fraction = end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '\u2044');
        return fraction || isPower(text, start) ? 0 : end;
    }

    /** Whether what is raised here is a power: behind a unit of measurement or a ten. */
    static boolean isPower(final CharSequence text, final int start) {
        int from = start;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) && start - from < 4) {
            from--;
        }
        final String word = text.subSequence(from, start).toString();
        return switch (word) {
            case "m", "km", "cm", "dm", "mm", "hm", "10" -> true;
            default -> false;
        };
    }

    static boolean isRaised(final char c) {
        return c == '\u00b9'
                || c == '\u00b2'
                || c == '\u00b3'
                || (c >= '\u2070' && c <= '\u207e')
                || (c >= '\u1d2c' && c <= '\u1d6a');
    }
}
