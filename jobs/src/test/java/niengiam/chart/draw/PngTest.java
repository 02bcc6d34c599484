package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import niengiam.chart.encode.PngEncoder;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;

class PngTest {

    private final Rendering.Drawn drawn = Drawings.drawn(HardFigures.travelTurnover(Language.VI));

    @Test
    void is_twice_the_logical_size() throws IOException {
        final BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(image.getWidth()).isEqualTo(2 * Layout.WIDE.width());
        assertThat(image.getHeight()).isEqualTo(2 * Layout.LEAST_HEIGHT);
    }

    @Test
    void declares_192_dots_per_inch_and_no_time() {
        final Map<String, byte[]> chunks = chunks(drawn.png());
        final ByteBuffer size = ByteBuffer.wrap(chunks.get("pHYs"));
        assertThat(Math.round(size.getInt() * 0.0254)).isEqualTo(192);
        assertThat(Math.round(size.getInt() * 0.0254)).isEqualTo(192);
        assertThat(size.get()).isEqualTo((byte) 1);
        assertThat(chunks).doesNotContainKey("tIME");
    }

    @Test
    void carries_its_description() {
        assertThat(new String(chunks(drawn.png()).get("iTXt"), StandardCharsets.UTF_8))
                .startsWith("Description")
                .endsWith(drawn.alternativeText());
    }

    @Test
    void keeps_the_colours_of_the_house_exactly() throws IOException {
        final BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(IntStream.range(0, image.getHeight())
                        .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y) & 0xFFFFFF))
                        .distinct()
                        .boxed())
                .contains(0xFFFFFF, 0x12436D, 0x28A197, 0x801650, 0xF46A25)
                .hasSizeLessThanOrEqualTo(256);
    }

    @Test
    void reduces_a_picture_of_many_colours_to_the_nearest_frequent_ones() throws IOException {
        final int[] pixels = IntStream.range(0, 64 * 64)
                .map(i -> 0xFF000000 | (i % 64 * 4) << 16 | (i / 64 * 4) << 8)
                .toArray();
        final byte[] png = new PngEncoder(64, 64).encode(pixels, "", "");
        final BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(64);
        assertThat(chunks(png).get("PLTE")).hasSize(3 * 256);
    }

    private static Map<String, byte[]> chunks(final byte[] png) {
        final Map<String, byte[]> chunks = new LinkedHashMap<>();
        final ByteBuffer bytes = ByteBuffer.wrap(png, 8, png.length - 8);
        while (bytes.hasRemaining()) {
            final byte[] body = new byte[bytes.getInt()];
            final byte[] type = new byte[4];
            bytes.get(type).get(body).getInt();
            chunks.put(new String(type, StandardCharsets.US_ASCII), body);
        }
        return chunks;
    }
}
