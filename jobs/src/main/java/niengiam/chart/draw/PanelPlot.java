package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import niengiam.chart.encode.SvgCanvas;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import org.jfree.chart.plot.PlotRenderingInfo;

/**
 * Pictures of columns that share their time axis. Below each other each has its own unit; in a grid all have one scale, so
 * that heights may be compared across panels.
 */
final class PanelPlot extends PaintedPlot {

    private static final double PANEL_HEIGHT = 165;
    private static final double CELL_HEIGHT = 150;
    private static final double HEADING = TextStyle.VALUE.leading() + 4;
    private static final int MOST_ACROSS = 3;
    private static final double HEADROOM = 0.22;

    private final transient List<Scene> scenes;
    private final transient List<ColumnPlot> plots;
    private final int across;

    private PanelPlot(final List<Scene> scenes, final List<ColumnPlot> plots, final int across) {
        super("panels");
        this.scenes = scenes;
        this.plots = plots;
        this.across = across;
    }

    static Drawing of(final Scene scene) {
        final Picture.Panels panels = (Picture.Panels) scene.spec().picture();
        final List<Scene> scenes = scenes(scene, panels);
        final List<ColumnPlot> plots =
                scenes.stream().map(part -> ColumnPlot.plot(part, HEADROOM)).toList();
        final double axis =
                plots.stream().mapToDouble(ColumnPlot::axisWidth).max().orElse(0);
        plots.forEach(plot -> plot.keepForAxis(axis));
        final Set<Key.Seen> seen = EnumSet.noneOf(Key.Seen.class);
        plots.forEach(plot -> seen.addAll(plot.seen()));
        final boolean grid = panels.arrangement() == Picture.Panels.Arrangement.GRID;
        final int count = scenes.size();
        final int across = grid ? Math.min(MOST_ACROSS, count == 4 ? 2 : count) : 1;
        final int down = (count + across - 1) / across;
        return new Drawing(
                new PanelPlot(scenes, plots, across),
                Key.ofColumns(scene, seen),
                List.of(),
                down * (grid ? CELL_HEIGHT : PANEL_HEIGHT));
    }

    /** Whether each panel carries its own unit. */
    static boolean hasUnits(final Picture picture) {
        return Way.of(picture).has(Way.Trait.OWN_UNITS);
    }

    /** The panels, each a picture of its own. */
    static List<Scene> scenes(final Scene scene, final Picture.Panels panels) {
        final boolean own = hasUnits(panels);
        final List<Scene> scenes = new ArrayList<>();
        for (final Picture.Panels.Panel panel : panels.panels()) {
            final Picture picture = new Picture.Columns(panel.unit(), List.of(panel.series()), List.of());
            final List<Point> axis =
                    own ? picture.points().toList() : panels.points().toList();
            scenes.add(scene.part(picture, axis));
        }
        return scenes;
    }

    List<ColumnPlot> plots() {
        return plots;
    }

    @Override
    void paint(final Graphics2D canvas, final Rectangle2D area) {
        final int down = (plots.size() + across - 1) / across;
        final double width = area.getWidth() / across;
        final double height = area.getHeight() / down;
        for (int i = 0; i < plots.size(); i++) {
            final double x = area.getX() + i % across * width;
            final int row = i / across;
            final double y = area.getY() + row * height;
            heading(new Ink(canvas, scenes.get(i).face()), scenes.get(i), x, y, width);
            panel(canvas, across == 1 && plots.size() == 1 ? "" : "p" + i);
            plots.get(i)
                    .draw(
                            canvas,
                            new Rectangle2D.Double(x, y + HEADING, width, height - HEADING),
                            null,
                            null,
                            new PlotRenderingInfo(null));
            panel(canvas, "");
        }
    }

    private void heading(final Ink ink, final Scene scene, final double x, final double y, final double width) {
        final String name = scene.series().get(0).name();
        final String unit = scene.scale().title();
        final boolean said = name.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        final String text = across == 1 && !said ? name + ", " + unit : name;
        final TextFlow flow = new TextFlow(scene.face(), TextStyle.VALUE, width - 2 * Layout.MARGIN, 1);
        ink.write(
                TextStyle.VALUE, TextStyle.VALUE.colour(), flow.lines(text), x + Layout.MARGIN, y + 4, Ink.Align.LEFT);
    }

    private static void panel(final Graphics2D canvas, final String name) {
        if (canvas instanceof SvgCanvas svg) {
            svg.panel(name);
        }
    }
}
