package niengiam.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Caption;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** What stands above a plot, flush left: the message, the facts, the legend if one is needed, the unit of the value axis. */
final class HeadBlock extends Title {

    private static final int TITLE_LINES = 3;
    private static final int SUBTITLE_LINES = 2;
    private static final double TOP = 12;
    private static final double TITLE_TO_SUBTITLE = 2;
    private static final double BEFORE_LEGEND = 6;
    private static final double BEFORE_UNIT = 8;

    private final transient Scene scene;
    private final transient List<String> title;
    private final transient List<String> subtitle;
    private final transient List<String> unit;
    private final transient Legend legend;

    HeadBlock(final Scene scene) {
        super(RectangleEdge.TOP, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.scene = scene;
        final Caption caption = scene.spec().caption();
        title = new TextFlow(
                        scene.face(),
                        TextStyle.TITLE,
                        scene.layout().textWidth(),
                        scene.layout().lines(TITLE_LINES))
                .balanced(caption.title());
        subtitle = new TextFlow(
                        scene.face(),
                        TextStyle.SUBTITLE,
                        scene.layout().textWidth(),
                        scene.layout().lines(SUBTITLE_LINES))
                .lines(caption.subtitle());
        unit = new TextFlow(scene.face(), TextStyle.AXIS, scene.layout().textWidth(), 1)
                .lines(
                        PanelPlot.hasUnits(scene.spec().picture())
                                ? ""
                                : scene.scale().title());
        legend = Legend.of(scene);
    }

    double height() {
        final double legendHeight = legend.isEmpty() ? 0 : BEFORE_LEGEND + legend.height();
        return TOP
                + title.size() * TextStyle.TITLE.leading()
                + TITLE_TO_SUBTITLE
                + subtitle.size() * TextStyle.SUBTITLE.leading()
                + legendHeight
                + BEFORE_UNIT
                + TextStyle.AXIS.leading();
    }

    @Override
    public Size2D arrange(final Graphics2D canvas, final RectangleConstraint constraint) {
        return new Size2D(scene.layout().width(), height());
    }

    @Override
    public void draw(final Graphics2D canvas, final Rectangle2D area) {
        final Ink ink = new Ink(canvas, scene.face());
        final double x = area.getX() + Layout.MARGIN;
        double y = area.getY() + TOP;
        final Color titleColour = TextStyle.TITLE.colour();
        ink.write(TextStyle.TITLE, titleColour, title, x, y, Ink.Align.LEFT);
        y += title.size() * TextStyle.TITLE.leading() + TITLE_TO_SUBTITLE;
        ink.write(TextStyle.SUBTITLE, TextStyle.SUBTITLE.colour(), subtitle, x, y, Ink.Align.LEFT);
        y += subtitle.size() * TextStyle.SUBTITLE.leading();
        if (!legend.isEmpty()) {
            legend.draw(ink, x, y + BEFORE_LEGEND);
            y += BEFORE_LEGEND + legend.height();
        }
        y += BEFORE_UNIT;
        ink.write(TextStyle.AXIS, TextStyle.AXIS.colour(), unit, x, y, Ink.Align.LEFT);
    }

    @Override
    public Object draw(final Graphics2D canvas, final Rectangle2D area, final Object params) {
        draw(canvas, area);
        return null;
    }
}
