package niengiam.chart.draw;

import static niengiam.chart.draw.SpecShorthand.caption;
import static niengiam.chart.draw.SpecShorthand.points;
import static niengiam.chart.draw.SpecShorthand.say;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Point.Status;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Hard cases of pictures whose values stand in rows: a long ranking, deviations to both sides, revised figures. */
final class HardRows {

    private HardRows() {}

    /** Sixty-three provinces below each other, ours in colour. */
    static ChartSpec sixtyThreeProvinces(final Language language) {
        final Map<String, Point> values = new LinkedHashMap<>();
        for (int i = 0; i < 63; i++) {
            final String name =
                    i == 20 ? "Hà Nam" : i == 45 ? "Ninh Bình" : say(language, "Tỉnh ", "Province ") + (i + 1);
            values.put(name, Point.of(TimeSlot.year(2024), BigDecimal.valueOf(5280L - 83L * i)));
        }
        return new ChartSpec(
                "sixty-three-provinces",
                language,
                caption(
                        language,
                        "Hà Nam đứng thứ 21 trên 63 tỉnh về vốn đăng ký",
                        "Hà Nam ranks 21st of 63 provinces by registered capital",
                        "Vốn đăng ký, triệu USD, 2024 (số giả định)",
                        "Registered capital, USD million, 2024 (invented figures)"),
                Picture.Ranking.of(
                        ValueUnit.money("USD", 6),
                        say(language, "Vốn đăng ký", "Registered capital"),
                        values,
                        Set.of("Hà Nam", "Ninh Bình")));
    }

    /** What is above and below last year, with names longer than their place. */
    static ChartSpec deviations(final Language language) {
        final Map<String, Point> values = new LinkedHashMap<>();
        values.put(
                say(language, "Lượt khách du lịch", "Tourist visits"),
                Point.of(TimeSlot.year(2024), new BigDecimal("12.5")));
        values.put(
                say(
                        language,
                        "Vốn đăng ký cấp mới và điều chỉnh của các dự án đầu tư trực tiếp nước ngoài còn hiệu lực",
                        "Registered capital, new and adjusted, of foreign direct investment projects in force"),
                Point.of(TimeSlot.year(2024), new BigDecimal("-41.3")).with(Status.PROVISIONAL));
        values.put(say(language, "Số tòa soạn", "Editorial offices"), Point.of(TimeSlot.year(2024), BigDecimal.ZERO));
        return new ChartSpec(
                "deviations",
                language,
                caption(
                        language,
                        "Khách du lịch tăng, vốn đăng ký giảm so với năm trước",
                        "Visits rose and registered capital fell on the year before",
                        "Tăng giảm so với năm trước, %, 2024",
                        "Change on the year before, %, 2024"),
                Picture.Ranking.of(ValueUnit.share("%"), say(language, "Tăng giảm", "Change"), values, Set.of()));
    }

    /** What a yearbook said first and what it says now. */
    static ChartSpec revisedFigures(final Language language) {
        return new ChartSpec(
                "revised-figures",
                language,
                caption(
                        language,
                        "Số liệu 2018 được công bố lại thấp hơn một phần tư",
                        "The figure of 2018 was revised down by a quarter",
                        "Vốn đăng ký cấp mới, tỉnh Hà Nam, triệu USD",
                        "Newly registered capital, Hà Nam, USD million"),
                new Picture.Revision(
                        ValueUnit.money("USD", 6),
                        new Series(
                                say(language, "công bố trước", "first published"),
                                points("2018:445 2019:720.4 2020:560 2021:237.2")),
                        new Series(
                                say(language, "công bố sau", "published now"),
                                points("2018:329.9 2019:720.4 2020:575.1 2021:240"))));
    }
}
