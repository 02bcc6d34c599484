package niengiam.observe.prose.digits;

import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Role;

/** Recognises numbers that are no figures: parts of document numbers and names, pages, ordinals, durations, years. */
public final class NumberContext {

    /** The number is no context. */
    public static final String NONE = "";

    private static final int SHORTEST_PHONE = 9;

    /** No document has a longer number; without a limit each number of a long run would look through all of it. */
    private static final int LONGEST_CODE = 64;

    private final Lexicon lexicon;
    private Items items;
    private int from;
    private int to;

    public NumberContext(final Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void begin(final Items stretch, final int start, final int end) {
        items = stretch;
        from = start;
        to = end;
    }

    /** What a number is if it is part of a code: {@code 26-KL/TW}, {@code VTV4}, {@code 24h}. */
    public String code(final int item) {
        final boolean gluedBefore = items.start(item) > from && Character.isLetter(items.charAt(items.start(item) - 1));
        final boolean measured = item > 0
                && items.isPhrase(item - 1)
                && (lexicon.has(items.phrase(item - 1), Role.CURRENCY)
                        || lexicon.has(items.phrase(item - 1), Role.TIME));
        if (gluedBefore && !measured) {
            return "name";
        }
        final int end = items.end(item);
        if (end < to && Character.isLetter(items.charAt(end)) && !isMeasure(item + 1)) {
            return isAfter(item + 1) ? after(item + 1) : "name";
        }
        return runKind(item);
    }

    /** The stretch without blanks around a number tells whether it is a document number. */
    private String runKind(final int item) {
        int left = items.start(item);
        while (left > from && left > items.start(item) - LONGEST_CODE && isCodeCharacter(items.charAt(left - 1))) {
            left--;
        }
        int right = items.end(item);
        while (right < to && right < items.end(item) + LONGEST_CODE && isCodeCharacter(items.charAt(right))) {
            right++;
        }
        if (right - left == items.end(item) - items.start(item)) {
            return NONE;
        }
        boolean slash = false;
        boolean joined = false;
        for (int i = left; i + 1 < right; i++) {
            final char c = items.charAt(i);
            final boolean letterNext = Character.isLetter(items.charAt(i + 1));
            slash |= c == '/' && letterNext;
            joined |= c == '-' && letterNext && i > left;
        }
        final boolean digitFirst = Character.isDigit(items.charAt(left));
        if (digitFirst && (slash || joined)) {
            return joined && !slash && Character.isLowerCase(items.charAt(right - 1)) ? "name" : "legal_document";
        }
        return Character.isLetter(items.charAt(left)) && items.charAt(items.start(item) - 1) == '-' ? "name" : NONE;
    }

    /** What the phrase right before or after a number makes of it. */
    public String named(final int item) {
        if (items.isPhrase(item - 1) && items.follows(item) && lexicon.has(items.phrase(item - 1), Role.NAMED)) {
            return value(item - 1, Role.NAMED);
        }
        if (isColonAfterName(item)) {
            return value(item - 2, Role.NAMED);
        }
        return NONE;
    }

    private boolean isColonAfterName(final int item) {
        return items.isMark(item - 1, ':')
                && items.follows(item)
                && items.isPhrase(item - 2)
                && lexicon.has(items.phrase(item - 2), Role.NAMED)
                && value(item - 2, Role.NAMED).equals("phone");
    }

    /** What a number without a unit is: a year, a duration, a telephone number, the number of a paragraph. */
    public String bare(final int item, final int next) {
        if (isAfter(next) && items.follows(next)) {
            final boolean anniversary =
                    value(next, Role.NAMED_AFTER).equals("duration") && isCapital(items.end(next) + 1);
            return anniversary ? "anniversary" : after(next);
        }
        final int length = items.end(item) - items.start(item);
        if (length == 4 && isYear(item)) {
            return "date";
        }
        if (item == 0 && items.isMark(1, '.')) {
            return "numbering";
        }
        if (items.isMark(item + 1, ')') && (item == 0 || items.gap(item) > 0)) {
            return "numbering";
        }
        return length >= SHORTEST_PHONE && items.charAt(items.start(item)) == '0' ? "phone" : NONE;
    }

    private boolean isYear(final int item) {
        int year = 0;
        for (int i = items.start(item); i < items.end(item); i++) {
            year = year * 10 + items.charAt(i) - '0';
        }
        return year >= 1900 && year <= 2100;
    }

    private boolean isCapital(final int offset) {
        return offset < to && Character.isUpperCase(items.charAt(offset));
    }

    private boolean isAfter(final int item) {
        return items.isPhrase(item) && lexicon.has(items.phrase(item), Role.NAMED_AFTER);
    }

    private String after(final int item) {
        return value(item, Role.NAMED_AFTER);
    }

    private boolean isMeasure(final int item) {
        if (!items.isPhrase(item)) {
            return false;
        }
        final int phrase = items.phrase(item);
        final boolean letter =
                items.end(item) - items.start(item) == 1 && "mk".indexOf(items.charAt(items.start(item))) >= 0;
        return (lexicon.has(phrase, Role.SCALE) && (!letter || isMoney(item - 2) || isVisits(item + 1)))
                || lexicon.has(phrase, Role.UNIT)
                || lexicon.has(phrase, Role.CURRENCY)
                || lexicon.has(phrase, Role.CLAIM)
                || (lexicon.has(phrase, Role.TIME) && !lexicon.has(phrase, Role.NAMED_AFTER));
    }

    /** "3.2m visitors". */
    private boolean isVisits(final int item) {
        return items.isPhrase(item)
                && items.follows(item)
                && lexicon.has(items.phrase(item), Role.UNIT)
                && value(item, Role.UNIT).equals("VISIT");
    }

    private boolean isMoney(final int item) {
        return items.isPhrase(item) && lexicon.has(items.phrase(item), Role.CURRENCY);
    }

    private String value(final int item, final Role role) {
        return lexicon.meaning(items.phrase(item), role).orElseThrow().value();
    }

    private static boolean isCodeCharacter(final char c) {
        return c == '/' || c == '-' || Character.isLetterOrDigit(c);
    }
}
