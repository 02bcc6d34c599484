package niengiam.text;

/**
 * In which language a document is written and how it separates digits, by the numbers that can be read in one way only:
 * {@code 1.234.567} and {@code 12,5} are Vietnamese, {@code 1,234,567} and {@code 12.5} English.
 *
 * @param vietnamese whether the letters are those of Vietnamese
 * @param style how its numbers are written, where they tell; otherwise that of the language
 * @param isMixed whether there are numbers of both ways
 */
public record WrittenStyle(boolean vietnamese, NumberStyle style, boolean isMixed) {

    private static final int GROUP = 3;

    /** Looks through a whole text. */
    public static WrittenStyle of(final char[] text) {
        long letters = 0;
        long marked = 0;
        int vietnamese = 0;
        int english = 0;
        int i = 0;
        while (i < text.length) {
            final int entry = Letters.entry(text[i]);
            if (Letters.isLetter(entry)) {
                letters++;
                marked += Letters.vietnamese(entry);
                i++;
                continue;
            }
            if (text[i] < '0' || text[i] > '9') {
                i++;
                continue;
            }
            final int end = end(text, i);
            final int told = tells(text, i, end);
            vietnamese += told > 0 ? 1 : 0;
            english += told < 0 ? 1 : 0;
            i = end;
        }
        final boolean isVietnamese = marked * 20 > letters;
        final NumberStyle own = isVietnamese ? NumberStyle.VI : NumberStyle.EN;
        final boolean mixed = vietnamese > 0 && english > 0;
        if (mixed || vietnamese + english == 0) {
            return new WrittenStyle(isVietnamese, own, mixed);
        }
        return new WrittenStyle(isVietnamese, vietnamese > 0 ? NumberStyle.VI : NumberStyle.EN, false);
    }

    private static int end(final char[] text, final int from) {
        int i = from + 1;
        while (i < text.length
                && (isDigit(text[i])
                        || ((text[i] == '.' || text[i] == ',') && i + 1 < text.length && isDigit(text[i + 1])))) {
            i++;
        }
        return i;
    }

    /** 1 for a number that only Vietnamese writes so, -1 for English, 0 for either or neither. */
    private static int tells(final char[] text, final int from, final int to) {
        int dots = 0;
        int commas = 0;
        int last = -1;
        int groups = 0;
        for (int i = from; i < to; i++) {
            if (text[i] == '.' || text[i] == ',') {
                dots += text[i] == '.' ? 1 : 0;
                commas += text[i] == ',' ? 1 : 0;
                groups += last >= 0 && i - last - 1 == GROUP ? 1 : 0;
                last = i;
            }
        }
        if (last < 0 || isPartOfCode(text, from, to)) {
            return 0;
        }
        final int tail = to - last - 1;
        if (dots > 0 && commas > 0) {
            return text[last] == ',' ? 1 : -1;
        }
        if (dots + commas > 1) {
            return tail == GROUP && groups == dots + commas - 1 ? (dots > 0 ? 1 : -1) : 0;
        }
        if (tail == GROUP) {
            return 0;
        }
        // A list number or a day may be written 3.2; a decimal comma stands for nothing else.
        return commas > 0 ? 1 : isMeasured(text, to) ? -1 : 0;
    }

    private static boolean isPartOfCode(final char[] text, final int from, final int to) {
        return (from > 0 && (Character.isLetter(text[from - 1]) || text[from - 1] == '/' || text[from - 1] == '-'))
                || (to < text.length && (text[to] == '/' || text[to] == '-'));
    }

    private static boolean isMeasured(final char[] text, final int to) {
        if (to < text.length && text[to] == '%') {
            return true;
        }
        return to + 2 < text.length && text[to] == ' ' && Character.isLetter(text[to + 1]);
    }

    private static boolean isDigit(final char c) {
        return c >= '0' && c <= '9';
    }
}
