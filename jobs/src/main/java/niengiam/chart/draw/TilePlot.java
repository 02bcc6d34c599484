package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import niengiam.chart.encode.Mark;
import niengiam.chart.paint.HatchPaint;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Tiles;
import niengiam.chart.spec.Word;

/** Equal tiles where territories lie on the map, each with its name and its figure, shaded by class. */
final class TilePlot extends PaintedPlot {

    static final double HEIGHT = 37;
    private static final double GAP = 2;
    private static final double WIDEST = 92;
    private static final double TOP = 6;
    private static final double NAME = 14;
    private static final double VALUE = 29;
    private static final double SWATCH = 13;
    private static final double KEY_LINE = 20;
    private static final BasicStroke FRAME = new BasicStroke(3f);
    private static final BasicStroke HAIRLINE = new BasicStroke(1f);

    /** One hue from light to dark; steps of lightness that print in grey as well. */
    private static final Color[] SHADES = {
        new Color(0xE3ECF4), new Color(0xB7CCDF), new Color(0x83A6C6), new Color(0x42729D), new Color(0x12436D)
    };

    /** From this shade on letters are white. */
    private static final int DARK = 3;

    private final transient Scene scene;
    private final transient Tiles tiles;
    private final transient Way way;
    private final int rows;
    private final int columns;

    private TilePlot(final Scene scene, final Tiles tiles) {
        super("tiles");
        this.scene = scene;
        this.tiles = tiles;
        this.way = Way.of(scene);
        this.rows = tiles.places().stream().mapToInt(Tiles.Place::row).max().orElse(0);
        this.columns =
                tiles.places().stream().mapToInt(Tiles.Place::column).max().orElse(1);
    }

    static Drawing of(final Scene scene, final Tiles tiles) {
        final TilePlot plot = new TilePlot(scene, tiles);
        final double key = plot.keyRow() < 0 ? plot.keyHeight() : 0;
        return new Drawing(plot, Key.ofTiles(scene), List.of(), TOP + key + plot.rows * HEIGHT + TOP);
    }

    private List<Point> points() {
        return scene.series().get(0).points();
    }

    private double tileWidth() {
        return Math.min(WIDEST, (scene.layout().width() - 2 * Layout.MARGIN) / columns);
    }

    private boolean hasMissing() {
        return points().stream().anyMatch(point -> point.value().isEmpty());
    }

    private double keyHeight() {
        return (tiles.limits().size() + (hasMissing() ? 1 : 0)) * KEY_LINE + HEIGHT / 2;
    }

    /** The first row of the stretch of coast, west of which the key finds room; negative where there is none. */
    private int keyRow() {
        final int needed = (int) Math.ceil(keyHeight() / HEIGHT);
        return IntStream.rangeClosed(1, rows - needed + 1)
                .filter(first -> tiles.places().stream()
                        .noneMatch(place -> place.row() >= first
                                && place.row() < first + needed
                                && (place.column() - 1) * tileWidth() < keyWidth()))
                .findFirst()
                .orElse(-1);
    }

    private double keyWidth() {
        return IntStream.range(0, tiles.limits().size())
                        .mapToObj(kind -> TileWords.range(tiles.in(kind), scene))
                        .mapToDouble(range -> scene.face().width(TextStyle.AXIS, range))
                        .reduce(scene.face().width(TextStyle.AXIS, Word.NO_DATA.in(scene.language())), Math::max)
                + SWATCH
                + 3 * GAP
                + Layout.MARGIN;
    }

    @Override
    void paint(final Graphics2D canvas, final Rectangle2D area) {
        final Ink ink = new Ink(canvas, scene.face());
        final double left = area.getX() + Layout.MARGIN;
        final int keyRow = keyRow();
        final double top = area.getY() + TOP + (keyRow < 0 ? keyHeight() : 0);
        key(ink, left, keyRow < 0 ? area.getY() + TOP : top + (keyRow - 1) * HEIGHT + HEIGHT / 4);
        for (int i = 0; i < points().size(); i++) {
            final Tiles.Place place = tiles.places().get(i);
            final Point point = points().get(i);
            final Rectangle2D tile = new Rectangle2D.Double(
                    left + (place.column() - 1) * tileWidth(),
                    top + (place.row() - 1) * HEIGHT,
                    tileWidth() - GAP,
                    HEIGHT - GAP);
            if (point.value().isPresent()) {
                Mark.point(0, point, scene.scale()).around(canvas, () -> tile(ink, tile, place.label(), point));
            } else {
                missing(ink, tile, place.label());
            }
        }
    }

    private void tile(final Ink ink, final Rectangle2D tile, final String label, final Point point) {
        final int shade = shade(tiles.classOf(point.value().orElseThrow()));
        final Color letters = shade >= DARK ? Palette.PAPER : Palette.INK;
        ink.canvas().setPaint(SHADES[shade]);
        ink.canvas().fill(tile);
        if (way.ours().test(point)) {
            ink.canvas().setPaint(Palette.mark(1, 2));
            ink.canvas().setStroke(FRAME);
            ink.canvas()
                    .draw(new Rectangle2D.Double(
                            tile.getX() + GAP / 2,
                            tile.getY() + GAP / 2,
                            tile.getWidth() - GAP,
                            tile.getHeight() - GAP));
        }
        name(ink, tile, label, letters);
        ink.write(
                TextStyle.VALUE,
                letters,
                scene.scale().print(point),
                tile.getCenterX(),
                tile.getY() + VALUE,
                Ink.Align.CENTRE);
    }

    private void name(final Ink ink, final Rectangle2D tile, final String label, final Color letters) {
        final List<String> line = new TextFlow(scene.face(), TextStyle.NOTE, tile.getWidth(), 1).lines(label);
        ink.write(
                TextStyle.NOTE,
                letters,
                String.join("", line),
                tile.getCenterX(),
                tile.getY() + NAME,
                Ink.Align.CENTRE);
    }

    private void missing(final Ink ink, final Rectangle2D tile, final String label) {
        hatch(ink, tile);
        ink.clear(new Rectangle2D.Double(
                tile.getX() + 1, tile.getY() + 1, tile.getWidth() - 2, NAME + TextStyle.NOTE.descent()));
        name(ink, tile, label, Palette.MUTED);
    }

    private static void hatch(final Ink ink, final Rectangle2D box) {
        ink.canvas().setPaint(new HatchPaint(Palette.GRID));
        ink.canvas().fill(box);
        ink.canvas().setPaint(Palette.GRID);
        ink.canvas().setStroke(HAIRLINE);
        ink.canvas().draw(box);
    }

    /** Few classes take the outer shades first, so that the least and the most always look so. */
    private int shade(final int kind) {
        final int count = tiles.limits().size();
        return count == 1 ? SHADES.length / 2 : Math.round((float) kind * (SHADES.length - 1) / (count - 1));
    }

    private void key(final Ink ink, final double left, final double top) {
        double y = top;
        for (int kind = tiles.limits().size() - 1; kind >= 0; kind--) {
            final Rectangle2D box = new Rectangle2D.Double(left, y, SWATCH, SWATCH);
            ink.canvas().setPaint(SHADES[shade(kind)]);
            ink.canvas().fill(box);
            keyWords(ink, box, TileWords.range(tiles.in(kind), scene));
            y += KEY_LINE;
        }
        if (hasMissing()) {
            final Rectangle2D box = new Rectangle2D.Double(left, y, SWATCH, SWATCH);
            hatch(ink, box);
            keyWords(ink, box, Word.NO_DATA.in(scene.language()));
        }
    }

    private static void keyWords(final Ink ink, final Rectangle2D box, final String words) {
        ink.write(TextStyle.AXIS, words, box.getMaxX() + 3 * GAP, box.getMaxY() - 2, Ink.Align.LEFT);
    }
}
