package niengiam.chart.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.chart.spec.Pace;
import niengiam.data.CodeLists;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import org.junit.jupiter.api.Test;

/** How fast a year grows beside others: which lines, what is usual by a day, and what is said where years are missing. */
final class PaceChartsTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));
    private static final Dimensions FDI = new Dimensions("FDI", "_T", "_T", "_T", "_T");

    private final List<Observation> figures = new ArrayList<>();

    /** Six figures: to the 20th of April to August, a tenth of the year each month, and the year. */
    private void year(final int year, final int whole) {
        for (int month = 4; month <= 8; month++) {
            part(year, month, 20, whole * month / 10);
        }
        add(Integer.toString(year), LocalDate.of(year, 12, 31), whole);
    }

    private void part(final int year, final int month, final int day, final int value) {
        add(
                LocalDate.of(year, 1, 1) + "/P"
                        + (month - 1 > 0 && day < 28 ? (month - 1) + "M" + day + "D" : month + "M"),
                LocalDate.of(year, month, day),
                value);
    }

    private void add(final String period, final LocalDate day, final int value) {
        final var listed = LISTS.indicator("INV_CAP_NEW_USD").orElseThrow();
        figures.add(new Observation(
                new SeriesKey("INV_CAP_NEW_USD", "VN35", FDI),
                listed.kind(),
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.on(day),
                listed.unit(),
                Optional.of(Quantity.exact(BigDecimal.valueOf(value))),
                ObsStatus.P,
                Integer.toString(value),
                day.plusDays(9),
                new Observation.Provenance("gso/" + day + "/table", "gso", new Locator.Csv(2, 3), ""),
                ""));
    }

    private List<IndicatorChart> charts() {
        return new PaceCharts(LISTS, figure -> "../x", figure -> false).of(figures, List.of(Language.values()));
    }

    private void threeYearsAndThis() {
        year(2018, 100);
        year(2019, 200);
        year(2020, 150);
        part(2021, 4, 20, 30);
        part(2021, 5, 20, 40);
        part(2021, 6, 20, 66);
    }

    @Test
    void this_year_is_the_last_line_and_every_figure_stands_at_its_day() {
        threeYearsAndThis();
        final Pace pace = (Pace) charts().get(0).spec().picture();
        assertThat(pace.series())
                .extracting(niengiam.chart.spec.Series::name)
                .containsExactly("2018", "2019", "2020", "2021");
        assertThat(pace.series().get(3).points().get(2).slot().position()).isCloseTo(5 + 20 / 30.0, within(1e-9));
        assertThat(pace.series().get(0).points().get(5).slot().position()).isEqualTo(12);
    }

    @Test
    void the_title_answers_whether_the_year_is_ahead_and_a_note_what_share_is_usual() {
        threeYearsAndThis();
        assertThat(charts().get(0).spec().caption().title().replace('\u00a0', ' '))
                .isEqualTo("Hà Nam: Vốn đăng ký cấp mới giảm 26,7% so với cùng kỳ (20/6/2021), còn 66 triệu USD");
        assertThat(charts().get(1).spec().caption().notes().get(0))
                .isEqualTo(
                        "By 20 June, the years 2018, 2019, 2020 had reached 60% to 60% of the whole year, median 60%.");
    }

    @Test
    void the_20th_is_never_held_against_the_end_of_a_month_without_a_word() {
        threeYearsAndThis();
        part(2021, 8, 31, 90);
        assertThat(charts().get(1).spec().caption().notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("By 20 June")
                        .contains("No three earlier years count to the day of 31 August 2021"))
                .anySatisfy(note -> assertThat(note).startsWith("The source counts to about the 20th of some months"));
    }

    @Test
    void without_three_earlier_years_there_is_no_chart_and_the_years_are_named() {
        threeYearsAndThis();
        figures.removeIf(
                figure -> figure.period().year() == 2019 && figure.period().isYearToDate());
        assertThat(charts()).isEmpty();
        final niengiam.model.Series series =
                new niengiam.model.Series(figures.get(0).key(), figures);
        assertThat(PaceCharts.refusal(series, Language.EN))
                .contains(
                        "The months of 2021 cannot be drawn beside earlier years: monthly figures are missing for 2016,"
                                + " 2017, 2019.");
    }

    @Test
    void a_year_without_its_end_is_no_measure_and_years_alone_are_no_pace() {
        threeYearsAndThis();
        figures.removeIf(
                figure -> figure.period().isCalendarYear() && figure.period().year() == 2018);
        assertThat(charts()).isEmpty();
        figures.removeIf(figure -> figure.period().isYearToDate());
        assertThat(charts()).isEmpty();
        final niengiam.model.Series series =
                new niengiam.model.Series(figures.get(0).key(), figures);
        assertThat(PaceCharts.refusal(series, Language.EN)).isEmpty();
    }
}
