package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import niengiam.chart.encode.PngImage;
import niengiam.chart.encode.SvgCanvas;
import niengiam.chart.encode.SvgDocument;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Word;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;

/**
 * Draws specs. Equal specs give equal bytes; nothing is read from the machine but, for letters the bundled font lacks, an
 * installed font. One renderer may be used by several threads.
 */
public final class ChartRenderer {

    private final HouseTheme theme;

    public ChartRenderer(final HouseTheme theme) {
        this.theme = theme;
    }

    public Rendering render(final ChartSpec spec) {
        final Optional<String> refusal = refusal(spec);
        if (refusal.isPresent()) {
            return new Rendering.Refused(refusal.get());
        }
        final Scene scene = Scene.of(spec, theme.face());
        final String description = AltText.of(scene);
        final Sheet sheet = sheet(scene);
        final byte[] svg = svg(sheet, spec, description);
        final byte[] phone =
                scene.layout().equals(Layout.WIDE) ? svg(sheet(scene.on(Layout.PHONE)), spec, description) : svg;
        return new Rendering.Drawn(svg, phone, png(sheet, spec, description), description);
    }

    private static Optional<String> refusal(final ChartSpec spec) {
        final int series = spec.picture().series().size();
        if (series > Picture.MOST_SERIES) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    Word.TOO_MANY_SERIES.in(spec.language()),
                    spec.caption().title(),
                    series,
                    Picture.MOST_SERIES));
        }
        final boolean empty =
                spec.picture().points().noneMatch(point -> point.value().isPresent());
        return empty
                ? Optional.of(String.format(
                        Locale.ROOT,
                        Word.NO_POINTS.in(spec.language()),
                        spec.caption().title()))
                : Optional.empty();
    }

    /** A chart ready to be drawn, and the height it needs. */
    private record Sheet(JFreeChart chart, int width, int height) {
        void draw(final Graphics2D canvas) {
            chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height), new ChartRenderingInfo(null));
        }
    }

    private Sheet sheet(final Scene scene) {
        final Drawing drawing = Drawing.of(scene);
        final HeadBlock head = new HeadBlock(scene);
        final FootBlock foot = new FootBlock(scene, drawing);
        final JFreeChart chart = new JFreeChart("", theme.face().font(TextStyle.TITLE), drawing.plot(), false);
        chart.setTitle((TextTitle) null);
        chart.addSubtitle(head);
        chart.addSubtitle(foot);
        theme.apply(chart);
        final double needed = head.height() + drawing.leastHeight() + foot.height();
        return new Sheet(chart, scene.layout().width(), (int) Math.ceil(Math.max(drawing.leastSheet(), needed)));
    }

    private static byte[] svg(final Sheet sheet, final ChartSpec spec, final String description) {
        final SvgDocument document = new SvgDocument(spec, description);
        final SvgCanvas canvas = SvgCanvas.create(document.prefix(), sheet.width(), sheet.height());
        sheet.draw(canvas);
        return document.bytes(canvas);
    }

    private static byte[] png(final Sheet sheet, final ChartSpec spec, final String description) {
        final PngImage image = new PngImage(sheet.width(), sheet.height());
        final Graphics2D canvas = image.canvas();
        sheet.draw(canvas);
        canvas.dispose();
        return image.encode(spec.caption().title(), description);
    }
}
