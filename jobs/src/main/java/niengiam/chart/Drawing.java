package niengiam.chart;

import java.util.List;
import org.jfree.chart.plot.Plot;

/**
 * A picture made ready for the sheet.
 *
 * @param key explains its unusual marks
 * @param notes what the reader must know because of how it is drawn
 */
record Drawing(Plot plot, Key key, List<String> notes) {

    static Drawing of(Scene scene) {
        return scene.spec().picture() instanceof Picture.Lines ? LinePlot.of(scene) : ColumnPlot.of(scene);
    }
}
