package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;

/** What a telephone gets: a picture of its own width, in which nothing is written over anything. */
final class PhonePictureTest {

    @Test
    void every_picture_has_a_layout_of_390_pixels_in_which_no_words_meet() {
        final List<String> faults = new ArrayList<>();
        HardCases.all().forEach((name, spec) -> {
            final SvgReading svg = SvgReading.of(Drawings.drawn(spec).phone());
            final String width = svg.root().getAttribute("width");
            if (!name.startsWith("tiles")) {
                assertThat(width).as(name).isEqualTo("390");
            }
            svg.faults().forEach(fault -> faults.add(name + ": " + fault));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void a_map_of_tiles_is_narrow_as_it_is() {
        final Rendering.Drawn drawn = Drawings.drawn(HardTiles.today(Language.VI));
        assertThat(drawn.phone()).isEqualTo(drawn.svg());
    }
}
