package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Point.Precision;
import niengiam.chart.spec.Point.Status;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.SeriesBreak;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueScale;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Whatever a spec contains, its picture is well formed and its words lie on the sheet, apart from each other. */
class AnySpecTest {

    @Property(tries = 300)
    void any_spec_becomes_a_decent_picture_or_a_sentence(final @ForAll("specs") ChartSpec spec) {
        if (Drawings.render(spec) instanceof Rendering.Drawn drawn) {
            final SvgReading svg = SvgReading.of(drawn.svg());
            assertThat(svg.faults()).isEmpty();
            assertThat(svg.words()).allSatisfy(word -> assertThat(word.replaceAll("[^0-9.,]", ""))
                    .hasSizeLessThan(120));
        }
    }

    @Property(tries = 100)
    void an_axis_has_few_ticks_and_holds_every_value(final @ForAll("points") List<Point> points) {
        final List<BigDecimal> values =
                points.stream().flatMap(point -> point.value().stream()).toList();
        if (values.isEmpty()) {
            return;
        }
        final ValueScale scale = ValueScale.of(ValueUnit.count("x"), Language.VI, points);
        final double[] drawn =
                values.stream().mapToDouble(scale::toAxis).sorted().toArray();
        for (final AxisRange.Base base : AxisRange.Base.values()) {
            final AxisRange range = AxisRange.of(drawn[0], drawn[drawn.length - 1], base, scale, 0.08);
            assertThat(range.lower()).isLessThanOrEqualTo(drawn[0]);
            assertThat(range.upper()).isGreaterThanOrEqualTo(drawn[drawn.length - 1]);
            assertThat(Math.floor(range.upper() / range.step()) - Math.ceil(range.lower() / range.step()))
                    .isBetween(0.0, 5.0);
            if (base == AxisRange.Base.ZERO) {
                assertThat(range.hasZero()).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<ChartSpec> specs() {
        final Arbitrary<Caption> captions = Combinators.combine(texts(), texts(), texts(), texts())
                .as((title, subtitle, source, note) ->
                        new Caption(title, subtitle, source, Optional.of(LocalDate.of(2017, 11, 30)), List.of(note)));
        final Arbitrary<List<Series>> series = Combinators.combine(texts(), points())
                .as(Series::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(6);
        final Arbitrary<List<SeriesBreak>> breaks = Combinators.combine(
                        Arbitraries.integers().between(1990, 2030), texts())
                .as((year, note) -> new SeriesBreak(year, note))
                .list()
                .ofMaxSize(2);
        final Arbitrary<ValueUnit> units = Combinators.combine(
                        texts(), Arbitraries.of(0, 2, 3, 6, 9, 12), Arbitraries.of(ValueUnit.Nature.values()))
                .as(ValueUnit::new);
        return Combinators.combine(
                        captions, series, breaks, units, Arbitraries.of(Language.values()), Arbitraries.of(true, false))
                .as((caption, list, broken, unit, language, lines) -> new ChartSpec(
                        "any",
                        language,
                        caption,
                        lines ? new Picture.Lines(unit, list, broken) : new Picture.Columns(unit, list, broken)));
    }

    @Provide
    Arbitrary<List<Point>> points() {
        final Arbitrary<TimeSlot> slots = Arbitraries.oneOf(
                Arbitraries.integers().between(1995, 2025).map(TimeSlot::year),
                Arbitraries.integers().between(2010, 2020).map(year -> TimeSlot.firstMonths(year, 9, Language.VI)),
                Arbitraries.doubles()
                        .between(2000, 2020)
                        .map(at -> new TimeSlot(at, "ngày nào đó", TimeSlot.Extent.WHOLE)));
        final Arbitrary<Optional<BigDecimal>> values = Arbitraries.oneOf(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1000"), new BigDecimal("100000"))
                                .ofScale(3),
                        Arbitraries.integers().between(0, 50).map(BigDecimal::valueOf),
                        Arbitraries.of("1E+15", "1E-15", "-1E+400", "0", "0E-30", "123456789012345678901234567890")
                                .map(BigDecimal::new))
                .optional(0.85);
        return Combinators.combine(slots, values, Arbitraries.of(Status.values()), Arbitraries.of(Precision.values()))
                .as((slot, value, status, precision) -> new Point(
                        slot,
                        value,
                        value.map(v -> new Point.Bounds(v.subtract(BigDecimal.TEN), v.add(BigDecimal.TEN))),
                        precision,
                        status,
                        Optional.empty(),
                        value.filter(v -> v.signum() < 0).isPresent()))
                .list()
                .ofMaxSize(25)
                .map(AnySpecTest::distinct);
    }

    private static List<Point> distinct(final List<Point> points) {
        final Set<TimeSlot> seen = new HashSet<>();
        return points.stream().filter(point -> seen.add(point.slot())).toList();
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings()
                        .withChars("ẤĐỹ aưbo<>&\"'\u202E\u0000\u200B")
                        .ofMaxLength(200),
                Arbitraries.of("", "Hà Nam", "Ẫ".repeat(200), "Vốn đầu tư trực tiếp nước ngoài đăng ký cấp mới"));
    }
}
