package niengiam.chart.paint;

import java.awt.Color;

/** The few ways text is set: size in pixels of the 1× picture, weight and colour. */
public enum TextStyle {
    TITLE(19f, Weight.SEMIBOLD, Palette.INK),
    SUBTITLE(13.5f, Weight.REGULAR, Palette.MUTED),
    AXIS(12f, Weight.REGULAR, Palette.MUTED),
    VALUE(12f, Weight.SEMIBOLD, Palette.INK),
    NOTE(11.5f, Weight.REGULAR, Palette.MUTED);

    enum Weight {
        REGULAR(400),
        SEMIBOLD(600);

        private final int css;

        Weight(final int css) {
            this.css = css;
        }

        int css() {
            return css;
        }
    }

    private final float size;
    private final Weight weight;
    private final Color colour;

    TextStyle(final float size, final Weight weight, final Color colour) {
        this.size = size;
        this.weight = weight;
        this.colour = colour;
    }

    float size() {
        return size;
    }

    Weight weight() {
        return weight;
    }

    public Color colour() {
        return colour;
    }

    /** From baseline to baseline; Vietnamese capitals carry two accents. */
    public double leading() {
        return size * 1.4;
    }

    /** From the baseline to the top of a capital with two accents. */
    public double ascent() {
        return size * 1.14;
    }

    public double descent() {
        return size * 0.27;
    }

    /** From the baseline to the top of a figure. */
    public double figureHeight() {
        return size * 0.72;
    }
}
