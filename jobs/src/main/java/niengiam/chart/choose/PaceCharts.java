package niengiam.chart.choose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Pace;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.text.TimeWords;
import niengiam.trend.YearEnd;
import niengiam.trend.YearEnds;
import niengiam.trend.YearToDate;

/** Draws how fast a flow grows within the year, beside earlier years, and says what share of a year is usual by a day. */
public final class PaceCharts {

    /** More lines than these of earlier years are a carpet. */
    private static final int MOST_EARLIER = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CodeLists lists;
    private final Function<Observation, String> evidence;
    private final Predicate<Observation> doubted;

    /**
     * @param evidence where a figure can be looked up
     * @param doubted whether a check found a figure unlikely
     */
    public PaceCharts(
            final CodeLists lists, final Function<Observation, String> evidence, final Predicate<Observation> doubted) {
        this.lists = lists;
        this.evidence = evidence;
        this.doubted = doubted;
    }

    /** A chart for each series with figures within enough years. */
    public List<IndicatorChart> of(final List<Observation> observations, final List<Language> languages) {
        final Map<SeriesKey, List<Observation>> byKey = observations.stream()
                .filter(figure -> figure.unit()
                        .measure()
                        .equals(lists.indicator(figure.key().indicator())
                                .orElseThrow()
                                .unit()
                                .measure()))
                .collect(Collectors.groupingBy(Observation::key, LinkedHashMap::new, Collectors.toList()));
        final Map<String, IndicatorChart> charts = new LinkedHashMap<>();
        byKey.forEach((key, own) -> {
            final niengiam.model.Series series = new niengiam.model.Series(key, own);
            YearToDate.of(series)
                    .filter(YearToDate::isEnough)
                    .ifPresent(pace -> languages.forEach(language -> {
                        final IndicatorChart chart = chart(series, pace, language);
                        charts.putIfAbsent(chart.fileName(), chart);
                    }));
        });
        return List.copyOf(charts.values());
    }

    /** Why there is no such chart of figures within years, with the years that lack some; empty where there is one, or none of two years. */
    static Optional<String> refusal(final niengiam.model.Series series, final Language language) {
        return YearToDate.of(series).filter(pace -> !pace.isEnough()).map(pace -> {
            final String missing = pace.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return language.choose(
                    "Không vẽ được lũy kế theo tháng của năm " + pace.year()
                            + " bên các năm trước: thiếu số theo tháng của các năm " + missing + ".",
                    "The months of " + pace.year()
                            + " cannot be drawn beside earlier years: monthly figures are missing for " + missing
                            + ".");
        });
    }

    private IndicatorChart chart(final niengiam.model.Series series, final YearToDate pace, final Language language) {
        final SeriesKey key = series.key();
        final FigureWords words = new FigureWords(lists, language);
        final Indicator indicator = words.indicator(key.indicator());
        final List<Integer> earlier = pace.earlier();
        final List<Integer> years = Stream.concat(
                        earlier.stream().skip(Math.max(0, earlier.size() - MOST_EARLIER)), Stream.of(pace.year()))
                .toList();
        final List<Series> lines = years.stream()
                .map(year ->
                        new Series(Integer.toString(year), points(pace.years().get(year), indicator, language)))
                .toList();
        final String name = key.indicator() + ".pace." + key.refArea();
        final Caption caption = new Caption(
                new Headline(lists, language, doubted)
                        .of(indicator, lists.areas().find(key.refArea()).orElseThrow(), pace.now(), series),
                indicator.name(language)
                        + (words.breakdown(key.dimensions()).isEmpty() ? "" : ", " + words.breakdown(key.dimensions()))
                        + ", " + words.area(key.refArea()) + ", " + words.unit(indicator.unit())
                        + language.choose(", lũy kế từ ngày 1 tháng 1, ", ", year to date, ") + years.get(0) + "–"
                        + pace.year(),
                lists.producerName(pace.producer(), language),
                years.stream()
                        .flatMap(year -> pace.years().get(year).stream())
                        .map(Observation::vintage)
                        .max(Comparator.naturalOrder()),
                notes(series, pace, years, language));
        return new IndicatorChart(
                name,
                ChartForm.PACE,
                Set.of(key.indicator()),
                Set.of(key.refArea()),
                new ChartSpec(name, language, caption, new Pace(words.axis(indicator.unit()), lines)));
    }

    /** One point a day: of periods that count to one day the longer. */
    private List<Point> points(final List<Observation> figures, final Indicator indicator, final Language language) {
        final Map<TimeSlot, Point> byDay = new LinkedHashMap<>();
        figures.forEach(figure -> {
            final Point point = point(figure, indicator, language);
            byDay.put(point.slot(), point);
        });
        return List.copyOf(byDay.values());
    }

    /** A figure stands at the day to which it counts. */
    private Point point(final Observation figure, final Indicator indicator, final Language language) {
        final LocalDate end = figure.cutoff().day().orElse(figure.period().end());
        final LocalDate day =
                end.getYear() == figure.period().year() ? end : figure.period().end();
        final double months = day.getMonthValue() - 1 + (double) day.getDayOfMonth() / day.lengthOfMonth();
        final String label = figure.period().isCalendarYear()
                ? Integer.toString(figure.period().year())
                : day(day, language);
        final Point point = DrawnLine.point(figure, indicator.unit(), language);
        return point.with(Point.Status.FINAL)
                .at(new TimeSlot(months, label, TimeSlot.Extent.WHOLE))
                .from(evidence.apply(figure));
    }

    private static String day(final LocalDate day, final Language language) {
        return language == Language.VI
                ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()
                : TimeWords.day(day, language);
    }

    private List<String> notes(
            final niengiam.model.Series series,
            final YearToDate pace,
            final List<Integer> years,
            final Language language) {
        final List<String> notes = new ArrayList<>();
        usual(series, pace, language).ifPresent(notes::add);
        final long ends = years.stream()
                .flatMap(year -> pace.years().get(year).stream())
                .filter(figure -> figure.period().isYearToDate())
                .map(figure -> figure.period().end())
                .map(end -> end.getDayOfMonth() == end.lengthOfMonth())
                .distinct()
                .count();
        if (ends > 1) {
            notes.add(
                    language.choose(
                            "Nguồn chốt số có kỳ vào khoảng ngày 20, có kỳ vào cuối tháng; mỗi điểm đứng ở ngày chốt số của nó.",
                            "The source counts to about the 20th of some months and to the end of others; each point stands at its day."));
        }
        final List<Integer> left = new ArrayList<>();
        for (int year = years.get(0); year < pace.year(); year++) {
            if (!years.contains(year)) {
                left.add(year);
            }
        }
        if (!left.isEmpty()) {
            final String names = left.stream().map(String::valueOf).collect(Collectors.joining(", "));
            notes.add(language.choose(
                    "Không vẽ các năm có ít hơn " + YearToDate.LEAST_FIGURES + " số: " + names + ".",
                    "Years with fewer than " + YearToDate.LEAST_FIGURES + " figures are not drawn: " + names + "."));
        }
        notes.add(language.choose(
                "Số trong năm là số sơ bộ; tháng không có số để trống.",
                "Figures within a year are provisional; months without one are left open."));
        return notes;
    }

    /** What share of the year earlier years had by a day of this one: the shares behind the latest estimate of the year's end. */
    private Optional<String> usual(final niengiam.model.Series series, final YearToDate pace, final Language language) {
        final Optional<LocalDate> end =
                lists.areas().find(series.key().refArea()).orElseThrow().validTo();
        final Optional<YearEnd> latest = new YearEnds(end)
                .of(series.observations()).stream()
                        .filter(estimate -> estimate.value().isPresent())
                        .filter(estimate -> estimate.part().period().year() == pace.year()
                                && estimate.part().provenance().producer().equals(pace.producer()))
                        .max(Comparator.comparing((YearEnd estimate) ->
                                        estimate.part().period().end())
                                .thenComparing(YearEnd::vintage));
        final LocalDate now = pace.now().period().end();
        final String none = language.choose(
                "Chưa có ba năm trước chốt số cùng ngày " + day(now, language) + " để nói tỷ lệ thường đạt của cả năm.",
                "No three earlier years count to the day of " + day(now, language)
                        + ", so no usual share of the year is told for it.");
        if (latest.isEmpty()) {
            return Optional.of(none);
        }
        final YearEnd estimate = latest.get();
        final BigDecimal part = estimate.part().quantity().orElseThrow().value();
        final LocalDate day = estimate.part().period().end();
        final String years = estimate.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        final String least = percent(part, estimate.upper());
        final String most = percent(part, estimate.lower());
        final String median = percent(part, estimate.value());
        final String told = language.choose(
                "Đến " + day.getDayOfMonth() + "/" + day.getMonthValue() + ", các năm " + years + " đạt từ " + least
                        + "% đến " + most + "% cả năm, trung vị " + median + "%.",
                "By " + TimeWords.day(day, language).replace(" " + day.getYear(), "") + ", the years " + years
                        + " had reached " + least + "% to " + most + "% of the whole year, median " + median + "%.");
        return Optional.of(day.equals(now) ? told : told + " " + none);
    }

    private static String percent(final BigDecimal part, final Optional<BigDecimal> whole) {
        return part.multiply(HUNDRED)
                .divide(whole.orElseThrow(), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
