package niengiam.chart.draw;

import java.util.List;
import org.jfree.chart.plot.Plot;

/**
 * A picture made ready for the sheet.
 *
 * @param key explains its unusual marks
 * @param notes what the reader must know because of how it is drawn
 * @param leastHeight it needs, in logical pixels
 */
record Drawing(Plot plot, Key key, List<String> notes, double leastHeight) {

    Drawing(final Plot plot, final Key key, final List<String> notes) {
        this(plot, key, notes, Layout.LEAST_PLOT_HEIGHT);
    }

    /** The height of a sheet is what rows and tiles need; other plots grow with their sheet. */
    double leastSheet() {
        return plot instanceof RowPlot || plot instanceof TilePlot ? 0 : Layout.LEAST_HEIGHT;
    }

    static Drawing of(final Scene scene) {
        return Way.of(scene).plot().apply(scene);
    }
}
