package niengiam.chart.paint;

import java.awt.Color;

/**
 * The colours of the house: the UK Analysis Function's categorical palette, which keeps 3:1 on white and between
 * neighbours, and a darker ink of each for text, which keeps 4.5:1.
 */
public final class Palette {

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1A1A1A);
    public static final Color MUTED = new Color(0x505050);
    public static final Color GRID = new Color(0xD9D9D9);
    public static final Color AXIS = new Color(0x595959);

    private static final Color[] MARKS = {
        new Color(0x12436D),
        new Color(0x28A197),
        new Color(0x801650),
        new Color(0xF46A25),
        new Color(0x3D3D3D),
        new Color(0xA285D1)
    };
    private static final Color[] INKS = {
        new Color(0x12436D),
        new Color(0x1A746C),
        new Color(0x801650),
        new Color(0xB04307),
        new Color(0x3D3D3D),
        new Color(0x7350B0)
    };
    private static final Color OTHER = new Color(0x8C8C8C);

    private Palette() {}

    /** Two series get the pair that differs most in lightness as well: dark blue and orange. */
    public static Color mark(final int series, final int seriesCount) {
        final int i = slot(series, seriesCount);
        return i < MARKS.length ? MARKS[i] : OTHER;
    }

    public static Color ink(final int series, final int seriesCount) {
        final int i = slot(series, seriesCount);
        return i < INKS.length ? INKS[i] : MUTED;
    }

    private static int slot(final int series, final int seriesCount) {
        return seriesCount == 2 && series == 1 ? 3 : series;
    }
}
