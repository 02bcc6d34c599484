package niengiam.text;

/**
 * Adds up a number written in words, Vietnamese or English. The lexicon gives each word a value: a plain number, or
 * {@code TENS}, {@code HUNDRED}, {@code THOUSAND}, {@code AND}, or {@code +n} for a word that only continues a number.
 */
final class NumberWords {

    /** More words make no number; without a limit each word of a long run would begin one that goes on to its end. */
    private static final int MOST_WORDS = 24;

    private final Items items;
    private final Lexicon lexicon;
    private int next;
    private long total;
    private long part;
    private int words;
    private int unit;
    private String last = "";

    private NumberWords(final Items items, final Lexicon lexicon) {
        this.items = items;
        this.lexicon = lexicon;
    }

    /**
     * Reads the number that begins at an item.
     *
     * @return the number, or -1 if none begins there
     */
    static long read(final Items items, final Lexicon lexicon, final int from, final int[] nextItem) {
        final NumberWords reading = new NumberWords(items, lexicon);
        reading.run(from);
        nextItem[0] = reading.next;
        return reading.words == 0 ? -1 : reading.total + reading.part;
    }

    private void run(final int from) {
        next = from;
        while (words < MOST_WORDS
                && items.isPhrase(next)
                && (next == from || items.follows(next) || isHyphened(next))) {
            final Meaning[] meanings = lexicon.meanings(items.phrase(next));
            String value = "";
            for (final Meaning meaning : meanings) {
                if (meaning.role() == Role.NUMBER_WORD) {
                    value = meaning.value();
                }
            }
            if (value.isEmpty() || endsBefore(value) || !take(value)) {
                return;
            }
            last = value;
            words++;
            next++;
            if (items.isMark(next, '-') && items.isGlued(next) && items.isPhrase(next + 1)) {
                next++;
            }
        }
    }

    private boolean isHyphened(final int item) {
        return items.isMark(item - 1, '-');
    }

    /**
     * "Quý hai năm 2024", "mười năm": a digit in words does not follow another one, and five behind ten is "lăm", so that "năm" is the year.
     */
    private boolean endsBefore(final String value) {
        final boolean whole = isDigit(last) || (last.length() == 2 && last.charAt(0) == '1' && !last.equals("10"));
        return isDigit(value) && (whole || (value.equals("5") && (last.equals("10") || last.equals("TENS"))));
    }

    private static boolean isDigit(final String value) {
        return value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '9';
    }

    private boolean take(final String value) {
        switch (value) {
            case "TENS" -> part = part / 100 * 100 + part % 100 * 10;
            case "ZERO_HUNDRED" -> {
                return words > 0;
            }
            case "HUNDRED" -> {
                part = Math.max(part, 1) * 100;
                unit = 100;
            }
            case "THOUSAND" -> {
                if (words == 0 || !continuesAfterThousand()) {
                    return false;
                }
                total = part * 1000;
                part = 0;
                unit = 1000;
            }
            case "HALF" -> {
                // "Ba trăm rưỡi": half of the last unit.
                if (words == 0 || unit < 10) {
                    return false;
                }
                part += unit / 2;
            }
            case "AND_HALF" -> {
                // Told by whoever reads the scale behind it.
                return false;
            }
            case "AND" -> {
                return words > 0 && isNumberWord(next + 1);
            }
            default -> {
                final boolean continues = value.charAt(0) == '+';
                if (continues && words == 0) {
                    return false;
                }
                part += Long.parseLong(continues ? value.substring(1) : value);
            }
        }
        return part < 1_000_000 || words == 0;
    }

    private boolean continuesAfterThousand() {
        return isNumberWord(next + 1) && items.follows(next + 1);
    }

    private boolean isNumberWord(final int item) {
        return items.isPhrase(item) && lexicon.has(items.phrase(item), Role.NUMBER_WORD);
    }
}
