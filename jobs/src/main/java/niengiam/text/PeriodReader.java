package niengiam.text;

import niengiam.text.PeriodPhrase.Kind;

/**
 * Reads the words for periods and days: years, quarters (Roman too), halves, the first n months, months, days, ranges,
 * cut-offs, "from the beginning of the year until now", "the same period". One for each thread.
 */
public final class PeriodReader {

    private static final int MONTHS_OF_YEAR = 12;

    private final Lexicon lexicon;
    private final PointReader points;
    private final TimeItems words;
    private Items items;

    public PeriodReader(final Lexicon lexicon) {
        this.lexicon = lexicon;
        this.points = new PointReader(lexicon);
        this.words = points.words();
    }

    /** Begins a new stretch of text. */
    public void begin(final Items stretch) {
        items = stretch;
        points.begin(stretch);
    }

    /**
     * Reads the period that begins at an item.
     *
     * @param opening whether the item may begin a bare number of months: the start of a sentence, or after "in all"
     */
    public PeriodPhrase read(final int item, final boolean opening) {
        return switch (words.at(item)) {
            case UNTIL -> until(item);
            case FROM -> from(item, false);
            case BETWEEN -> from(item, true);
            case RANGE -> range(item);
            case NOW -> new PeriodPhrase(Kind.NOW, 0, 0, item, item + 1);
            case YEAR_TO_NOW -> yearToDay(item);
            case EVER -> new PeriodPhrase(Kind.EVER, 0, 0, item, item + 1);
            case THIS -> new PeriodPhrase(Kind.THIS, 0, 0, item, item + 1);
            case PAST_YEAR -> new PeriodPhrase(Kind.THIS, PeriodPhrase.PAST_YEAR, 0, item, item + 1);
            case SAME_PERIOD -> samePeriod(item);
            case LAST_YEAR -> new PeriodPhrase(Kind.SAME_PERIOD, 0, 0, item, item + 1);
            default -> point(item, opening);
        };
    }

    /** The year that stands alone at an item. */
    public PeriodPhrase year(final int item) {
        final int year = words.yearAt(item);
        return new PeriodPhrase(
                Kind.SPAN, PeriodPhrase.day(year, 1, 1), PeriodPhrase.day(year, 12, 31), item, item + 1);
    }

    /** Whether an item is a year rather than a count. */
    public boolean isYear(final int item) {
        return words.yearAt(item) > 0;
    }

    /** "Nine months to September 2023": as many months, of which the last is named; {@code ABSENT} if none is. */
    private PeriodPhrase monthsTo(final int item) {
        // "The year to June 2024".
        final boolean year = words.is(item, TimeWord.YEAR) || words.is(item, TimeWord.IN);
        final int count = year ? MONTHS_OF_YEAR : words.number(item);
        final int at = year ? item : words.afterNumber(item);
        if (count < 1
                || !(year || words.is(at, TimeWord.MONTHS))
                || !items.follows(at)
                || !words.is(at + 1, TimeWord.UNTIL)
                || !items.follows(at + 1)) {
            return PeriodPhrase.ABSENT;
        }
        final PeriodPhrase until = until(at + 1);
        final int last = PeriodPhrase.year(until.end());
        final int month = until.end() / 100 % 100;
        final int first = month - count + 1;
        if (until.kind() != Kind.CUTOFF
                || until.end() != PeriodPhrase.lastOfMonth(last, month)
                || (until.lacksYear() && first < 1)) {
            return PeriodPhrase.ABSENT;
        }
        return new PeriodPhrase(
                Kind.SPAN,
                first > 0 ? PeriodPhrase.day(last, first, 1) : PeriodPhrase.day(last - 1, first + MONTHS_OF_YEAR, 1),
                until.end(),
                item,
                until.next());
    }

    private PeriodPhrase point(final int item, final boolean opening) {
        final PeriodPhrase months = monthsTo(item);
        if (months.isPresent()) {
            return months;
        }
        if (!points.read(item, opening)) {
            return words.is(item, TimeWord.THIS_MONTH) || words.is(item, TimeWord.THIS_QUARTER)
                    ? new PeriodPhrase(Kind.THIS, words.is(item, TimeWord.THIS_MONTH) ? 1 : 3, 0, item, item + 1)
                    : PeriodPhrase.ABSENT;
        }
        return pointOrRange(item);
    }

    private PeriodPhrase pointOrRange(final int item) {
        final int start = points.start();
        final int end = points.end();
        final int next = points.next();
        final boolean day = points.isDay();
        final boolean dash = items.isDash(next) && !points.isMonths();
        if (dash && day && points.readDay(next + 1) && points.isDay()) {
            final int year = PeriodPhrase.year(points.end());
            return span(withYear(start, year), points.end(), item, points.next());
        }
        if (day) {
            return new PeriodPhrase(Kind.DAY, start, end, item, next);
        }
        final int before = words.is(next, TimeWord.IN) && items.follows(next) ? next + 1 : next;
        final boolean ofLastYear = PeriodPhrase.year(end) == 0
                && words.is(before, TimeWord.LAST_YEAR)
                && items.follows(before)
                && lexicon.is(Form.YEAR_BEFORE, items.printed(before));
        final int shift = ofLastYear ? PeriodPhrase.YEAR_BEFORE * 10_000 : 0;
        return new PeriodPhrase(Kind.SPAN, start + shift, end + shift, item, ofLastYear ? before + 1 : next);
    }

    /** "Từ đầu năm", perhaps "đến ngày 15/9/2019". */
    private PeriodPhrase yearToDay(final int item) {
        final PeriodPhrase until =
                words.is(item + 1, TimeWord.UNTIL) && items.follows(item + 1) ? until(item + 1) : PeriodPhrase.ABSENT;
        return until.kind() == Kind.CUTOFF
                ? new PeriodPhrase(
                        Kind.SPAN,
                        PeriodPhrase.day(PeriodPhrase.year(until.end()), 1, 1),
                        until.end(),
                        item,
                        until.next())
                : new PeriodPhrase(Kind.YEAR_TO_NOW, 0, 0, item, until.isPresent() ? until.next() : item + 1);
    }

    private PeriodPhrase until(final int item) {
        int at = item + 1;
        while (words.is(at, TimeWord.UNTIL) && items.follows(at)) {
            at++;
        }
        if (items.isDash(at) && items.isGlued(at) && items.isGlued(at + 1)) {
            // "By end-2022".
            at++;
        }
        if (words.is(at, TimeWord.NOW) && items.follows(at)) {
            return new PeriodPhrase(Kind.NOW, 0, 0, item, at + 1);
        }
        if (!items.follows(at) || !readEnd(at)) {
            return PeriodPhrase.ABSENT;
        }
        return new PeriodPhrase(Kind.CUTOFF, 0, points.end(), item, points.next());
    }

    private PeriodPhrase untilEnd(final int start, final int at, final int item) {
        if (!readEnd(at)) {
            return PeriodPhrase.ABSENT;
        }
        final int end = points.end();
        final int first = withYear(start, PeriodPhrase.year(end));
        return PeriodPhrase.year(end) == 0
                ? new PeriodPhrase(Kind.SPAN, first, end, item, points.next())
                : span(first, end, item, points.next());
    }

    private PeriodPhrase from(final int item, final boolean between) {
        final int at = item + 1;
        final boolean yearStart = words.is(at, TimeWord.YEAR_START);
        int start = PeriodPhrase.day(0, 1, 1);
        int next = at + 1;
        if (yearStart) {
            if (words.yearAt(next) > 0) {
                start = PeriodPhrase.day(words.yearAt(next), 1, 1);
                next++;
            }
        } else if (items.follows(at) && (isMonthAlone(at) || points.readDay(at))) {
            start = points.start();
            next = points.next();
        } else {
            return PeriodPhrase.ABSENT;
        }
        while (items.isMark(next, ',') && words.is(next + 1, TimeWord.UNTIL)) {
            next++;
        }
        if (between && words.isAnd(next) && items.follows(next)) {
            return untilEnd(start, next + 1, item);
        }
        if (!words.is(next, TimeWord.UNTIL) && !items.isDash(next)) {
            return yearStart && words.is(next, TimeWord.NOW)
                    ? new PeriodPhrase(Kind.YEAR_TO_NOW, 0, 0, item, next + 1)
                    : PeriodPhrase.ABSENT;
        }
        next++;
        while (words.is(next, TimeWord.UNTIL)) {
            next++;
        }
        if (words.is(next, TimeWord.NOW)) {
            return new PeriodPhrase(
                    Kind.YEAR_TO_NOW, yearStart && PeriodPhrase.year(start) == 0 ? 0 : start, 0, item, next + 1);
        }
        if (!readEnd(next)) {
            return PeriodPhrase.ABSENT;
        }
        // "Từ đầu năm 2024 đến hết tháng 7": the year stands with the first day.
        return span(
                withYear(start, PeriodPhrase.year(points.end())),
                withYear(points.end(), PeriodPhrase.year(start)),
                item,
                points.next());
    }

    /** "Until 15 June", "by the end of June": the year may stand elsewhere. */
    private boolean readEnd(final int item) {
        return points.readDay(item) || points.readMonth(item);
    }

    /** "From January to September 2023": the year stands with the other month. */
    private boolean isMonthAlone(final int item) {
        return (words.is(item + 1, TimeWord.UNTIL) || words.isAnd(item + 1)) && points.readMonth(item);
    }

    private PeriodPhrase range(final int item) {
        final int at = words.is(item + 1, TimeWord.YEAR) ? item + 2 : item + 1;
        final int first = words.yearAt(at);
        if (first == 0 || !(items.isDash(at + 1) || words.is(at + 1, TimeWord.UNTIL))) {
            return PeriodPhrase.ABSENT;
        }
        final int last = words.yearAt(at + 2);
        return last < first
                ? PeriodPhrase.ABSENT
                : span(PeriodPhrase.day(first, 1, 1), PeriodPhrase.day(last, 12, 31), item, at + 3);
    }

    private PeriodPhrase samePeriod(final int item) {
        int next = item + 1;
        int year = 0;
        if (words.is(next, TimeWord.LAST_YEAR) && items.follows(next)) {
            next++;
        } else if (words.is(next, TimeWord.YEAR) && items.follows(next) && words.yearAt(next + 1) > 0) {
            year = words.yearAt(next + 1);
            next += 2;
        } else if (words.yearAt(next) > 0) {
            year = words.yearAt(next);
            next++;
        }
        return new PeriodPhrase(Kind.SAME_PERIOD, year, 0, item, next);
    }

    private static PeriodPhrase span(final int start, final int end, final int item, final int next) {
        return start > end || start == 0 ? PeriodPhrase.ABSENT : new PeriodPhrase(Kind.SPAN, start, end, item, next);
    }

    private static int withYear(final int day, final int year) {
        return PeriodPhrase.year(day) == 0 ? day + year * 10_000 : day;
    }
}
