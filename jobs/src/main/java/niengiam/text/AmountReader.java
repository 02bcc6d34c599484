package niengiam.text;

import java.math.BigDecimal;
import java.nio.CharBuffer;

/** Reads numbers with their scale words out of {@link Items}. One for each thread. */
public final class AmountReader {

    private static final int GROUP_SIZE = 3;
    private static final int LARGEST_EXPONENT = 18;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Lexicon lexicon;
    private final int[] next = new int[1];

    public AmountReader(final Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the number that begins at an item of kind {@link Items#NUMBER}. */
    public Amount read(final Items items, final int item, final NumberStyle style) {
        final int last = lastPart(items, item, style);
        final int start = items.start(item);
        final int end = items.end(last);
        return scaled(items, parse(items, start, end, style, last > item), start, end, last + 1);
    }

    /**
     * Reads a number in words that begins at a phrase.
     *
     * @return an amount whose number is {@link Parsed.Invalid#EMPTY} if none begins there
     */
    public Amount readWords(final Items items, final int item) {
        final long number = NumberWords.read(items, lexicon, item, next);
        if (number < 0) {
            return new Amount(Parsed.Invalid.EMPTY, 0, false, items.start(item), items.start(item), item);
        }
        final int after = next[0];
        final boolean half = saysAndHalf(items, after);
        final Parsed value = half
                ? new Parsed.Value(BigDecimal.valueOf(number).add(HALF), TENTH, false)
                : new Parsed.Value(BigDecimal.valueOf(number), BigDecimal.ONE, false);
        final int behind = half ? after + 1 : after;
        return scaled(items, value, items.start(item), items.end(behind - 1), behind);
    }

    /** "One and a half million". */
    private boolean saysAndHalf(final Items items, final int item) {
        return items.isPhrase(item)
                && items.follows(item)
                && lexicon.meaning(items.phrase(item), Role.NUMBER_WORD)
                        .filter(word -> word.value().equals("AND_HALF"))
                        .isPresent()
                && items.isPhrase(item + 1)
                && items.follows(item + 1)
                && lexicon.has(items.phrase(item + 1), Role.SCALE);
    }

    /** The number in words that begins at a phrase, or -1. */
    public long wordNumber(final Items items, final int item) {
        return NumberWords.read(items, lexicon, item, next);
    }

    /** The item after the number that {@link #wordNumber} read last. */
    public int afterWordNumber() {
        return next[0];
    }

    private Amount scaled(final Items items, final Parsed number, final int start, final int end, final int from) {
        int exponent = 0;
        int at = from;
        while (items.isPhrase(at)
                && items.follows(at)
                && lexicon.has(items.phrase(at), Role.SCALE)
                && !isLetterOfLength(items, at, from)) {
            exponent += lexicon.exponent(items.phrase(at));
            at++;
        }
        final Amount amount = new Amount(number, Math.min(exponent, LARGEST_EXPONENT), at > from, start, end, at);
        final Amount half = halved(items, amount);
        if (!half.equals(amount)) {
            return half;
        }
        if (number instanceof Parsed.Value value && continuesInWords(items, at, amount)) {
            return inWords(items, amount, value);
        }
        return number instanceof Parsed.Value value && continues(items, at, amount)
                ? joined(items, amount, value)
                : amount;
    }

    /** "3.2m visitors": people are not counted in metres. */
    private boolean isVisits(final Items items, final int item) {
        return items.isPhrase(item)
                && items.follows(item)
                && lexicon.meaning(items.phrase(item), Role.UNIT)
                        .filter(unit -> unit.value().equals("VISIT"))
                        .isPresent();
    }

    /** "$611m" is a scale, "12 m" and "14,6m" are metres: a single letter counts after a currency, or before visitors, only. */
    private boolean isLetterOfLength(final Items items, final int at, final int from) {
        return items.end(at) - items.start(at) == 1
                && !(items.isGlued(at)
                        && ((items.isPhrase(from - 2)
                                        && items.isGlued(from - 1)
                                        && lexicon.has(items.phrase(from - 2), Role.CURRENCY))
                                || isVisits(items, at + 1)));
    }

    /** "Một triệu rưỡi": and half of it. */
    private Amount halved(final Items items, final Amount amount) {
        final int at = amount.next();
        final boolean half = amount.scaled()
                && items.isPhrase(at)
                && items.follows(at)
                && lexicon.meaning(items.phrase(at), Role.NUMBER_WORD)
                        .filter(word -> word.value().equals("HALF"))
                        .isPresent();
        if (!half || !(amount.number() instanceof Parsed.Value value)) {
            return amount;
        }
        return new Amount(
                new Parsed.Value(value.value().add(HALF), TENTH, false),
                amount.exponent(),
                true,
                amount.start(),
                items.end(at),
                at + 1);
    }

    /** "Bốn triệu tám trăm nghìn": a second number in words with a smaller scale word. */
    private boolean continuesInWords(final Items items, final int at, final Amount amount) {
        if (!amount.scaled()
                || !items.isPhrase(at)
                || !items.follows(at)
                || NumberWords.read(items, lexicon, at, next) <= 0) {
            return false;
        }
        final int after = next[0];
        return items.isPhrase(after)
                && items.follows(after)
                && lexicon.has(items.phrase(after), Role.SCALE)
                && lexicon.exponent(items.phrase(after)) < amount.exponent()
                && isMeasured(items, after + 1);
    }

    private Amount inWords(final Items items, final Amount amount, final Parsed.Value value) {
        final long rest = NumberWords.read(items, lexicon, amount.next(), next);
        final int scale = next[0];
        final int exponent = lexicon.exponent(items.phrase(scale));
        final BigDecimal sum =
                value.value().scaleByPowerOfTen(amount.exponent() - exponent).add(BigDecimal.valueOf(rest));
        return new Amount(
                new Parsed.Value(sum.setScale(Math.max(0, sum.scale())), BigDecimal.ONE, false),
                exponent,
                true,
                amount.start(),
                items.end(scale - 1),
                scale + 1);
    }

    /** "40 tỷ 800 triệu USD": a second number with a smaller scale word, and what both count. */
    private boolean continues(final Items items, final int at, final Amount amount) {
        return amount.scaled()
                && items.isNumber(at)
                && items.follows(at)
                && items.end(at) - items.start(at) <= GROUP_SIZE
                && items.isPhrase(at + 1)
                && items.follows(at + 1)
                && lexicon.has(items.phrase(at + 1), Role.SCALE)
                && lexicon.exponent(items.phrase(at + 1)) < amount.exponent()
                && isMeasured(items, at + 2);
    }

    private Amount joined(final Items items, final Amount amount, final Parsed.Value value) {
        final int at = amount.next();
        long rest = 0;
        for (int i = items.start(at); i < items.end(at); i++) {
            rest = rest * 10 + Character.digit(items.charAt(i), 10);
        }
        final int exponent = lexicon.exponent(items.phrase(at + 1));
        final BigDecimal sum =
                value.value().scaleByPowerOfTen(amount.exponent() - exponent).add(BigDecimal.valueOf(rest));
        return new Amount(
                new Parsed.Value(sum.setScale(Math.max(0, sum.scale())), BigDecimal.ONE, value.strayBlank()),
                exponent,
                true,
                amount.start(),
                items.end(at),
                at + 2);
    }

    private static Parsed parse(
            final Items items, final int start, final int end, final NumberStyle style, final boolean spaced) {
        final CharSequence text = CharBuffer.wrap(items.text());
        final Parsed declared = style.parse(text, start, end);
        if (declared instanceof Parsed.Invalid && !spaced) {
            final NumberStyle other = style == NumberStyle.VI ? NumberStyle.EN : NumberStyle.VI;
            final Parsed foreign = other.parse(text, start, end);
            return foreign instanceof Parsed.Value ? foreign : declared;
        }
        return declared;
    }

    /** A number may go on after a blank: beside its decimal separator, or in groups of three before a unit. */
    private int lastPart(final Items items, final int item, final NumberStyle style) {
        if (items.isMark(item + 1, style.decimal()) && continuesAfterSeparator(items, item, style)) {
            return item + 2;
        }
        int last = item;
        while (isGroup(items, last + 1, style) && isShortHead(items, item, last)) {
            last++;
        }
        return last > item && isMeasured(items, last + 1) ? last : item;
    }

    private boolean continuesAfterSeparator(final Items items, final int item, final NumberStyle style) {
        return items.isGlued(item + 1)
                && items.isNumber(item + 2)
                && items.follows(item + 2)
                && hasGroups(items, item, style)
                && items.end(item + 2) - items.start(item + 2) <= 2
                && isMeasured(items, item + 3);
    }

    private static boolean hasGroups(final Items items, final int item, final NumberStyle style) {
        boolean grouped = false;
        for (int i = items.start(item); i < items.end(item); i++) {
            if (items.charAt(i) == style.decimal()) {
                return false;
            }
            grouped |= items.charAt(i) == style.group();
        }
        return grouped;
    }

    private static boolean isShortHead(final Items items, final int item, final int last) {
        final int length = items.end(item) - items.start(item);
        return last > item || length <= GROUP_SIZE;
    }

    /** Three digits, perhaps with decimals, after a single blank. */
    private static boolean isGroup(final Items items, final int item, final NumberStyle style) {
        if (!items.isNumber(item) || !items.follows(item) || items.start(item) - items.end(item - 1) != 1) {
            return false;
        }
        final int length = items.end(item) - items.start(item);
        return length == GROUP_SIZE
                || (length > GROUP_SIZE + 1 && items.charAt(items.start(item) + GROUP_SIZE) == style.decimal());
    }

    private boolean isMeasured(final Items items, final int item) {
        if (!items.isPhrase(item) || !items.follows(item)) {
            return false;
        }
        final int phrase = items.phrase(item);
        return lexicon.has(phrase, Role.SCALE) || lexicon.has(phrase, Role.UNIT) || lexicon.has(phrase, Role.CURRENCY);
    }
}
