package niengiam.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Diagonal strokes on white: a tile on bitmaps, a pattern of the same size in SVG. */
public record HatchPaint(Color colour) implements Paint {

    public static final int TILE = 6;
    public static final float STROKE = 1.6f;

    private static final int OVERSAMPLING = 2;
    private static final Map<Color, TexturePaint> TILES = new ConcurrentHashMap<>();

    @Override
    public PaintContext createContext(
            final ColorModel model,
            final Rectangle device,
            final Rectangle2D user,
            final AffineTransform transform,
            final RenderingHints hints) {
        return TILES.computeIfAbsent(colour, HatchPaint::tile).createContext(model, device, user, transform, hints);
    }

    @Override
    public int getTransparency() {
        return OPAQUE;
    }

    private static TexturePaint tile(final Color colour) {
        final int size = TILE * OVERSAMPLING;
        final BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        final Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Palette.PAPER);
        canvas.fillRect(0, 0, size, size);
        canvas.scale(OVERSAMPLING, OVERSAMPLING);
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            canvas.draw(new Line2D.Double(shift, TILE, shift + TILE, 0));
        }
        canvas.dispose();
        return new TexturePaint(image, new Rectangle(0, 0, TILE, TILE));
    }
}
