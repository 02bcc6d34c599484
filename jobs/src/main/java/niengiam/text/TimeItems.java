package niengiam.text;

import java.util.Optional;

/** What single items say of time: a word of periods, a year, a small number in digits, Roman or in words, a dotted day. */
final class TimeItems {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** "Tư", as of months and quarters; elsewhere it only continues a number. */
    private static final String FOURTH = "+4";

    private final Lexicon lexicon;
    private final AmountReader numbers;
    private Items items;

    TimeItems(final Lexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new AmountReader(lexicon);
    }

    void begin(final Items stretch) {
        items = stretch;
    }

    /** Whether an item is this word of time. */
    boolean is(final int item, final TimeWord word) {
        return items.isPhrase(item) && time(item) == word;
    }

    /** Whether an item is a word that says itself that the year is that of writing: "đầu năm nay". */
    boolean isOfThisYear(final int item) {
        return is(item, TimeWord.YEAR_START)
                && lexicon.meaning(items.phrase(item), Role.TIME)
                        .filter(meaning -> meaning.sets().contains("this"))
                        .isPresent();
    }

    /** Whether an item is the "and" of "between … and …". */
    boolean isAnd(final int item) {
        return items.isPhrase(item)
                && lexicon.meaning(items.phrase(item), Role.BREAK)
                        .filter(meaning -> meaning.value().equals("AND"))
                        .isPresent();
    }

    /** The word of time that an item is. */
    TimeWord at(final int item) {
        return items.isPhrase(item) ? time(item) : TimeWord.NONE;
    }

    TimeWord time(final int item) {
        return lexicon.time(items.phrase(item));
    }

    /** A day written 30.11.2017, as 20171130; 0 if the item is none. */
    int dotted(final int item) {
        final int from = items.start(item);
        if (items.end(item) - from < 8 || items.end(item) - from > 10) {
            return 0;
        }
        int part = 0;
        int value = 0;
        int dots = 0;
        int date = 0;
        for (int i = from; i < items.end(item); i++) {
            final char c = items.charAt(i);
            if (c == '.') {
                date += dots == 0 ? part : part * 100;
                dots++;
                part = 0;
            } else if (c >= '0' && c <= '9') {
                part = part * 10 + c - '0';
            } else {
                return 0;
            }
            value = part;
        }
        return dots == 2 && value >= FIRST_YEAR && value <= LAST_YEAR ? date + value * 10_000 : 0;
    }

    /** A month written 5.2019, as 201905; 0 if the item is none. */
    int monthOfYear(final int item) {
        if (!items.isNumber(item)) {
            return 0;
        }
        final int dot = items.end(item) - 5;
        final int from = items.start(item);
        if (dot - from < 1 || dot - from > 2 || items.charAt(dot) != '.') {
            return 0;
        }
        int month = 0;
        int year = 0;
        for (int i = from; i < items.end(item); i++) {
            final char c = items.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return 0;
            }
            month = i < dot ? month * 10 + c - '0' : month;
            year = i > dot ? year * 10 + c - '0' : year;
        }
        return month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR ? 0 : year * 100 + month;
    }

    /** The year that an item is, or 0: four digits that count nothing. */
    int yearAt(final int item) {
        if (!items.isNumber(item) || items.end(item) - items.start(item) != 4) {
            return 0;
        }
        final int year = number(item);
        final boolean scaled =
                items.isPhrase(item + 1) && items.follows(item + 1) && lexicon.has(items.phrase(item + 1), Role.SCALE);
        return year >= FIRST_YEAR && year <= LAST_YEAR && !scaled ? year : 0;
    }

    /** Where a year stands after "/", "năm", "of", or directly; -1 if none does. */
    int yearBehind(final int from) {
        int at = from;
        // "Quý I.2019".
        final boolean dot = items.isMark(at, '.') && items.isGlued(at) && items.isGlued(at + 1);
        if (dot || ((items.isMark(at, '/') || items.isMark(at, '-')) && items.isGlued(at))) {
            at++;
        } else if ((is(at, TimeWord.YEAR)
                        || is(at, TimeWord.WHOLE_YEAR)
                        || is(at, TimeWord.IN)
                        || is(at, TimeWord.YEAR_START))
                && items.follows(at)) {
            at++;
        } else if (items.isMark(at, ',') && !items.isVietnamese()) {
            at++;
        }
        return items.follows(at) && (is(at, TimeWord.THIS_YEAR) || yearAt(at) > 0) ? at : -1;
    }

    /** "1H 2022", "9M/2022": a letter glued to the number before it. */
    boolean isLetter(final int item, final char letter) {
        return items.isPhrase(item)
                && items.isGlued(item)
                && items.end(item) - items.start(item) == 1
                && items.charAt(items.start(item)) == letter;
    }

    boolean isDash(final int item) {
        return items.isMark(item, '-') || items.isMark(item, '–');
    }

    /** "In March alone", "June alone": a month whose year the text has said; "may" is also a verb. */
    boolean isNamedMonth(final int item) {
        if (!Character.isUpperCase(items.charAt(items.start(item)))) {
            return false;
        }
        return (is(item - 1, TimeWord.IN) && items.follows(item))
                || (items.isPhrase(item + 1)
                        && items.follows(item + 1)
                        && lexicon.has(items.phrase(item + 1), Role.PART));
    }

    /** The item behind the {@link #number} that begins at an item. */
    int afterNumber(final int item) {
        final boolean inWords = items.isPhrase(item)
                && lexicon.has(items.phrase(item), Role.NUMBER_WORD)
                && numbers.wordNumber(items, item) > 0;
        return inWords ? numbers.afterWordNumber() : item + 1;
    }

    /** A small whole number, Arabic, Roman or in words; -1 if it is none. */
    int number(final int item) {
        if (items.isPhrase(item)) {
            if (time(item) == TimeWord.ROMAN) {
                return lexicon.timeNumber(items.phrase(item));
            }
            final Optional<Meaning> word = lexicon.meaning(items.phrase(item), Role.NUMBER_WORD);
            if (word.filter(fourth -> fourth.value().equals(FOURTH)).isPresent()) {
                return 4;
            }
            final long number = word.isPresent() ? numbers.wordNumber(items, item) : -1;
            return number > 12 ? -1 : (int) number;
        }
        if (!items.isNumber(item) || items.end(item) - items.start(item) > 4) {
            return -1;
        }
        int value = 0;
        for (int i = items.start(item); i < items.end(item); i++) {
            final char c = items.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
