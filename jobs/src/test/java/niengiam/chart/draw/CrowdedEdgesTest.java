package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;

/** Where two kinds of words meet at the edge of a plot, neither is written over the other. */
class CrowdedEdgesTest {

    /** Leaves the plot its least height. */
    private static final Caption CAPTION = new Caption(
            "Dự án đầu tư trực tiếp nước ngoài của tỉnh ".repeat(6),
            "Dự án, Hà Nam, số liệu hằng năm của các kỳ báo cáo ".repeat(5),
            "Sở Kế hoạch và Đầu tư, báo cáo tổng kết cuối năm ".repeat(5),
            Optional.empty(),
            List.of("Ghi chú về phương pháp tính và phạm vi địa giới ".repeat(5)));

    @Test
    void the_names_beside_a_plot_do_not_climb_into_a_long_unit() {
        final Series[] series = new Series[5];
        for (int i = 0; i < series.length; i++) {
            series[i] = SpecShorthand.series(
                    "Vốn đầu tư trực tiếp nước ngoài của vùng kinh tế số " + i, "2001:1 2002:" + i);
        }
        final ValueUnit unit = ValueUnit.count("đồng trên một người dân thường trú theo giá so sánh ".repeat(3));
        assertThat(SvgReading.of(SpecShorthand.lines("edge", Language.VI, CAPTION, unit, series))
                        .faults())
                .isEmpty();
    }
}
