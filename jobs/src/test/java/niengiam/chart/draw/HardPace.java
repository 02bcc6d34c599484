package niengiam.chart.draw;

import static niengiam.chart.draw.SpecShorthand.caption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Pace;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Nine years over their months, the last one under way, its days moved from the 20th to the ends of months. */
final class HardPace {

    private HardPace() {}

    static ChartSpec nineYears(final Language language) {
        final List<Series> years = new ArrayList<>();
        for (int year = 2016; year <= 2024; year++) {
            final List<Point> points = new ArrayList<>();
            for (int month = 1; month <= (year == 2024 ? 10 : 12); month++) {
                final boolean end = month == 12 || (year == 2024 && month >= 8);
                if ((year + month) % 7 != 0) {
                    final String label = month == 12 ? "" + year : (end ? 30 : 20) + "/" + month + "/" + year;
                    points.add(Point.of(
                            new TimeSlot(month - (end ? 0 : 0.33), label, TimeSlot.Extent.WHOLE),
                            BigDecimal.valueOf((long) month * (20 + 7 * ((year * 5) % 8)))));
                }
            }
            years.add(new Series("" + year, points));
        }
        return new ChartSpec(
                "nine-years",
                language,
                caption(
                        language,
                        "Vốn đăng ký 10 tháng đầu năm 2024 dưới mức cùng kỳ",
                        "Capital of the first ten months of 2024 lags behind the year before",
                        "Vốn đăng ký cấp mới, triệu USD, lũy kế từ ngày 1 tháng 1 (số giả định)",
                        "Newly registered capital, USD million, year to date (invented figures)"),
                new Pace(ValueUnit.money("USD", 6), years));
    }
}
