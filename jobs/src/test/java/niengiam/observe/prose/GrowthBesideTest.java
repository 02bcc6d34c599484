package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which growth a sentence states of its figure. */
final class GrowthBesideTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2023, tỉnh Hà Nam thu hút 45 dự án FDI mới, tăng 12,5% so với năm 2022. | 45 +12.5% on 2022",
                "Năm 2023, tỉnh Hà Nam đón 3,2 triệu lượt khách (giảm 5% so với cùng kỳ năm trước). | 3,2 -5%",
                "Năm 2023, tỉnh Hà Nam đón 3,2 triệu lượt khách du lịch, bằng 120% so với cùng kỳ. | 3,2 +20%",
                "In 2023 Ha Nam province drew 45 new FDI projects, up 12.5% year on year. | 45 +12.5%",
                "In 2023 Ha Nam province received 3.2 million visitors, a decrease of 10% compared with 2022."
                        + " | 3.2 -10% on 2022",
                // Another noun, two figures, a hedge, another base, a plan, a number between.
                "Năm 2023, tỉnh Hà Nam đón 3,2 triệu lượt khách, doanh thu tăng 12% so với cùng kỳ. | 3,2",
                "Năm 2023, tỉnh Hà Nam thu hút 45 dự án FDI mới với vốn đăng ký 310 triệu USD, tăng 12,5% so với năm 2022."
                        + " | 45; 310",
                "Năm 2023, tỉnh Hà Nam đón 3,2 triệu lượt khách, tăng khoảng 12% so với cùng kỳ. | 3,2",
                "In 2023 Ha Nam province received 3.2 million visitors, up 10% compared with the previous month. | 3.2",
                "Năm 2023, tỉnh Hà Nam đón 3,2 triệu lượt khách, bằng 105% so với kế hoạch. | 3,2",
                "Năm 2023, tỉnh Hà Nam đón 3,2 triệu lượt khách, 40 chuyến bay, tăng 12% so với cùng kỳ. | 3,2"
            })
    void growth_is_noted_beside_the_only_figure_it_can_be_of(final String sentence, final String figures) {
        assertThat(FigureLines.read(sentence).figures().stream()
                        .map(ProseReading.Figure::observation)
                        .map(figure -> (figure.obsText() + " " + figure.note()).strip())
                        .collect(Collectors.joining("; ")))
                .as("figures and growth of: %s", sentence)
                .isEqualTo(figures);
    }
}
