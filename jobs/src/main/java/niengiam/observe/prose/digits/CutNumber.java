package niengiam.observe.prose.digits;

import java.util.Optional;
import niengiam.text.Items;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/**
 * A number that a line break seems to have cut in two; a blank line between parts paragraphs, never a number.
 *
 * @param head what stands before the break
 * @param tail what stands behind it
 * @param start offset of the head
 * @param end offset behind the tail
 */
public record CutNumber(String head, String tail, int start, int end) {

    private static final int LONGEST = 32;

    /** The cut number whose tail is an item, if the line before ends with a head for it. */
    public static Optional<CutNumber> endingWith(final Items items, final int item, final NumberStyle style) {
        final int offset = items.start(item);
        int before = offset;
        int breaks = 0;
        while (before > 0 && before > offset - LONGEST && Character.isWhitespace(items.charAt(before - 1))) {
            breaks += items.charAt(before - 1) == '\n' ? 1 : 0;
            before--;
        }
        int start = before;
        while (start > 0 && start > before - LONGEST && isOfNumber(items.charAt(start - 1), style)) {
            start--;
        }
        if (breaks != 1 || start == before || !Character.isDigit(items.charAt(start))) {
            return Optional.empty();
        }
        return of(items, start, before, offset, items.end(item), style);
    }

    /** The cut number whose head is an item, if the next line begins with a tail for it. */
    public static Optional<CutNumber> beginningWith(final Items items, final int item, final NumberStyle style) {
        final int length = items.textLength();
        int end = items.end(item);
        if (end < length && isOfNumber(items.charAt(end), style)) {
            end++;
        }
        int offset = end;
        int breaks = 0;
        while (offset < length && offset < end + LONGEST && Character.isWhitespace(items.charAt(offset))) {
            breaks += items.charAt(offset) == '\n' ? 1 : 0;
            offset++;
        }
        int tail = offset;
        while (tail < length && tail < offset + LONGEST && isOfNumber(items.charAt(tail), style)) {
            tail++;
        }
        while (tail > offset && !Character.isDigit(items.charAt(tail - 1))) {
            tail--;
        }
        return breaks == 1 && tail > offset ? of(items, items.start(item), end, offset, tail, style) : Optional.empty();
    }

    private static Optional<CutNumber> of(
            final Items items,
            final int start,
            final int before,
            final int offset,
            final int end,
            final NumberStyle style) {
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
