package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import niengiam.chart.paint.Palette;

/** The colours of lines: of equals each its own; of years the latest strong, the one before it dark, the others grey. */
final class LineColours {

    private static final Color BEFORE = new Color(0x595959);
    private static final Color EARLIER = new Color(0xA9B1B9);
    private static final BasicStroke THIN = new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke STRONG = new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final int count;
    private final boolean years;

    LineColours(final Scene scene) {
        this.count = scene.series().size();
        this.years = Way.of(scene).has(Way.Trait.MONTHS);
    }

    Color mark(final int series) {
        if (!years) {
            return Palette.mark(series, count);
        }
        return series == count - 1 ? Palette.mark(0, 1) : series == count - 2 ? BEFORE : EARLIER;
    }

    Color ink(final int series) {
        return !years ? Palette.ink(series, count) : series == count - 1 ? Palette.ink(0, 1) : Palette.MUTED;
    }

    BasicStroke stroke(final int series) {
        return !years ? HouseTheme.LINE : series == count - 1 ? STRONG : THIN;
    }

    /** Whether every figure of a line has its marker; else only those that no line reaches. */
    boolean hasMarkers(final int series) {
        return !years || series == count - 1;
    }

    /** Which marker a line has. */
    int shape(final int series) {
        return years ? 0 : series;
    }
}
