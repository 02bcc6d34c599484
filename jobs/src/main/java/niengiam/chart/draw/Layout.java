package niengiam.chart.draw;

/** The measures of a chart in logical pixels. */
final class Layout {

    static final int WIDTH = 800;
    static final int LEAST_HEIGHT = 450;
    static final double LEAST_PLOT_HEIGHT = 250;

    static final double MARGIN = 18;
    static final double UNIT_TO_PLOT = 8;

    /** Fonts that stand in for the house font set words up to a seventh wider. */
    static final double TEXT_WIDTH = (WIDTH - 2 * MARGIN) * 0.88;

    private Layout() {}
}
