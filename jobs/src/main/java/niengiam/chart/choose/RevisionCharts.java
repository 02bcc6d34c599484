package niengiam.chart.choose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.PlainText;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Unit;
import niengiam.text.NumberStyle;

/** Draws what was published first and what is published now, where the two differ. */
public final class RevisionCharts {

    private static final int MOST_ROWS = 20;

    /** A figure of which two vintages say different values. */
    public record Restated(Observation before, Observation after) {

        /** Whether both count in the same measure and differ. */
        public boolean isReal() {
            return before.unit().measure().equals(after.unit().measure()) && change().signum() != 0;
        }

        private BigDecimal change() {
            return after.quantity().orElseThrow().value().subtract(was());
        }

        private BigDecimal was() {
            return before.quantity()
                    .orElseThrow()
                    .in(before.unit(), after.unit())
                    .value();
        }

        /** The size of the change beside what was said first. */
        private BigDecimal share() {
            return was().signum() == 0 ? BigDecimal.ONE : change().divide(was().abs(), 6, RoundingMode.HALF_UP);
        }
    }

    private final CodeLists lists;
    private final Predicate<String> ours;
    private final Function<Observation, String> evidence;

    /**
     * @param ours whether a territory is one of those the publication is about
     * @param evidence where a figure can be looked up
     */
    public RevisionCharts(
            final CodeLists lists, final Predicate<String> ours, final Function<Observation, String> evidence) {
        this.lists = lists;
        this.ours = ours;
        this.evidence = evidence;
    }

    /** Those of one indicator that a chart shows: ours, and the largest of the others; none where ours has none. */
    public static List<Restated> worthDrawing(final List<Restated> revisions, final Predicate<String> ours) {
        final List<Restated> real = revisions.stream().filter(Restated::isReal).toList();
        final Predicate<Restated> isOurs = one -> ours.test(one.after().key().refArea());
        if (real.stream().noneMatch(isOurs)) {
            return List.of();
        }
        return real.stream()
                .sorted(Comparator.comparing((Restated one) -> isOurs.test(one) ? 0 : 1)
                        .thenComparing(one -> one.share().abs(), Comparator.reverseOrder())
                        .thenComparing(
                                one -> one.after().key() + " " + one.after().period()))
                .limit(MOST_ROWS)
                .toList();
    }

    /** One chart for each indicator. */
    public List<IndicatorChart> of(final List<Restated> revisions, final List<Language> languages) {
        final Map<String, List<Restated>> byIndicator = new LinkedHashMap<>();
        revisions.forEach(one -> byIndicator
                .computeIfAbsent(one.after().key().indicator(), any -> new ArrayList<>())
                .add(one));
        final List<IndicatorChart> charts = new ArrayList<>();
        byIndicator.forEach((code, all) -> {
            final List<Restated> drawn = worthDrawing(all, ours);
            if (!drawn.isEmpty()) {
                languages.forEach(language -> charts.add(chart(code, drawn, language)));
            }
        });
        return List.copyOf(charts);
    }

    private IndicatorChart chart(final String code, final List<Restated> revisions, final Language language) {
        final FigureWords words = new FigureWords(lists, language);
        final Indicator indicator = words.indicator(code);
        final Unit unit = indicator.unit();
        final List<Point> was = new ArrayList<>();
        final List<Point> is = new ArrayList<>();
        final Set<String> highlighted = new java.util.HashSet<>();
        for (final Restated one : revisions) {
            final String breakdown = words.breakdown(one.after().key().dimensions());
            final String name = words.area(one.after().key().refArea()) + " "
                    + DrawnLine.slot(one.after(), language).label();
            final String label = sameBreakdown(revisions) || breakdown.isEmpty() ? name : name + ", " + breakdown;
            final TimeSlot row = new TimeSlot(is.size(), label, TimeSlot.Extent.WHOLE);
            was.add(DrawnLine.point(one.before(), unit, language)
                    .from(evidence.apply(one.before()))
                    .at(row));
            is.add(DrawnLine.point(one.after(), unit, language)
                    .from(evidence.apply(one.after()))
                    .at(row));
            if (ours.test(one.after().key().refArea())) {
                highlighted.add(label);
            }
        }
        final Restated first = revisions.get(0);
        final Caption caption = new Caption(
                title(first, indicator, words),
                indicator.name(language) + ", " + words.unit(unit) + ", "
                        + language.choose(
                                "số liệu đã công bố lại với giá trị khác, thay đổi theo %",
                                "figures published again with another value, change in per cent"),
                lists.producerName(first.after().provenance().producer(), language),
                revisions.stream().map(one -> one.after().vintage()).max(Comparator.naturalOrder()),
                List.of());
        return new IndicatorChart(
                code + ".revisions",
                ChartForm.REVISIONS,
                Set.of(code),
                revisions.stream().map(one -> one.after().key().refArea()).collect(Collectors.toSet()),
                new ChartSpec(
                        code + ".revisions",
                        language,
                        caption,
                        oneTerritory(revisions)
                                ? new Picture.Revision(
                                        words.axis(unit),
                                        new Series(language.choose("công bố trước", "first published"), was),
                                        new Series(language.choose("công bố sau", "published now"), is),
                                        highlighted)
                                : changes(revisions, words)));
    }

    private static boolean oneTerritory(final List<Restated> revisions) {
        return revisions.stream()
                        .map(one -> one.after().key().refArea())
                        .distinct()
                        .count()
                == 1;
    }

    /** Territories differ in size by more than any revision: what can be compared is the change in per cent. */
    private Picture changes(final List<Restated> revisions, final FigureWords words) {
        final List<Restated> sorted = revisions.stream()
                .sorted(Comparator.comparing(Restated::share).reversed())
                .toList();
        final List<Point> points = new ArrayList<>();
        final Set<String> highlighted = new java.util.HashSet<>();
        for (final Restated one : sorted) {
            final String name = words.plainArea(one.after().key().refArea()) + " "
                    + DrawnLine.slot(one.after(), words.language()).label() + ": " + words.number(one.was())
                    + words.language().choose(" thành ", " to ")
                    + words.number(one.after().quantity().orElseThrow().value());
            points.add(Point.of(
                            new TimeSlot(points.size(), name, TimeSlot.Extent.WHOLE),
                            one.share().movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                    .from(evidence.apply(one.after())));
            if (ours.test(one.after().key().refArea())) {
                highlighted.add(PlainText.clean(name));
            }
        }
        return new Picture.Ranking(
                ValueUnit.share("%"),
                List.of(new Series(words.language().choose("Thay đổi", "Change"), points)),
                highlighted,
                points.stream().map(point -> 0).toList(),
                points.size());
    }

    private static boolean sameBreakdown(final List<Restated> revisions) {
        return revisions.stream()
                        .map(one -> one.after().key().dimensions())
                        .distinct()
                        .count()
                == 1;
    }

    private String title(final Restated first, final Indicator indicator, final FigureWords words) {
        final Language language = words.language();
        final BigDecimal percent = first.share().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        final String sign = percent.signum() < 0 ? String.valueOf(NumberStyle.MINUS) : "+";
        final String size = sign + NumberStyle.of(language).printed(percent.abs(), 1) + "%";
        return words.area(first.after().key().refArea()) + ": " + words.name(indicator) + " "
                + DrawnLine.slot(first.after(), language).label()
                + language.choose(" sửa từ ", " revised from ")
                + words.figure(first.before(), first.after().unit(), words.name(indicator))
                + language.choose(" thành ", " to ")
                + words.figure(first.after(), first.after().unit(), words.name(indicator))
                + (first.was().signum() == 0 ? "" : " (" + size + ")");
    }
}
