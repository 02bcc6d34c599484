package niengiam.chart.draw;

import static niengiam.chart.draw.SpecShorthand.caption;
import static niengiam.chart.draw.SpecShorthand.columns;
import static niengiam.chart.draw.SpecShorthand.lines;
import static niengiam.chart.draw.SpecShorthand.say;
import static niengiam.chart.draw.SpecShorthand.series;
import static niengiam.chart.draw.SpecShorthand.withBreak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Charts that nobody should have to draw: broken, empty of news, huge, endless names, hostile text, too many years. */
final class HardExtremes {

    private HardExtremes() {}

    static ChartSpec brokenSeries(final Language language) {
        final ChartSpec plain = lines(
                "broken-series",
                language,
                caption(
                        language,
                        "Ninh Bình rộng hơn sau sáp nhập nên số liệu trước và sau không so sánh được",
                        "Ninh Bình is larger after the merger, so figures before and after cannot be compared",
                        "Dân số trung bình, nghìn người, 2012–2016 (minh họa)",
                        "Average population, thousand people, 2012–2016 (illustration)"),
                ValueUnit.measure(say(language, "người", "people"), 3),
                series("Ninh Bình", "2010:901.7 2011:907.7 2012:919.1 2013:927.2 2014:935.8 2015:944.4 2016:3609.4e"));
        return withBreak(
                plain,
                2016,
                say(
                        language,
                        "Địa giới mới (Hà Nam, Nam Định, Ninh Bình)",
                        "New boundary (Hà Nam, Nam Định, Ninh Bình)"));
    }

    static ChartSpec brokenColumns(final Language language) {
        final ChartSpec plain = HardFigures.visitsTwoSeries(language);
        return withBreak(
                new ChartSpec("broken-columns", language, plain.caption(), plain.picture()),
                2010,
                say(language, "Tính cả khách trong ngày", "Same-day visits included"));
    }

    static ChartSpec onePoint(final Language language) {
        return columns(
                "one-point",
                language,
                caption(
                        language,
                        "Một năm duy nhất",
                        "A single year",
                        "Số dự án, Hà Nam, 2017",
                        "Projects, Hà Nam, 2017"),
                ValueUnit.count(say(language, "dự án", "projects")),
                series("Hà Nam", "2017:89"));
    }

    static ChartSpec onePointLine(final Language language) {
        return lines(
                "one-point-line",
                language,
                caption(
                        language,
                        "Một năm duy nhất",
                        "A single year",
                        "Số dự án, Hà Nam, 2017",
                        "Projects, Hà Nam, 2017"),
                ValueUnit.count(say(language, "dự án", "projects")),
                series("Hà Nam", "2017:89"));
    }

    static ChartSpec allZeros(final Language language) {
        return columns(
                "all-zeros",
                language,
                caption(
                        language,
                        "Chưa ban hành văn bản quy phạm pháp luật nào",
                        "No legal act was issued",
                        "Văn bản quy phạm pháp luật về thông tin đối ngoại, Hà Nam, 2014–2017",
                        "Legal acts on external information, Hà Nam, 2014–2017"),
                ValueUnit.count(say(language, "văn bản", "acts")),
                series("Hà Nam", "2014:0 2015:0 2016:0 2017:0"));
    }

    static ChartSpec huge(final Language language) {
        return columns(
                "huge",
                language,
                caption(
                        language,
                        "Một triệu tỷ đồng vẫn đọc được",
                        "A quadrillion dong can still be read",
                        "Vốn, đồng, 2013–2017 (minh họa)",
                        "Capital, VND, 2013–2017 (illustration)"),
                ValueUnit.money(say(language, "đồng", "VND"), 0),
                series(
                        "Hà Nam",
                        "2013:1000000000000000 2014:13257300000000 2015:-500000000000000 2016:1 2017:1234567890123456.789"));
    }

    static ChartSpec longNames(final Language language) {
        final String name =
                "Ủy ban nhân dân tỉnh Hà Nam, Sở Văn hóa, Thể thao và Du lịch, Trung tâm Thông tin xúc tiến du lịch và "
                        + "Ban Quản lý các khu công nghiệp phối hợp với Ngân hàng Nhà nước chi nhánh tỉnh cùng các đơn vị liên quan khác";
        return lines(
                "long-names",
                language,
                new Caption(
                        name + " " + name,
                        name,
                        name,
                        Optional.of(LocalDate.of(2017, 11, 30)),
                        List.of(name + ".", "Nguyễn".repeat(40) + ".")),
                ValueUnit.count(say(language, "lượt đoàn báo chí nước ngoài", "foreign press missions")),
                series(name, "2013:12 2014:15 2015:11 2016:18 2017:21"),
                series("Nguyễn".repeat(30), "2013:11 2014:14 2015:12 2016:17 2017:20"),
                series("Trung ương", "2013:2 2014:4 2015:1 2016:8 2017:20"));
    }

    static ChartSpec rightToLeft(final Language language) {
        return lines(
                "right-to-left",
                language,
                new Caption(
                        "Tiêu đề \u202Eđảo\u202C chiều \u0000\u0007<script>alert(1)</script> & \"ngoặc\"",
                        "\u0627\u0644\u0633\u064A\u0627\u062D\u0629 و עברית, 2013–2016, 中文 \uD83D\uDE00",
                        "Nguồn\tcó\nđiều khiển",
                        Optional.empty(),
                        List.of("\u0041\u0302\u0301n ph\u00e2\u0309m (NFD)")),
                ValueUnit.count("\u0632\u0627\u0626\u0631"),
                series("\u0627\u0644\u0633\u064A\u0627\u062D\u0629", "2013:12 2014:15 2015:11 2016:18"),
                series("]]> <b>Nam & Định</b>", "2013:2 2014:5 2015:1 2016:8"));
    }

    static ChartSpec manyYears(final Language language) {
        final StringBuilder points = new StringBuilder();
        for (int year = 1955; year <= 2024; year++) {
            points.append(points.isEmpty() ? "" : " ").append(year).append(':').append(100 + (year * 37) % 91);
        }
        return columns(
                "many-years",
                language,
                caption(
                        language,
                        "Bảy mươi năm trên một trục",
                        "Seventy years on one axis",
                        "Chỉ số minh họa, 1955–2024",
                        "An illustrative index, 1955–2024"),
                ValueUnit.share("%"),
                series("Hà Nam", points.toString()));
    }
}
