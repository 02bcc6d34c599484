package niengiam.chart.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.TimeSlot;
import niengiam.data.CodeLists;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import org.junit.jupiter.api.Test;

/** What the title of a chart says happened, and when it says nothing of the kind. */
final class MessageTitlesTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));
    private static final Dimensions FDI = new Dimensions("FDI", "_T", "_T", "_T", "_T");

    private final List<Observation> figures = new ArrayList<>();
    private String indicator = "TOU_RECEIPT";
    private ObsStatus status = ObsStatus.A;

    private void years(final int first, final String... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                add(Integer.toString(first + i), Quantity.exact(new BigDecimal(values[i])), endOf(first + i));
            }
        }
    }

    private static Cutoff endOf(final int year) {
        return Cutoff.on(LocalDate.of(year, 12, 31));
    }

    private void add(final String period, final Quantity quantity, final Cutoff cutoff) {
        add(Dimensions.NONE, period, quantity, cutoff);
    }

    private void add(final Dimensions dimensions, final String period, final Quantity quantity, final Cutoff cutoff) {
        final var listed = LISTS.indicator(indicator).orElseThrow();
        figures.add(new Observation(
                new SeriesKey(indicator, "VN35", dimensions),
                listed.kind(),
                TimePeriods.parse(period).orElseThrow(),
                cutoff,
                listed.unit(),
                Optional.of(quantity),
                status,
                quantity.value().toPlainString(),
                LocalDate.of(2025, 1, 10),
                new Observation.Provenance("gso/2025/table", "gso", new Locator.Csv(2, 3), ""),
                ""));
    }

    private List<IndicatorChart> charts() {
        return new IndicatorCharts(LISTS, figure -> "../x").of(figures, List.of(Language.values()));
    }

    private List<String> titles() {
        return charts().stream()
                .map(chart -> chart.spec().caption().title().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void a_rise_and_a_fall_are_said_with_their_size_and_where_they_led() {
        years(2020, "100", "150", "120", "135");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Tổng thu từ khách du lịch tăng 12,5% năm 2023, đạt 135 tỷ đồng",
                        "Ha Nam: Total tourism receipts rose 12.5% in 2023, to VND 135 billion");
        years(2024, "108");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Tổng thu từ khách du lịch giảm 20,0% năm 2024, còn 108 tỷ đồng",
                        "Ha Nam: Total tourism receipts fell 20.0% in 2024, to VND 108 billion");
    }

    @Test
    void years_in_one_direction_are_counted() {
        years(2019, "150", "100", "110", "121", "133");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Tổng thu từ khách du lịch tăng năm thứ 3 liên tiếp, thêm 9,9% năm 2023, đạt 133 tỷ đồng",
                        "Ha Nam: Total tourism receipts rose for 3 years running, by 9.9% in 2023, to VND 133 billion");
    }

    @Test
    void a_turn_is_told_from_one_more_step() {
        years(2019, "100", "110", "121", "100");
        assertThat(titles().get(0))
                .isEqualTo(
                        "Hà Nam: Tổng thu từ khách du lịch giảm 17,4% năm 2022 sau 2 năm tăng liên tiếp, còn 100 tỷ đồng");
    }

    @Test
    void a_record_names_the_last_year_as_high_or_all_years_it_is_above() {
        years(2016, "200", "100", "120", "110", "130", "120", "190");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Tổng thu từ khách du lịch tăng 58,3% năm 2022, đạt 190 tỷ đồng, cao nhất kể từ năm 2016",
                        "Ha Nam: Total tourism receipts rose 58.3% in 2022, to VND 190 billion, the highest since 2016");
        figures.remove(0);
        assertThat(titles().get(1)).endsWith("to VND 190 billion, the highest of 2017–2022");
    }

    @Test
    void no_record_reaches_over_a_year_without_a_figure() {
        years(2016, "90", "100", "", "110", "130", "120", "190");
        assertThat(titles().get(1)).isEqualTo("Ha Nam: Total tourism receipts rose 58.3% in 2022, to VND 190 billion");
    }

    @Test
    void no_claim_crosses_a_declared_break() {
        years(2016, "90", "100", "105", "110");
        status = ObsStatus.B;
        years(2020, "130");
        status = ObsStatus.A;
        assertThat(titles().get(1)).isEqualTo("Ha Nam: Total tourism receipts VND 130 billion (2020)");
        years(2021, "140", "150", "160");
        assertThat(titles().get(1))
                .isEqualTo(
                        "Ha Nam: Total tourism receipts rose for 3 years running, by 6.7% in 2023, to VND 160 billion");
    }

    @Test
    void only_equal_figures_are_unchanged() {
        years(2020, "100", "150", "150");
        assertThat(titles().get(0))
                .isEqualTo("Hà Nam: Tổng thu từ khách du lịch giữ nguyên ở mức 150 tỷ đồng trong năm 2022");
        years(2023, "150.05");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Tổng thu từ khách du lịch tăng chưa đến 0,1% năm 2023, đạt 150,1 tỷ đồng",
                        "Ha Nam: Total tourism receipts rose less than 0.1% in 2023, to VND 150.1 billion");
    }

    @Test
    void what_more_than_doubled_is_a_multiple() {
        years(2020, "100", "60", "192");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Tổng thu từ khách du lịch gấp 3,2 lần năm 2021 trong năm 2022, đạt 192 tỷ đồng",
                        "Ha Nam: Total tourism receipts grew to 3.2 times the 2021 figure in 2022, to VND 192 billion");
    }

    @Test
    void of_a_few_things_the_numbers_are_said() {
        indicator = "PRS_OFFICE";
        years(2020, "3", "3", "4");
        assertThat(titles())
                .containsExactly(
                        "Hà Nam: Số tòa soạn báo và tạp chí tăng từ 3 lên 4 năm 2022",
                        "Ha Nam: Editorial offices rose from 3 to 4 in 2022");
    }

    @Test
    void the_reserve_of_the_table_stands_in_the_title() {
        years(2020, "100", "150");
        status = ObsStatus.P;
        years(2022, "120");
        assertThat(titles().get(0)).endsWith("giảm 20,0% năm 2022, còn 120 tỷ đồng (số sơ bộ)");
        status = ObsStatus.A;
        figures.remove(2);
        add("2022", Quantity.exact(new BigDecimal("120")), Cutoff.on(LocalDate.of(2022, 12, 20)));
        assertThat(titles().get(1)).endsWith("in 2022, to VND 120 billion (counted to slightly different days)");
        figures.remove(2);
        add("2022", Quantity.exact(new BigDecimal("120")), Cutoff.UNKNOWN);
        assertThat(titles().get(1)).endsWith("in 2022, to VND 120 billion (cut-off day not stated)");
    }

    @Test
    void a_bound_has_no_change_and_what_is_about_has_one_about() {
        years(2020, "100", "150");
        add("2022", Quantity.of(new BigDecimal("200"), Qualifier.OVER, BigDecimal.ONE), endOf(2022));
        assertThat(titles().get(1)).isEqualTo("Ha Nam: Total tourism receipts over VND 200 billion (2022)");
        figures.remove(2);
        add("2022", Quantity.of(new BigDecimal("200"), Qualifier.ABOUT, BigDecimal.ONE), endOf(2022));
        assertThat(titles().get(1))
                .isEqualTo("Ha Nam: Total tourism receipts rose about 33.3% in 2022, to about VND 200 billion");
    }

    @Test
    void what_falls_below_nothing_has_no_percentage() {
        indicator = "INV_CAP_ADJ_USD";
        years(2020, "40", "10", "-20");
        assertThat(titles().get(1))
                .isEqualTo("Ha Nam: Adjusted registered capital fell from USD 10 million to USD −20 million in 2022");
    }

    @Test
    void fewer_than_three_figures_that_may_be_compared_are_no_chart() {
        years(2020, "100", "150");
        add("2022-01-01/P9M", Quantity.exact(new BigDecimal("90")), Cutoff.on(LocalDate.of(2022, 9, 30)));
        assertThat(charts()).isEmpty();
        status = ObsStatus.B;
        years(2022, "100");
        assertThat(charts()).isEmpty();
        status = ObsStatus.A;
        years(2023, "110", "120");
        assertThat(charts()).hasSize(2);
    }

    @Test
    void parts_of_years_stand_among_their_like_and_after_years_alone() {
        years(2020, "100", "150", "160");
        add("2019-01-01/P9M", Quantity.exact(new BigDecimal("90")), Cutoff.on(LocalDate.of(2019, 9, 30)));
        add("2023-01-01/P9M", Quantity.exact(new BigDecimal("95")), Cutoff.on(LocalDate.of(2023, 9, 30)));
        add("2025-01-01/P9M", Quantity.exact(new BigDecimal("99")), Cutoff.on(LocalDate.of(2025, 9, 30)));
        assertThat(slots()).containsExactly("2020", "2021", "2022", "9M 2023");

        figures.removeIf(figure -> figure.period().isCalendarYear());
        assertThat(slots()).containsExactly("9M 2019", "9M 2023", "9M 2025");
    }

    @Test
    void a_part_never_stands_beside_its_whole_and_leads_where_the_whole_is_scant() {
        indicator = "INV_PRJ_NEW";
        years(2020, "50", "60", "70");
        for (int year = 2010; year < 2023; year++) {
            add(FDI, "" + year, Quantity.exact(new BigDecimal(year - 1990)), endOf(year));
        }
        final var chart = charts().get(1);
        assertThat(chart.spec().picture().series()).hasSize(1);
        assertThat(slots()).hasSize(13);
        assertThat(chart.spec().caption().subtitle()).contains("Foreign direct investment");
    }

    private List<String> slots() {
        return charts().get(1)
                .spec()
                .picture()
                .points()
                .map(Point::slot)
                .map(TimeSlot::label)
                .toList();
    }

    @Test
    void a_figure_that_a_check_found_unlikely_is_told_without_what_happened_up_to_it() {
        years(2015, "100", "110", "121", "133", "1460");
        final List<String> plain = titles();
        final List<String> careful = new IndicatorCharts(
                        LISTS,
                        figure -> "../x",
                        DecisionNote.none(),
                        figure -> figure.period().year() == 2019)
                .of(figures, List.of(Language.VI)).stream()
                        .map(chart -> chart.spec().caption().title().replace('\u00a0', ' '))
                        .toList();
        assertThat(plain.get(0)).contains("tăng");
        assertThat(careful)
                .singleElement()
                .asString()
                .endsWith("1.460 tỷ đồng (2019)")
                .doesNotContain("tăng");
    }

    @Test
    void a_run_of_years_is_not_told_across_a_figure_in_doubt() {
        years(2015, "100", "90", "80", "70", "60");
        final List<String> careful = new IndicatorCharts(
                        LISTS,
                        figure -> "../x",
                        DecisionNote.none(),
                        figure -> figure.period().year() == 2017)
                .of(figures, List.of(Language.VI)).stream()
                        .map(chart -> chart.spec().caption().title())
                        .toList();
        assertThat(titles().get(0)).contains("năm thứ 4 liên tiếp");
        assertThat(careful).singleElement().asString().doesNotContain("liên tiếp");
    }
}
