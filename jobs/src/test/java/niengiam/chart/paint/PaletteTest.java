package niengiam.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 12})
    void marks_keep_three_to_one_and_words_four_and_a_half_to_one_on_paper(final int seriesCount) {
        for (int series = 0; series < seriesCount; series++) {
            assertThat(contrast(Palette.mark(series, seriesCount), Palette.PAPER))
                    .isGreaterThanOrEqualTo(3.0);
            assertThat(contrast(Palette.ink(series, seriesCount), Palette.PAPER))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void every_text_style_keeps_four_and_a_half_to_one_on_paper() {
        for (final TextStyle style : TextStyle.values()) {
            assertThat(contrast(style.colour(), Palette.PAPER)).as(style.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void a_pair_differs_in_lightness_too_for_print_in_grey() {
        assertThat(contrast(Palette.mark(0, 2), Palette.mark(1, 2))).isGreaterThanOrEqualTo(3.0);
    }

    /** Contrast ratio of the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(final Color a, final Color b) {
        final double light = Math.max(luminance(a), luminance(b));
        final double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(final Color colour) {
        final double[] linear = DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(channel -> channel / 255)
                .map(c -> c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
