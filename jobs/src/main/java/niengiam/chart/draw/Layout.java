package niengiam.chart.draw;

import niengiam.chart.spec.Picture;

/**
 * The measures of a chart in logical pixels.
 *
 * @param width of the sheet
 */
record Layout(int width) {

    /** A column of a page or of a report. */
    static final Layout WIDE = new Layout(800);

    /** What is higher than wide: on a telephone its letters shrink by a quarter only. */
    static final Layout NARROW = new Layout(500);

    /** A sheet as wide as a telephone, where a wide one would shrink to letters of five pixels. */
    static final Layout PHONE = new Layout(390);

    static final int LEAST_HEIGHT = 450;
    static final double LEAST_PLOT_HEIGHT = 250;

    static final double MARGIN = 18;
    static final double UNIT_TO_PLOT = 8;

    /** Fonts that stand in for the house font set words up to a seventh wider. */
    private static final double SPARE = 0.88;

    static Layout of(final Picture picture) {
        return Way.of(picture).has(Way.Trait.NARROW) ? NARROW : WIDE;
    }

    double textWidth() {
        return (width - 2 * MARGIN) * SPARE;
    }

    /** How many lines a text may take that takes so many on a wide sheet. */
    int lines(final int onWide) {
        return width < WIDE.width ? 2 * onWide : onWide;
    }
}
