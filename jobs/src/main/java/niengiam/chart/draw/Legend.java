package niengiam.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;

/** Names the series of grouped columns, which have no ends to be labelled at. Lines are labelled directly instead. */
final class Legend {

    private static final double SWATCH = 11;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;

    private record Entry(int series, String name, double x, int row) {}

    private final List<Entry> entries;
    private final int seriesCount;

    private Legend(final List<Entry> entries, final int seriesCount) {
        this.entries = entries;
        this.seriesCount = seriesCount;
    }

    static Legend of(final Scene scene) {
        if (!Way.of(scene).has(Way.Trait.LEGEND) || !scene.hasSeveralSeries()) {
            return new Legend(List.of(), 0);
        }
        final List<Entry> entries = new ArrayList<>();
        double x = 0;
        int row = 0;
        final TextFlow flow =
                new TextFlow(scene.face(), TextStyle.AXIS, scene.layout().textWidth() / 2 - SWATCH - GAP - BETWEEN, 1);
        for (int i = 0; i < scene.series().size(); i++) {
            final String name =
                    String.join(" ", flow.lines(scene.series().get(i).name()));
            final double width = SWATCH + GAP + scene.face().width(TextStyle.AXIS, name);
            if (x > 0 && x + width > scene.layout().textWidth()) {
                x = 0;
                row++;
            }
            entries.add(new Entry(i, name, x, row));
            x += width + BETWEEN;
        }
        return new Legend(entries, scene.series().size());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    double height() {
        return (entries.get(entries.size() - 1).row() + 1) * TextStyle.AXIS.leading();
    }

    void draw(final Ink ink, final double left, final double top) {
        for (final Entry entry : entries) {
            final double baseline = top + TextStyle.AXIS.ascent() + entry.row() * TextStyle.AXIS.leading();
            final double x = left + entry.x();
            ink.canvas().setPaint(Palette.mark(entry.series(), seriesCount));
            ink.canvas().fill(new Rectangle2D.Double(x, baseline - SWATCH + 1.5, SWATCH, SWATCH));
            ink.write(TextStyle.AXIS, entry.name(), x + SWATCH + GAP, baseline, Ink.Align.LEFT);
        }
    }
}
