package niengiam.chart.draw;

import static niengiam.chart.draw.SpecShorthand.caption;
import static niengiam.chart.draw.SpecShorthand.say;
import static niengiam.chart.draw.SpecShorthand.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Picture.Panels;
import niengiam.chart.spec.Picture.Panels.Arrangement;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Hard cases of pictures that put several quantities together: parts of a whole, two units, targets, a long ranking. */
final class HardCombinations {

    private HardCombinations() {}

    static List<ChartSpec> all(final Language language) {
        return List.of(
                townAndCountry(language),
                fourParts(language),
                smallMultiples(language),
                twoUnits(language),
                towardsTargets(language),
                shortRanking(language));
    }

    /** Two parts, one year unknown of one of them, the last an estimate. */
    static ChartSpec townAndCountry(final Language language) {
        return new ChartSpec(
                "town-and-country",
                language,
                caption(
                        language,
                        "Ở ẤP BẮC, cứ mười người thì gần ba người sống ở thành thị",
                        "Nearly three in ten people of Ấp Bắc live in towns",
                        "Dân số trung bình, nghìn người, 2012–2024 (số giả định)",
                        "Average population, thousand, 2012–2024 (invented figures)"),
                new Picture.Stacked(
                        ValueUnit.measure(say(language, "người", "persons"), 3),
                        List.of(
                                series(
                                        say(language, "Nông thôn", "Country"),
                                        "2012:711 2013:708 2014:702 2015:x 2016:690 2017:684 2018:681 2019:676 2020:671"
                                                + " 2021:660 2022:652 2023:641 2024:635.5e"),
                                series(
                                        say(language, "Thành thị", "Town"),
                                        "2012:82 2013:86 2014:95 2015:101 2016:112 2017:123 2018:131 2019:178 2020:190"
                                                + " 2021:204 2022:221 2023:239 2024:254.25e")),
                        List.of()));
    }

    /** As many parts as a stack may have; two are thin and one has a long name. */
    static ChartSpec fourParts(final Language language) {
        return new ChartSpec(
                "four-parts",
                language,
                caption(
                        language,
                        "Châu Á góp hơn ba phần tư lượt khách quốc tế",
                        "Asia brings more than three quarters of international visits",
                        "Lượt khách quốc tế theo châu lục, nghìn lượt, 2021–2024 (số giả định)",
                        "International visits by continent, thousand, 2021–2024 (invented figures)"),
                new Picture.Stacked(
                        ValueUnit.measure(say(language, "lượt", "visits"), 3),
                        List.of(
                                series(say(language, "Châu Á", "Asia"), "2021:15 2022:77 2023:310 2024:402"),
                                series(say(language, "Châu Âu", "Europe"), "2021:4 2022:20 2023:61 2024:88"),
                                series(
                                        say(
                                                language,
                                                "Châu Mỹ, châu Đại Dương và châu Phi",
                                                "The Americas, Oceania and Africa"),
                                        "2021:0 2022:3 2023:8 2024:11"),
                                series(say(language, "Không rõ", "Unknown"), "2021:0.5 2022:1 2023:2 2024:3")),
                        List.of()));
    }

    /** Five parts, which no stack can show, on one scale. */
    static ChartSpec smallMultiples(final Language language) {
        final List<Panels.Panel> panels = new ArrayList<>();
        final String[] names = {
            say(language, "Hàn Quốc", "South Korea"),
            say(language, "Nhật Bản", "Japan"),
            say(language, "Đài Loan", "Taiwan"),
            say(language, "Trung Quốc", "China"),
            say(language, "Quần đảo Virgin thuộc Vương quốc Anh", "British Virgin Islands")
        };
        final String[] values = {
            "2019:410 2020:395 2021:120 2022:260 2023:515 2024:333.3p",
            "2019:92 2020:31 2021:88 2022:x 2023:140 2024:61p",
            "2019:12 2020:0 2021:9 2022:30 2023:212 2024:171p",
            "2019:44 2020:13 2021:21 2022:75 2023:96 2024:288p",
            "2021:3 2024:0.4p"
        };
        for (int i = 0; i < names.length; i++) {
            panels.add(new Panels.Panel(ValueUnit.money("USD", 6), series(names[i], values[i])));
        }
        return new ChartSpec(
                "small-multiples",
                language,
                caption(
                        language,
                        "Vốn từ Hàn Quốc vẫn nhiều nhất, vốn từ Trung Quốc tăng nhanh nhất",
                        "South Korea still invests most, China grows fastest",
                        "Vốn đăng ký mới theo đối tác, triệu USD, 2019–2024 (số giả định)",
                        "New registered capital by partner, USD million, 2019–2024 (invented figures)"),
                new Panels(panels, Arrangement.GRID));
    }

    /** Projects and capital: two units, two panels, never two axes. */
    static ChartSpec twoUnits(final Language language) {
        return new ChartSpec(
                "two-units",
                language,
                caption(
                        language,
                        "Ít dự án hơn nhưng vốn mỗi dự án lớn hơn",
                        "Fewer projects, but more capital in each",
                        "Dự án cấp mới và vốn đăng ký, tỉnh Hà Nam, 2018–2024 (số giả định)",
                        "New projects and registered capital, Hà Nam, 2018–2024 (invented figures)"),
                new Panels(
                        List.of(
                                new Panels.Panel(
                                        ValueUnit.count(say(language, "dự án", "projects")),
                                        series(
                                                say(language, "Số dự án cấp mới", "New projects"),
                                                "2018:42 2019:61 2020:33 2021:20 2022:21 2023:33 2024:29p")),
                                new Panels.Panel(
                                        ValueUnit.money("USD", 6),
                                        series(
                                                say(language, "Vốn đăng ký cấp mới", "New registered capital"),
                                                "2018:329.9 2019:720.4 2020:575.1 2022:186.4 2023:1204.75"
                                                        + " 2024:980p"))),
                        Arrangement.BELOW));
    }

    /** Reached and missed, with long names, one estimate, one without a year before. */
    static ChartSpec towardsTargets(final Language language) {
        final List<Point> reached = List.of(
                row(
                        0,
                        say(
                                language,
                                "Tổng thu từ khách du lịch 2020: 1.006 trên 2.000 tỷ đồng",
                                "Total tourism receipts 2020: 1,006 of VND 2,000 billion"),
                        "50.3"),
                row(
                                1,
                                say(
                                        language,
                                        "Lượt khách du lịch 2020: 1,7 trên khoảng 2,5 triệu lượt",
                                        "Tourist visits 2020: 1.7 of about 2.5 million visits"),
                                "68")
                        .with(Point.Status.ESTIMATE),
                row(
                        2,
                        say(
                                language,
                                "Số dự án cấp mới 2020: 33 trên 30 dự án",
                                "New investment projects 2020: 33 of 30 projects"),
                        "110"));
        return new ChartSpec(
                "towards-targets",
                language,
                caption(
                        language,
                        "Năm 2020 chỉ một trong ba mục tiêu của Hà Nam đạt được",
                        "Hà Nam reached one of three targets for 2020",
                        "Mức đạt so với mục tiêu năm 2020, %",
                        "Reached, in per cent of the target for 2020"),
                new Picture.Plan(
                        new Series(say(language, "đạt", "reached"), reached),
                        new Series(
                                say(language, "năm trước", "year before"),
                                List.of(
                                        Point.of(reached.get(0).slot(), new BigDecimal("36.4")),
                                        Point.of(reached.get(1).slot(), new BigDecimal("99.2"))))));
    }

    private static Point row(final int position, final String name, final String percent) {
        return Point.of(new TimeSlot(position, name, TimeSlot.Extent.WHOLE), new BigDecimal(percent));
    }

    /** The first of many and ours, which share a rank. */
    static ChartSpec shortRanking(final Language language) {
        final Map<String, Point> values = new LinkedHashMap<>();
        for (int i = 0; i < 61; i++) {
            final String name = i == 20
                    ? "Hà Nam"
                    : i == 21 ? "Nam Định" : i == 45 ? "Ninh Bình" : say(language, "Tỉnh ", "Province ") + (i + 1);
            values.put(
                    name,
                    Point.of(TimeSlot.year(2024), BigDecimal.valueOf(i == 21 ? 400 : 1200L - 40L * Math.min(i, 29))));
        }
        return new ChartSpec(
                "short-ranking",
                language,
                caption(
                        language,
                        "Hà Nam và Nam Định cùng đứng thứ 21 trên 61 tỉnh, thành phố",
                        "Hà Nam and Nam Định share rank 21 of 61 provinces",
                        "Số dự án cấp mới, dự án, 2024 (số giả định)",
                        "New projects, 2024 (invented figures)"),
                Picture.Ranking.of(
                                ValueUnit.count(say(language, "dự án", "projects")),
                                say(language, "Số dự án", "Projects"),
                                values,
                                Set.of("Hà Nam", "Nam Định", "Ninh Bình"))
                        .shortened(12, left -> say(language, "… " + left + " tỉnh khác", "… " + left + " others")));
    }
}
