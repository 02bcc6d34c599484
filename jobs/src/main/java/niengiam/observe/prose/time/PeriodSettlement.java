package niengiam.observe.prose.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;

/** Gives figures their first and last day, when the whole document is read: also the years that its words leave out. */
public final class PeriodSettlement {

    /** In years: five-year plans are the longest that figures are told for. */
    private static final int LONGEST = 5;

    private final PeriodsOfText periods;
    private final List<FigureTime> times;
    private final Optional<LocalDate> published;

    /**
     * Settles the times of the figures of a document.
     *
     * @param times those of all its figures, in the order of the text
     * @param published the day on which it was published, if that is known
     */
    public PeriodSettlement(
            final PeriodsOfText periods, final List<FigureTime> times, final Optional<LocalDate> published) {
        this.periods = periods;
        this.times = times;
        this.published = published;
    }

    /** First and last day; the first is absent for a cut-off. */
    public record Stretch(Optional<LocalDate> start, LocalDate end) {

        static final Stretch NONE = new Stretch(Optional.empty(), LocalDate.MIN);

        public boolean isPresent() {
            return end.isAfter(LocalDate.MIN);
        }
    }

    /** Which words gave a figure its period: its own, those before it, a heading, or the first figure's. */
    public PeriodPhrase ground(final FigureTime time) {
        return time.period.isPresent() && time.period.kind() != Kind.THIS ? time.period : general(time);
    }

    /**
     * Two readings of the period, where which is right is a guess.
     *
     * @return empty if there is no doubt
     */
    public Optional<String> doubt(final FigureTime time) {
        final PeriodPhrase ground = ground(time);
        final Optional<String> named =
                periods.doubt(ground, !time.indicator.kind().isAtAPoint());
        final boolean sinceJanuary = time.isWithinYear() && ground.kind() == Kind.CUTOFF;
        if (named.isPresent() && !sinceJanuary) {
            return named.map(why -> written(ground) + " " + why);
        }
        final PeriodPhrase vague = vague(time);
        if (vague.isOfUnnamedMonths() && ground.isPresent() && isUnnamed(resolve(ground, time), vague.start())) {
            return Optional.of("a month or quarter of " + written(ground) + ", and nobody says which");
        }
        if (time.isOfSeveralYears() && (!time.period.isPresent() || time.period.kind() == Kind.THIS)) {
            return Optional.of(written(ground) + ", or the number of years that its sentence speaks of");
        }
        final boolean lastYear = time.period.kind() == Kind.SAME_PERIOD && time.period.start() == 0;
        if (lastYear && !time.compared && published.isEmpty() && !time.carried.isPresent() && !time.base.isPresent()) {
            return Optional.of("the year before, and nobody says when it was written");
        }
        if (ground.kind() == Kind.SPAN && ground.end() / 10_000 - ground.start() / 10_000 >= LONGEST) {
            return Optional.of("longer than figures are told for: all since the beginning");
        }
        if (ground.equals(time.period) || !ground.isPresent()) {
            return lacksYear(ground, time);
        }
        if (ground.equals(time.heading)) {
            return ofTitleMonth(ground);
        }
        if (ground.equals(time.carried)) {
            return time.several
                    ? Optional.of("the sentence before tells of several periods, " + written(ground) + " first")
                    : lacksYear(ground, time);
        }
        return unsaid(ground);
    }

    /** "Issue 4, December 2018", above a text on the year: the month may be that of the issue. */
    private Optional<String> ofTitleMonth(final PeriodPhrase heading) {
        return PeriodsOfText.isMonth(heading) && periods.longer().isPresent()
                ? Optional.of("the month of the heading, " + written(heading) + ", or " + written(periods.longer())
                        + ", which the text tells of")
                : Optional.empty();
    }

    /** Nothing near a figure says when: all periods of the text must be one. */
    private Optional<String> unsaid(final PeriodPhrase ground) {
        final PeriodPhrase other = periods.other();
        if (other.isPresent()) {
            return Optional.of("nothing near it says when: as the first figure, " + written(ground) + ", or as others, "
                    + written(other));
        }
        final int year = ground.end() / 10_000;
        return !periods.areOfFigures()
                        && published.isPresent()
                        && year > 1
                        && (year > published.get().getYear()
                                || year < published.get().getYear() - 1)
                ? Optional.of("nothing near it says when, and " + written(ground) + " is only mentioned")
                : Optional.empty();
    }

    /** The year of words that lack it: where its sentence says none, all that may tell it must agree. */
    private Optional<String> lacksYear(final PeriodPhrase ground, final FigureTime time) {
        if (ground.isOfThisYear() && published.isEmpty() && time.heading.end() / 10_000 <= 1) {
            return Optional.of("this year, and nobody says when it was written");
        }
        if (!ground.lacksYear() || ground.isOfThisYear() || time.yearHere > 0) {
            return Optional.empty();
        }
        final int said = isAhead(time.year) ? 0 : time.year;
        final int told = toldElsewhere(ground, time);
        final int first = periods.usual().end() / 10_000;
        final int other = told > 1 ? told : first;
        return said > 1 && other > 1 && said != other && !isOutvoted(ground, time)
                ? Optional.of("the words lack the year: " + said + ", which was said last, or " + other)
                : Optional.empty();
    }

    /** The year of the heading, otherwise the last one before publication; 0 if neither is known. */
    private int toldElsewhere(final PeriodPhrase ground, final FigureTime time) {
        final int headed = time.heading.end() / 10_000;
        return headed > 1
                ? headed
                : published.isPresent() ? lastBeforePublication(ground).end().getYear() : 0;
    }

    /** Whether heading or publication and the first figure tell another year than one said in an earlier paragraph. */
    private boolean isOutvoted(final PeriodPhrase ground, final FigureTime time) {
        final int told = toldElsewhere(ground, time);
        return !time.near
                && told > 1
                && told != time.year
                && told == periods.usual().end() / 10_000;
    }

    /** A year after that of publication is one that is planned for. */
    private boolean isAhead(final int year) {
        return published.filter(day -> year > day.getYear()).isPresent();
    }

    private static String written(final PeriodPhrase phrase) {
        if (phrase.start() == 0 && phrase.end() == 0) {
            return "until now";
        }
        return phrase.start() == 0
                ? "until " + printed(phrase.end())
                : printed(phrase.start()) + " to " + printed(phrase.end());
    }

    /** A day whose year may not be known, as words may lack it. */
    private static String printed(final int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day / 10_000, day / 100 % 100, day % 100);
    }

    /**
     * The first and the last day of a figure; absent where nothing tells them.
     *
     * @param stock whether it is counted at a point in time
     */
    public Stretch stretch(final int index, final boolean stock) {
        final FigureTime time = times.get(index);
        final Stretch said = said(index, time, stock);
        // "Lũy kế từ năm 2015 đến năm 2019" says itself since when.
        final boolean withinYear = said.start()
                .filter(day -> day.getYear() == said.end().getYear())
                .isPresent();
        return time.isCumulative() && !stock && withinYear
                ? new Stretch(Optional.of(said.end().withDayOfYear(1)), said.end())
                : said;
    }

    private Stretch said(final int index, final FigureTime time, final boolean stock) {
        if (time.period.isPresent() && time.period.kind() != Kind.THIS) {
            return resolve(time.period, time);
        }
        final PeriodPhrase general = general(time);
        if (!general.isPresent()) {
            return vague(time).isOfPastYear() ? pastYear() : Stretch.NONE;
        }
        final Stretch whole = resolve(general, time);
        final PeriodPhrase vague = vague(time);
        if (vague.isOfUnnamedMonths() && !isUnnamed(whole, vague.start())) {
            return lastMonths(whole, vague.start());
        }
        final boolean ofHeading = general.equals(time.heading);
        return stock || !ofHeading ? whole : untilCutoffBeside(index, time, whole);
    }

    /** "Trong năm qua" of December is the year of writing, of January and February the year before; else nobody knows. */
    private Stretch pastYear() {
        return published
                .filter(day -> day.getMonthValue() == 12 || day.getMonthValue() <= 2)
                .map(day -> day.minusMonths(2).withDayOfYear(1))
                .map(day -> new Stretch(Optional.of(day), day.plusYears(1).minusDays(1)))
                .orElse(Stretch.NONE);
    }

    /** "Trong tháng", of the sentence or the one before; else the period of the sentence. */
    private static PeriodPhrase vague(final FigureTime time) {
        return time.period.isPresent() ? time.period : time.carried;
    }

    /** Of a report on January to September "trong tháng" is September, "trong quý" the third quarter. */
    private static Stretch lastMonths(final Stretch whole, final int months) {
        final LocalDate last = whole.end().plusDays(1).minusMonths(months);
        return whole.start().filter(last::isAfter).isPresent() ? new Stretch(Optional.of(last), whole.end()) : whole;
    }

    /** Whether nobody can say which month or quarter of a period is meant. */
    private static boolean isUnnamed(final Stretch whole, final int months) {
        final LocalDate behind = whole.isPresent() ? whole.end().plusDays(1) : LocalDate.MAX;
        final boolean ends = behind.getDayOfMonth() == 1 && (behind.getMonthValue() - 1) % months == 0;
        return whole.isPresent()
                && whole.start()
                        .filter(start -> start.plusMonths(months).isBefore(behind))
                        .isPresent()
                && (!ends || behind.getMonthValue() == 1);
    }

    /** A sentence of a thousand figures is a table; how it goes on says nothing of its beginning. */
    private static final int FARTHEST = 32;

    /**
     * A review says what came in "this year" and in the next breath what there is "until 30 November": the flow
     * was counted to the same day as the stock that follows it in the paragraph.
     */
    private Stretch untilCutoffBeside(final int index, final FigureTime time, final Stretch whole) {
        final String domain = time.indicator.domain();
        for (int i = index + 1; i < Math.min(times.size(), index + FARTHEST); i++) {
            final FigureTime next = times.get(i);
            if (next.paragraph != time.paragraph || !next.indicator.domain().equals(domain)) {
                break;
            }
            if (next.period.kind() == Kind.CUTOFF && next.indicator.kind().isAtAPoint()) {
                final Stretch cut = resolve(next.period, next);
                final boolean inside = cut.isPresent()
                        && whole.start().isPresent()
                        && !cut.end().isBefore(whole.start().get())
                        && cut.end().isBefore(whole.end());
                return inside ? new Stretch(whole.start(), cut.end()) : whole;
            }
        }
        return whole;
    }

    /** What holds where the sentence says nothing, or only "in this period". */
    private PeriodPhrase general(final FigureTime time) {
        final boolean carried = time.carried.isPresent() && time.carried.kind() != Kind.THIS;
        if (carried && (time.period.kind() != Kind.THIS || time.carried.kind() == Kind.SPAN)) {
            return time.carried;
        }
        return time.heading.isPresent() ? time.heading : periods.usual();
    }

    private Stretch resolve(final PeriodPhrase phrase, final FigureTime time) {
        return switch (phrase.kind()) {
            case NOW ->
                published.map(day -> new Stretch(Optional.empty(), day)).orElseGet(() -> endOfDocumentPeriod(time));
            case EVER -> Stretch.NONE;
            case YEAR_TO_NOW ->
                published
                        .map(day -> new Stretch(
                                phrase.start() == 0
                                        ? Optional.of(day.withDayOfYear(1))
                                        : PeriodPhrase.date(phrase.start()),
                                day))
                        .orElseGet(() ->
                                untilEndOf(time.heading.kind() == Kind.SPAN ? time.heading : lastSpan(time), time));
            case SAME_PERIOD -> samePeriod(phrase, time);
            case THIS, NONE ->
                general(time).isPresent() && general(time).kind() != Kind.THIS
                        ? resolve(general(time), time)
                        : Stretch.NONE;
            default -> {
                final int year = phrase.isOfThisYear() || phrase.isOfYearBefore()
                        ? yearOfWriting(time) - (phrase.isOfYearBefore() ? 1 : 0)
                        : phrase.lacksYear() && time.yearHere == 0 && isOutvoted(phrase, time)
                                ? toldElsewhere(phrase, time)
                                : year(time);
                yield phrase.lacksYear() && year == 0 ? lastBeforePublication(phrase) : dated(phrase.in(year));
            }
        };
    }

    /** Without a day of publication "until now" is until the end of what the document is about. */
    private Stretch endOfDocumentPeriod(final FigureTime time) {
        final PeriodPhrase about = time.heading.kind() == Kind.SPAN ? time.heading : lastSpan(time);
        return about.kind() == Kind.SPAN
                ? new Stretch(Optional.empty(), dated(about.in(year(time))).end())
                : Stretch.NONE;
    }

    private PeriodPhrase lastSpan(final FigureTime time) {
        return time.carried.kind() == Kind.SPAN ? time.carried : periods.usual();
    }

    private Stretch untilEndOf(final PeriodPhrase span, final FigureTime time) {
        final Stretch stretch = span.kind() == Kind.SPAN ? dated(span.in(year(time))) : Stretch.NONE;
        return stretch.isPresent()
                ? new Stretch(Optional.of(stretch.end().withDayOfYear(1)), stretch.end())
                : Stretch.NONE;
    }

    private Stretch samePeriod(final PeriodPhrase phrase, final FigureTime time) {
        if (!time.base.isPresent() && !time.carried.isPresent() && phrase.start() == 0 && published.isPresent()) {
            return yearBeforePublication();
        }
        final PeriodPhrase reference = time.base.isPresent() ? time.base : general(time);
        if (!reference.isPresent() || reference.kind() == Kind.SAME_PERIOD) {
            return Stretch.NONE;
        }
        final Stretch now = resolve(reference, time);
        if (!now.isPresent()) {
            return now;
        }
        final LocalDate start = now.start().orElse(now.end().withDayOfYear(1));
        final int years = phrase.start() > 0 ? now.end().getYear() - phrase.start() : 1;
        if (years <= 0) {
            return Stretch.NONE;
        }
        TimePeriod before = TimePeriods.between(start, now.end());
        for (int i = 0; i < years; i++) {
            before = before.yearBefore();
        }
        return new Stretch(Optional.of(before.start()), before.end());
    }

    /** "Last year" in an article that names no other period. */
    private Stretch yearBeforePublication() {
        return published
                .map(day -> day.minusYears(1).withDayOfYear(1))
                .map(day -> new Stretch(Optional.of(day), day.plusYears(1).minusDays(1)))
                .orElse(Stretch.NONE);
    }

    private Stretch dated(final PeriodPhrase phrase) {
        final Optional<LocalDate> end = PeriodPhrase.date(phrase.end());
        final Optional<LocalDate> start = phrase.start() == 0 ? Optional.empty() : PeriodPhrase.date(phrase.start());
        if (end.isEmpty()
                || end.get().getYear() < 1900
                || start.filter(end.get()::isBefore).isPresent()) {
            return Stretch.NONE;
        }
        return new Stretch(start, end.get());
    }

    /** The year that words without a year mean: the one said last or of the title; 0 if publication must tell. */
    private int year(final FigureTime time) {
        if (time.year > 0 && !isAhead(time.year)) {
            return time.year;
        }
        for (final PeriodPhrase phrase : List.of(time.heading, time.carried)) {
            if (phrase.end() / 10_000 > 2) {
                return phrase.end() / 10_000;
            }
        }
        if (published.isPresent()) {
            return 0;
        }
        final int first = periods.usual().end() / 10_000;
        return first > 2 ? first : periods.firstYear();
    }

    private int yearOfWriting(final FigureTime time) {
        return published.map(LocalDate::getYear).orElseGet(() -> {
            final int headed = time.heading.end() / 10_000;
            return headed > 2 ? headed : year(time);
        });
    }

    private static LocalDate middle(final Stretch stretch) {
        final LocalDate start = stretch.start().orElse(stretch.end());
        return start.plusDays((stretch.end().toEpochDay() - start.toEpochDay()) / 2);
    }

    /** "Quý IV" in an article of January is that of the year before. */
    private Stretch lastBeforePublication(final PeriodPhrase phrase) {
        return published
                .map(day -> {
                    final Stretch thisYear = dated(phrase.in(day.getYear()));
                    return middle(thisYear).isAfter(day) ? dated(phrase.in(day.getYear() - 1)) : thisYear;
                })
                .orElse(Stretch.NONE);
    }
}
