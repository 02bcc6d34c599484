package niengiam.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;

/**
 * Draws specs. Equal specs give equal bytes; nothing is read from the machine but, for letters the bundled font lacks, an
 * installed font. One renderer may be used by several threads.
 */
public final class ChartRenderer {

    private final HouseTheme theme;

    public ChartRenderer(HouseTheme theme) {
        this.theme = theme;
    }

    public Rendering render(ChartSpec spec) {
        Optional<String> refusal = refusal(spec);
        if (refusal.isPresent()) {
            return new Rendering.Refused(refusal.get());
        }
        Scene scene = Scene.of(spec, theme.face());
        String description = AltText.of(scene);
        Sheet sheet = sheet(scene);
        return new Rendering.Drawn(svg(sheet, spec, description), png(sheet, spec, description), description);
    }

    private static Optional<String> refusal(ChartSpec spec) {
        int series = spec.picture().series().size();
        if (series > Picture.MOST_SERIES) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    Word.TOO_MANY_SERIES.in(spec.language()),
                    spec.caption().title(),
                    series,
                    Picture.MOST_SERIES));
        }
        boolean empty = spec.picture().points().noneMatch(point -> point.value().isPresent());
        return empty
                ? Optional.of(String.format(
                        Locale.ROOT,
                        Word.NO_POINTS.in(spec.language()),
                        spec.caption().title()))
                : Optional.empty();
    }

    /** A chart ready to be drawn, and the height it needs. */
    private record Sheet(JFreeChart chart, int height) {
        void draw(Graphics2D canvas) {
            chart.draw(canvas, new Rectangle2D.Double(0, 0, Layout.WIDTH, height), new ChartRenderingInfo(null));
        }
    }

    private Sheet sheet(Scene scene) {
        Drawing drawing = Drawing.of(scene);
        HeadBlock head = new HeadBlock(scene);
        FootBlock foot = new FootBlock(scene, drawing);
        JFreeChart chart = new JFreeChart("", theme.face().font(TextStyle.TITLE), drawing.plot(), false);
        chart.setTitle((TextTitle) null);
        chart.addSubtitle(head);
        chart.addSubtitle(foot);
        theme.apply(chart);
        double needed = head.height() + drawing.leastHeight() + foot.height();
        return new Sheet(chart, (int) Math.ceil(Math.max(Layout.LEAST_HEIGHT, needed)));
    }

    private static byte[] svg(Sheet sheet, ChartSpec spec, String description) {
        SvgDocument document = new SvgDocument(spec, description);
        SvgCanvas canvas = SvgCanvas.create(document.prefix(), Layout.WIDTH, sheet.height());
        sheet.draw(canvas);
        return document.bytes(canvas);
    }

    private static byte[] png(Sheet sheet, ChartSpec spec, String description) {
        PngImage image = new PngImage(Layout.WIDTH, sheet.height());
        Graphics2D canvas = image.canvas();
        sheet.draw(canvas);
        canvas.dispose();
        return image.encode(spec.caption().title(), description);
    }
}
