package niengiam.chart.draw;

import static niengiam.chart.draw.SpecShorthand.caption;
import static niengiam.chart.draw.SpecShorthand.columns;
import static niengiam.chart.draw.SpecShorthand.lines;
import static niengiam.chart.draw.SpecShorthand.noted;
import static niengiam.chart.draw.SpecShorthand.points;
import static niengiam.chart.draw.SpecShorthand.say;
import static niengiam.chart.draw.SpecShorthand.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Point.Precision;
import niengiam.chart.spec.Point.Status;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Real figures that are hard to draw: gaps, part years, a level that never moves, six lines at once. */
final class HardFigures {

    private HardFigures() {}

    private static final String FDI_PROJECTS =
            "2001:1 2006:6 2007:10 2008:2 2013:24 2014:31 2015:34 2016:31 2018:42 2019:61 2020:33 2021:20 2022:19 2023:35 2024:39p";
    private static final String FDI_CAPITAL =
            "2013:126.2 2014:263.725 2015:288.063564 2016:604.333365 2017:x 2018:329.865656"
                    + " 2019:720.376496 2020:574.255043 2021:237.2 2022:176.861156 2023:470.67468922 2024:331.681218e";

    static ChartSpec fdiProjectsWithGaps(final Language language) {
        return lines(
                "fdi-projects-gaps",
                language,
                caption(
                        language,
                        "Số dự án FDI cấp mới của Hà Nam cao nhất năm 2019, rồi giảm còn một nửa",
                        "New FDI projects in Hà Nam peaked in 2019 and then fell by half",
                        "Số dự án FDI cấp mới, tỉnh Hà Nam, dự án, 2001–2024",
                        "Newly licensed FDI projects, Hà Nam province, projects, 2001–2024"),
                ValueUnit.count(say(language, "dự án", "projects")),
                series("Hà Nam", FDI_PROJECTS));
    }

    static ChartSpec fdiCapitalColumns(final Language language) {
        return columns(
                "fdi-capital-columns",
                language,
                caption(
                        language,
                        "Vốn FDI đăng ký cấp mới của Hà Nam năm 2019 gấp 2,18 lần năm 2018",
                        "Hà Nam's newly registered FDI capital in 2019 was 2.18 times that of 2018",
                        "Vốn FDI đăng ký cấp mới, tỉnh Hà Nam, triệu USD, 2013–2024",
                        "Newly registered FDI capital, Hà Nam province, USD million, 2013–2024"),
                ValueUnit.money("USD", 6),
                series("Hà Nam", FDI_CAPITAL));
    }

    private static Caption editorial(final Language language) {
        return caption(
                language,
                "Hà Nam giữ nguyên hai cơ quan báo chí suốt mười hai năm",
                "Hà Nam kept two editorial offices for twelve years",
                "Số tòa soạn báo, tạp chí, tỉnh Hà Nam, tòa soạn, 2005–2016",
                "Editorial offices, Hà Nam province, offices, 2005–2016");
    }

    private static final String OFFICES = "2005:2 2009:2 2010:2 2011:2 2012:2 2013:2 2014:2 2015:2 2016:2p";

    static ChartSpec editorialOffices(final Language language) {
        return columns(
                "editorial-offices",
                language,
                editorial(language),
                ValueUnit.count(say(language, "tòa soạn", "offices")),
                series("Hà Nam", OFFICES));
    }

    static ChartSpec editorialOfficesLine(final Language language) {
        return lines(
                "editorial-offices-line",
                language,
                editorial(language),
                ValueUnit.count(say(language, "tòa soạn", "offices")),
                series("Hà Nam", OFFICES));
    }

    private static final String HA_NAM_POPULATION =
            "1995:763.7 1996:771.6 1997:779.4 1998:786.6 1999:792.5 2000:793.8 2001:793.2 2002:792.8 2003:792.3 2004:791.9"
                    + " 2005:791.3 2006:790.0 2007:788.4 2008:786.9 2009:786.2 2010:786.3 2011:786.9 2012:792.2 2013:796.0"
                    + " 2014:799.4 2015:802.7 2016:803.7p";
    private static final String NINH_BINH_POPULATION =
            "1995:855.5 1996:866.0 1997:874.2 1998:881.1 1999:885.0 2000:886.8 2001:888.7 2002:889.9 2003:890.9 2004:892.2"
                    + " 2005:893.5 2006:894.6 2007:896.1 2008:898.1 2009:899.6 2010:901.7 2011:907.7 2012:919.1 2013:927.2"
                    + " 2014:935.8 2015:944.4 2016:953.1p";

    static ChartSpec population(final Language language) {
        return lines(
                "population",
                language,
                caption(
                        language,
                        "Dân số Hà Nam vượt 800 nghìn người từ năm 2015",
                        "Hà Nam has had more than 800 thousand people since 2015",
                        "Dân số trung bình, tỉnh Hà Nam, nghìn người, 1995–2016",
                        "Average population, Hà Nam province, thousand people, 1995–2016"),
                ValueUnit.measure(say(language, "người", "people"), 3),
                series("Hà Nam", HA_NAM_POPULATION));
    }

    static ChartSpec twoPopulations(final Language language) {
        return lines(
                "population-two",
                language,
                caption(
                        language,
                        "Ninh Bình đông dân hơn Hà Nam và tăng nhanh hơn từ năm 2010",
                        "Ninh Bình has more people than Hà Nam and has grown faster since 2010",
                        "Dân số trung bình, nghìn người, 1995–2016",
                        "Average population, thousand people, 1995–2016"),
                ValueUnit.measure(say(language, "người", "people"), 3),
                series("Hà Nam", HA_NAM_POPULATION),
                series("Ninh Bình", NINH_BINH_POPULATION));
    }

    private static Point rough(final Point point, final Precision precision) {
        return point.with(precision);
    }

    static ChartSpec visitsWithPartYears(final Language language) {
        final List<Point> points = new ArrayList<>();
        points.add(Point.of(TimeSlot.firstMonths(2017, 9, language), new BigDecimal("831000"))
                .between(new BigDecimal("830500"), new BigDecimal("831500"))
                .from("../site/fragments/seed.html#char=16174,16197"));
        points.add(rough(Point.of(TimeSlot.year(2020), new BigDecimal("1700000")), Precision.OVER));
        points.add(rough(Point.of(TimeSlot.year(2023), new BigDecimal("4300000")), Precision.OVER));
        points.add(rough(Point.of(TimeSlot.firstMonths(2024, 9, language), new BigDecimal("4200000")), Precision.ABOUT)
                .with(Status.ESTIMATE));
        points.add(Point.of(TimeSlot.year(2024), new BigDecimal("4700000"))
                .between(new BigDecimal("4450000"), new BigDecimal("4950000")));
        final Caption caption = caption(
                language,
                "Khách đến Hà Nam đạt khoảng 4,7 triệu lượt năm 2024",
                "Hà Nam received about 4.7 million visits in 2024",
                "Lượt khách du lịch, tỉnh Hà Nam, lượt, 9 tháng 2017 – năm 2024",
                "Tourist visits, Hà Nam province, visits, first nine months of 2017 to 2024");
        return columns(
                "visits-part-years",
                language,
                noted(caption, say(language, "9T: chín tháng đầu năm.", "9M: first nine months.")),
                ValueUnit.count(say(language, "lượt", "visits")),
                new Series("Hà Nam", points));
    }

    static ChartSpec visitsTwoSeries(final Language language) {
        return columns(
                "visits-two-series",
                language,
                caption(
                        language,
                        "Khách nội địa đến Ninh Bình tăng đều, khách quốc tế giảm năm 2013",
                        "Domestic visits to Ninh Bình rose steadily, international ones fell in 2013",
                        "Lượt khách du lịch, tỉnh Ninh Bình (địa giới cũ), nghìn lượt, 2005–2013",
                        "Tourist visits, Ninh Bình province (old boundary), thousand visits, 2005–2013"),
                ValueUnit.measure(say(language, "lượt", "visits"), 3),
                series(
                        say(language, "Khách nội địa", "Domestic"),
                        "2005:648.4 2006:843.5 2007:1014.3 2008:1331.8 2009:1608.5 2010:2433.3 2011:2684.8 2012:3074.4 2013:3874.9p"),
                series(
                        say(language, "Khách quốc tế", "International"),
                        "2005:362.3 2006:418.4 2007:503.1 2008:567 2009:591.4 2010:663.3 2011:667.4 2012:675.6 2013:526.8p"));
    }

    static ChartSpec travelTurnover(final Language language) {
        return lines(
                "travel-turnover-six",
                language,
                caption(
                        language,
                        "Doanh thu lữ hành của Hà Nam tăng đều nhưng vẫn thấp hơn Nam Định và Ninh Bình trước năm 2015",
                        "Hà Nam's travel turnover grew steadily but stayed behind Nam Định and Ninh Bình until 2015",
                        "Doanh thu du lịch lữ hành theo giá hiện hành, tỷ đồng, 2010–2015",
                        "Turnover of travelling at current prices, VND billion, 2010–2015"),
                ValueUnit.money(say(language, "đồng", "VND"), 9),
                series("Hà Nam", "2010:7.5 2011:x 2012:10.3 2013:12.2 2014:13.8 2015:15.1"),
                series("Nam Định", "2010:5.5 2012:13.4 2013:13.7 2014:13.6 2015:13.9"),
                series("Ninh Bình", "2010:4.3 2012:5.5 2013:13.9 2014:18.8 2015:8.5"),
                series("Bắc Ninh", "2010:2.2 2012:3.0 2013:4.9 2014:5.4 2015:12.3"),
                series("Hải Dương", "2010:8.7 2012:11.4 2013:12.7 2014:10.5 2015:10.7"),
                series("Thái Bình", "2010:1.5 2012:0.9 2013:4.0 2014:5.8 2015:8.3"));
    }

    static ChartSpec changeWithNegatives(final Language language) {
        return columns(
                "change-negatives",
                language,
                caption(
                        language,
                        "Vốn FDI cấp mới của Hà Nam giảm ba năm liền sau năm 2019",
                        "New FDI capital in Hà Nam fell three years in a row after 2019",
                        "Chênh lệch so với năm trước, tỉnh Hà Nam, triệu USD, 2014–2024",
                        "Change on the year before, Hà Nam province, USD million, 2014–2024"),
                ValueUnit.money("USD", 6),
                series(
                        "Hà Nam",
                        "2014:137.525 2015:24.338564 2016:316.269801 2017:x 2018:x 2019:390.51084 2020:-146.121453"
                                + " 2021:-337.055043 2022:-60.338844 2023:293.81353322 2024:-138.99347122p"));
    }

    static ChartSpec partYearLast(final Language language) {
        final List<Point> points =
                new ArrayList<>(points("2018:7.3 2019:7.65 2020:2.8 2021:1.3 2022:3.7 2023:6.553 2024:8.7"));
        points.add(Point.of(TimeSlot.firstMonths(2025, 6, language), new BigDecimal("7.2"))
                .with(Precision.OVER)
                .with(Status.ESTIMATE));
        return lines(
                "visits-part-year-last",
                language,
                caption(
                        language,
                        "Khách đến Ninh Bình năm 2024 vượt mức trước đại dịch",
                        "Visits to Ninh Bình in 2024 exceeded the level before the pandemic",
                        "Lượt khách du lịch, tỉnh Ninh Bình (địa giới cũ), triệu lượt, 2018–6 tháng 2025",
                        "Tourist visits, Ninh Bình province (old boundary), million visits, 2018 to first half of 2025"),
                ValueUnit.measure(say(language, "lượt", "visits"), 6),
                new Series("Ninh Bình", points));
    }
}
