package niengiam.chart.encode;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A bitmap at twice the logical size, for print and for dense screens. */
public final class PngImage {

    static final int ENLARGEMENT = 2;

    private final BufferedImage image;

    public PngImage(final int width, final int height) {
        image = new BufferedImage(width * ENLARGEMENT, height * ENLARGEMENT, BufferedImage.TYPE_INT_RGB);
    }

    /** A canvas in logical pixels. */
    public Graphics2D canvas() {
        final Graphics2D canvas = image.createGraphics();
        canvas.scale(ENLARGEMENT, ENLARGEMENT);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }

    public byte[] encode(final String title, final String description) {
        final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PngEncoder(image.getWidth(), image.getHeight()).encode(pixels, title, description);
    }
}
