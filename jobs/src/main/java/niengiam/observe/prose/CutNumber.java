package niengiam.observe.prose;

import java.util.Optional;
import niengiam.text.Items;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/**
 * A number that a line break seems to have cut in two.
 *
 * @param head what stands before the break
 * @param tail what stands behind it
 * @param start offset of the head
 * @param end offset behind the tail
 */
record CutNumber(String head, String tail, int start, int end) {

    private static final int LONGEST = 32;

    /** The cut number whose tail begins at an offset, if the line before ends with a head for it. */
    static Optional<CutNumber> across(final Items items, final int offset, final NumberStyle style) {
        int before = offset;
        boolean broken = false;
        while (before > 0 && before > offset - LONGEST && Character.isWhitespace(items.charAt(before - 1))) {
            broken |= items.charAt(before - 1) == '\n';
            before--;
        }
        int start = before;
        while (start > 0 && start > before - LONGEST && isOfNumber(items.charAt(start - 1), style)) {
            start--;
        }
        if (!broken || start == before || !Character.isDigit(items.charAt(start))) {
            return Optional.empty();
        }
        int end = offset;
        while (end < offset + LONGEST && end < items.end(0)) {
            end++;
        }
        final String head = items.printed(start, before);
        final String tail = items.printed(offset, end);
        return isOne(head, tail, style) ? Optional.of(new CutNumber(head, tail, start, end)) : Optional.empty();
    }

    private static boolean isOfNumber(final char c, final NumberStyle style) {
        return Character.isDigit(c) || c == style.group() || c == style.decimal();
    }

    /** Whether the two make a number, and the head alone is none that a sentence could end with. */
    private static boolean isOne(final String head, final String tail, final NumberStyle style) {
        if (!(style.parse(head + tail) instanceof Parsed.Value)) {
            return false;
        }
        final char last = head.charAt(head.length() - 1);
        if (last == style.group()) {
            return tail.length() > 3 && head.length() <= 4;
        }
        if (last == style.decimal()) {
            return head.indexOf(style.group()) > 0 || tail.length() <= 2;
        }
        return !(style.parse(head) instanceof Parsed.Value);
    }
}
