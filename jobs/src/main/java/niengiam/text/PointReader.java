package niengiam.text;

/**
 * Reads one day, month, quarter, half, year or "first n months" and keeps what it read until the next time. A year that
 * the words do not say is 0.
 */
final class PointReader {

    private final Lexicon lexicon;
    private final AmountReader numbers;
    private final TimeItems words;
    private Items items;
    private int start;
    private int end;
    private int next;
    private boolean day;
    private boolean months;

    PointReader(final Lexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new AmountReader(lexicon);
        this.words = new TimeItems(lexicon);
    }

    void begin(final Items stretch) {
        items = stretch;
        words.begin(stretch);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int next() {
        return next;
    }

    boolean isDay() {
        return day;
    }

    boolean isMonths() {
        return months;
    }

    /** The items as words of time. */
    TimeItems words() {
        return words;
    }

    /** Reads a point; a day and a month without a year count only here. */
    boolean readDay(final int item) {
        return read(item, true) || dayAndMonth(item, false) || bareYear(item);
    }

    /**
     * Reads the point that begins at an item.
     *
     * @param opening whether bare months may begin here
     */
    boolean read(final int item, final boolean opening) {
        day = false;
        months = false;
        if (items.isNumber(item)) {
            return numeric(item, opening);
        }
        if (!items.isPhrase(item)) {
            return false;
        }
        final TimeWord time = words.time(item);
        if (time == TimeWord.NONE) {
            return lexicon.has(items.phrase(item), Role.NUMBER_WORD) && wordMonths(item, opening);
        }
        return switch (time) {
            case DAY -> items.isNumber(item + 1) && items.follows(item + 1) && dayAndMonth(item + 1, true);
            case MONTHS, THIS_MONTH -> month(item);
            case QUARTER, THIS_QUARTER -> quarter(item);
            case YEAR, IN -> year(item);
            case THIS_YEAR -> thisYear(item);
            case WHOLE_YEAR -> year(item) || wholeYear(item);
            case HALF1 -> bounds(1, 6, yearAfter(item + 1));
            case HALF2 -> bounds(7, 12, yearAfter(item + 1));
            case Q -> items.isGlued(item + 1) && quarter(item, words.number(item + 1), item + 2);
            case H -> items.isGlued(item + 1) && half(words.number(item + 1), item + 2);
            case FIRST -> first(item);
            case ORD ->
                lexicon.timeNumber(items.phrase(item)) == 1
                        ? first(item)
                        : words.is(item + 1, TimeWord.QUARTER)
                                && quarter(item, lexicon.timeNumber(items.phrase(item)), item + 2);
            case MONTH -> monthName(item, lexicon.timeNumber(items.phrase(item)));
            default -> false;
        };
    }

    private boolean numeric(final int item, final boolean opening) {
        if (words.is(item + 1, TimeWord.MONTHS) && items.follows(item + 1)) {
            return countedMonths(words.number(item), item + 2, opening);
        }
        if (words.is(item + 1, TimeWord.LAST_MONTHS) && items.follows(item + 1)) {
            return lastMonths(words.number(item), item + 2);
        }
        if (words.is(item + 1, TimeWord.QUARTER) && items.follows(item + 1)) {
            return quarters(words.number(item), item + 2);
        }
        if (words.is(item + 1, TimeWord.T) && items.isGlued(item + 1)) {
            return countedMonths(words.number(item), item + 2, true);
        }
        if (words.isLetter(item + 1, 'H') && yearAfter(item + 2) > 0) {
            return half(words.number(item), item + 2);
        }
        if (words.isLetter(item + 1, 'M') && yearAfter(item + 2) > 0) {
            return countedMonths(words.number(item), item + 2, true);
        }
        if (items.isPhrase(item + 1) && items.follows(item + 1) && words.time(item + 1) == TimeWord.MONTH) {
            return dayOf(words.number(item), lexicon.timeNumber(items.phrase(item + 1)), yearAfter(item + 2), next);
        }
        return dayAndMonth(item, false) && PeriodPhrase.year(end) > 0;
    }

    private boolean wordMonths(final int item, final boolean opening) {
        final long count = numbers.wordNumber(items, item);
        final int after = numbers.afterWordNumber();
        if (count > 0 && words.is(after, TimeWord.LAST_MONTHS) && items.follows(after)) {
            return lastMonths((int) count, after + 1);
        }
        if (count > 0 && words.is(after, TimeWord.QUARTER) && items.follows(after)) {
            return quarters((int) count, after + 1);
        }
        return count > 0
                && count <= 12
                && words.is(after, TimeWord.MONTHS)
                && items.follows(after)
                && countedMonths((int) count, after + 1, opening);
    }

    /** "Hai quý đầu năm", "2 quý cuối năm 2019", "bốn quý năm 2019". */
    private boolean quarters(final int count, final int from) {
        if (count < 1 || count > 4) {
            return false;
        }
        final boolean last = words.is(from, TimeWord.LAST);
        final boolean start = words.is(from, TimeWord.FIRST) || words.is(from, TimeWord.YEAR_START);
        final int at = last || words.is(from, TimeWord.FIRST) ? from + 1 : from;
        final int year = yearAfter(words.is(from, TimeWord.YEAR_START) ? from + 1 : at);
        if (!last && !start && (year == 0 || count < 4)) {
            return false;
        }
        if (year == 0) {
            next = words.is(at, TimeWord.YEAR) || words.is(at, TimeWord.YEAR_START) ? at + 1 : at;
        }
        months = true;
        return last ? bounds(13 - 3 * count, 12, year) : bounds(1, 3 * count, year);
    }

    /** "The first three quarters of 2022". */
    private boolean firstQuarters(final int count, final int from) {
        return count >= 1 && count <= 4 && bounds(1, 3 * count, yearAfter(from));
    }

    private boolean lastMonths(final int count, final int from) {
        if (count < 1 || count > 12) {
            return false;
        }
        final int year = yearAfter(from);
        if (next == from && words.is(from, TimeWord.YEAR) && items.follows(from)) {
            next = from + 1;
        }
        months = true;
        return bounds(13 - count, 12, year);
    }

    /** "9 tháng", then perhaps "đầu năm", then perhaps a year. */
    private boolean countedMonths(final int count, final int from, final boolean opening) {
        if (count < 1 || count > 12) {
            return false;
        }
        final boolean last = words.is(from, TimeWord.LAST);
        final boolean firstOf = words.is(from, TimeWord.FIRST) || words.is(from, TimeWord.YEAR_START);
        final int at = words.is(from, TimeWord.FIRST) || last ? from + 1 : from;
        final int said = yearAfter(words.is(from, TimeWord.YEAR_START) ? from + 1 : at);
        final int year = said == 0 && words.isOfThisYear(from) ? PeriodPhrase.THIS_YEAR : said;
        final boolean distance = words.is(from, TimeWord.AFTER) || words.is(from, TimeWord.FROM);
        if (year == 0 && !last && !firstOf && (!opening || (distance && items.follows(from)))) {
            return false;
        }
        if (next <= from && words.isOfThisYear(from)) {
            next = from + 1;
        } else if (next == from && words.is(at, TimeWord.YEAR) && items.follows(at)) {
            next = at + 1;
        } else if (next < at) {
            next = at;
        }
        months = true;
        return last ? bounds(13 - count, 12, year) : bounds(1, count, year);
    }

    private boolean month(final int item) {
        final int dotted = words.monthOfYear(item + 1);
        if (dotted > 0 && items.follows(item + 1)) {
            next = item + 2;
            return bounds(dotted % 100, dotted % 100, dotted / 100);
        }
        final int month = words.number(item + 1);
        if (month < 1 || month > 12 || !items.follows(item + 1)) {
            return false;
        }
        return bounds(month, month, yearAfter(words.afterNumber(item + 1)));
    }

    /** "Quý II", "quý hai", "quý đầu năm", "quý cuối năm". */
    private boolean quarter(final int item) {
        if (words.is(item + 1, TimeWord.YEAR_START) && items.follows(item + 1)) {
            return bounds(1, 3, yearAfter(item + 1));
        }
        if (words.is(item + 1, TimeWord.LAST) && items.follows(item + 1)) {
            return bounds(10, 12, yearAfter(item + 2));
        }
        return quarter(item, words.number(item + 1), words.afterNumber(item + 1));
    }

    private boolean quarter(final int item, final int quarter, final int from) {
        if (quarter < 1 || quarter > 4 || !items.follows(item + 1)) {
            return false;
        }
        return bounds(quarter * 3 - 2, quarter * 3, yearAfter(from));
    }

    private boolean half(final int half, final int from) {
        return (half == 1 || half == 2) && bounds(half * 6 - 5, half * 6, yearAfter(from));
    }

    private boolean year(final int item) {
        final int year = items.follows(item + 1) ? words.yearAt(item + 1) : 0;
        if (year == 0) {
            return false;
        }
        next = item + 2;
        return bounds(1, 12, year);
    }

    private boolean thisYear(final int item) {
        next = item + 1;
        return bounds(1, 12, PeriodPhrase.THIS_YEAR);
    }

    /** "…; cả năm đạt 3 triệu": only at the beginning of a clause, for "kế hoạch cả năm" names no period of a figure. */
    private boolean wholeYear(final int item) {
        final boolean begins = item == 0 || items.kind(item - 1) == Items.STOP || items.kind(item - 1) == Items.MARK;
        if (!(begins && items.gap(item) == 0) && !isReached(item + 1)) {
            return false;
        }
        next = item + 1;
        return bounds(1, 12, 0);
    }

    /** "Lượng khách cả năm đạt", "vốn đầu tư cả năm ước thực hiện": not "vượt kế hoạch cả năm, …". */
    private boolean isReached(final int item) {
        return items.isPhrase(item)
                && items.follows(item)
                && items.gap(item) == 0
                && (lexicon.has(items.phrase(item), Role.BREAK) || lexicon.has(items.phrase(item), Role.CUE));
    }

    private boolean bareYear(final int item) {
        final int year = words.yearAt(item);
        next = item + 1;
        return year > 0 && bounds(1, 12, year);
    }

    /** "first nine months of 2022", "first half", "first quarter". */
    private boolean first(final int item) {
        if (words.is(item + 1, TimeWord.QUARTER)) {
            return quarter(item, 1, item + 2);
        }
        if (words.is(item + 1, TimeWord.MONTHS) || !items.follows(item + 1)) {
            return false;
        }
        if (items.isNumber(item + 1) && words.is(item + 2, TimeWord.MONTHS)) {
            return countedMonths(words.number(item + 1), item + 3, true);
        }
        final int after = words.afterNumber(item + 1);
        if (words.is(after, TimeWord.QUARTERS) && items.follows(after)) {
            return firstQuarters(words.number(item + 1), after + 1);
        }
        return items.isPhrase(item + 1) && wordMonths(item + 1, true);
    }

    private boolean monthName(final int item, final int month) {
        if (items.isNumber(item + 1) && items.follows(item + 1) && words.yearAt(item + 1) == 0) {
            return dayOf(words.number(item + 1), month, yearAfter(item + 2), next);
        }
        if ((words.isDash(item + 1) || words.is(item + 1, TimeWord.UNTIL)) && words.is(item + 2, TimeWord.MONTH)) {
            final int last = lexicon.timeNumber(items.phrase(item + 2));
            // "The January-September period of 2023".
            final boolean period = words.is(item + 3, TimeWord.RANGE) && items.follows(item + 3);
            final int both = yearAfter(period ? item + 4 : item + 3);
            return month < last && bounds(month, last, both);
        }
        final int year = yearAfter(item + 1);
        if (year == 0 && !words.isNamedMonth(item)) {
            return false;
        }
        return bounds(month, month, year);
    }

    /** "From January", "between January": the year stands with the other end. */
    boolean readMonth(final int item) {
        final boolean name = words.is(item, TimeWord.MONTH) && items.hasCapital(item);
        final int month = name ? lexicon.timeNumber(items.phrase(item)) : 0;
        day = false;
        next = item + 1;
        return name && bounds(month, month, 0);
    }

    /** 30/11/2017, 30-11-2017, 30.11.2017, 30/11, "30 tháng 11 năm 2017". */
    private boolean dayAndMonth(final int item, final boolean named) {
        if (!items.isNumber(item)) {
            return false;
        }
        final int dotted = words.dotted(item);
        if (dotted > 0) {
            return dayOf(dotted % 100, dotted / 100 % 100, dotted / 10_000, item + 1);
        }
        final int date = words.number(item);
        if (named && words.is(item + 1, TimeWord.MONTHS) && items.isNumber(item + 2)) {
            return dayOf(date, words.number(item + 2), yearAfter(item + 3), next);
        }
        final boolean slash = items.isMark(item + 1, '/') && items.isGlued(item + 1);
        final boolean dash = items.isMark(item + 1, '-') && items.isGlued(item + 1);
        if (!(slash || dash) || !items.isGlued(item + 2) || !items.isNumber(item + 2)) {
            return false;
        }
        final int month = words.number(item + 2);
        final boolean third = items.isGlued(item + 3) && items.isMark(item + 3, slash ? '/' : '-');
        if (third && words.yearAt(item + 4) > 0) {
            return dayOf(date, month, words.yearAt(item + 4), item + 5);
        }
        return slash && !third && dayOf(date, month, 0, item + 3);
    }

    private boolean dayOf(final int date, final int month, final int year, final int after) {
        if (month < 1 || month > 12 || date < 1 || date > PeriodPhrase.lastOfMonth(year, month) % 100) {
            return false;
        }
        day = true;
        next = after;
        start = PeriodPhrase.day(year, month, date);
        end = start;
        return true;
    }

    private boolean bounds(final int first, final int last, final int year) {
        start = PeriodPhrase.day(year, first, 1);
        end = PeriodPhrase.lastOfMonth(year, last);
        return true;
    }

    /** The year after "/", "năm", "of", or directly; 0 if none. Moves {@link #next} behind it. */
    private int yearAfter(final int from) {
        final int at = words.yearBehind(from);
        next = at < 0 ? from : at + 1;
        return at < 0 ? 0 : words.is(at, TimeWord.THIS_YEAR) ? PeriodPhrase.THIS_YEAR : words.yearAt(at);
    }
}
