package niengiam.chart.encode;

import java.awt.Graphics2D;
import java.util.Optional;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.ValueScale;

/**
 * A drawn thing a reader can point at.
 *
 * @param id inside the chart, e.g. {@code s0-2017}
 * @param words shown when pointed at
 * @param link where its evidence is
 */
public record Mark(String id, String words, Optional<String> link) {

    public static Mark point(final int series, final Point point, final ValueScale scale) {
        final String when = point.slot().label();
        return new Mark("s" + series + "-" + idOf(when), when + ": " + scale.say(point), point.evidence());
    }

    public static Mark line(final int series, final String name) {
        return new Mark("s" + series + "-line", name, Optional.empty());
    }

    /** The same mark in a panel; empty text for a picture without panels. */
    Mark in(final String panel) {
        return panel.isEmpty() ? this : new Mark(panel + "-" + id, words, link);
    }

    /** Whatever is drawn meanwhile belongs to this mark; canvases without marks just draw. */
    public void around(final Graphics2D canvas, final Runnable drawing) {
        if (canvas instanceof SvgCanvas svg) {
            svg.begin(this);
            drawing.run();
            svg.end();
        } else {
            drawing.run();
        }
    }

    /** Letters, digits and dashes: safe as a part of an XML id and of a link. */
    static String idOf(final String text) {
        return text.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^-+|-+$", "");
    }
}
