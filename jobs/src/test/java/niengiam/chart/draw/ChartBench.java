package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import niengiam.chart.encode.PngImage;
import niengiam.chart.encode.SvgCanvas;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Charts a second on executors, ours against bare calls of JFreeChart with the same data and no theme, encoded the same
 * way, in the same run: {@code ChartBench [rounds]}. 63 provinces and 30 indicators, each as SVG and as PNG of 1600 by
 * 900 dots or more.
 */
public final class ChartBench {

    private static final int PROVINCES = 63;
    private static final int INDICATORS = 30;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2015;
    private static final double NANO = 1e9;

    private ChartBench() {}

    public static void main(final String... arguments) throws IOException {
        final int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        try (SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .appName("charts")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            final JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            final int slices = 4 * context.defaultParallelism();
            final List<Integer> charts =
                    IntStream.range(0, PROVINCES * INDICATORS).boxed().toList();
            final double[] ours = new double[rounds];
            final double[] bare = new double[rounds];
            System.out.println("round ours-charts/s bare-charts/s ours-MB bare-MB");
            // The round before the first warms up.
            for (int round = -1; round < rounds; round++) {
                final double[] first = rate(context, charts, slices, new Ours());
                final double[] second = rate(context, charts, slices, new Bare());
                if (round >= 0) {
                    ours[round] = first[0];
                    bare[round] = second[0];
                    System.out.printf(
                            Locale.ROOT,
                            "%d %.1f %.1f %.1f %.1f%n",
                            round + 1,
                            first[0],
                            second[0],
                            first[1],
                            second[1]);
                }
            }
            final double a = median(ours);
            final double b = median(bare);
            System.out.printf(
                    Locale.ROOT,
                    "%d charts as SVG and PNG: ours %.1f a second, bare JFreeChart %.1f, ours take %.2f times as long%n",
                    charts.size(),
                    a,
                    b,
                    b / a);
        }
    }

    private static double[] rate(
            final JavaSparkContext context,
            final List<Integer> charts,
            final int slices,
            final FlatMapFunction<Iterator<Integer>, Long> drawing) {
        final long begin = System.nanoTime();
        final long bytes =
                context.parallelize(charts, slices).mapPartitions(drawing).reduce(Long::sum);
        return new double[] {charts.size() / ((System.nanoTime() - begin) / NANO), bytes / 1e6};
    }

    private static double median(final double... values) {
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The same figures for both, growing by chance with a fixed seed. */
    private static List<BigDecimal> values(final int chart) {
        final Random chance = new Random(chart);
        final List<BigDecimal> values = new ArrayList<>();
        double value = 50 + chance.nextInt(5000);
        for (int year = 0; year < YEARS; year++) {
            value *= 0.85 + 0.4 * chance.nextDouble();
            values.add(BigDecimal.valueOf(Math.round(value * 10), 1));
        }
        return values;
    }

    private static boolean isLine(final int chart) {
        return chart % 2 == 0;
    }

    private static final class Ours implements FlatMapFunction<Iterator<Integer>, Long> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Long> call(final Iterator<Integer> charts) {
            final ChartRenderer renderer = new ChartRenderer(new HouseTheme());
            long bytes = 0;
            while (charts.hasNext()) {
                if (renderer.render(spec(charts.next())) instanceof Rendering.Drawn drawn) {
                    bytes += drawn.svg().length + drawn.png().length;
                }
            }
            return List.of(bytes).iterator();
        }

        private static ChartSpec spec(final int chart) {
            final List<BigDecimal> values = values(chart);
            final List<Point> points = IntStream.range(0, YEARS)
                    .mapToObj(year -> Point.of(TimeSlot.year(FIRST_YEAR + year), values.get(year)))
                    .toList();
            final List<Series> series = List.of(new Series("Tỉnh " + chart / INDICATORS, points));
            final ValueUnit unit = ValueUnit.money("đồng", 9);
            return new ChartSpec(
                    "I" + chart % INDICATORS + ".P" + chart / INDICATORS,
                    Language.VI,
                    new Caption(
                            "Tỉnh " + chart / INDICATORS + ": chỉ tiêu " + chart % INDICATORS,
                            "Chỉ tiêu, tỷ đồng, 2015–2024",
                            "Cục Thống kê",
                            Optional.of(LocalDate.of(2024, 12, 31)),
                            List.of()),
                    isLine(chart)
                            ? new Picture.Lines(unit, series, List.of())
                            : new Picture.Columns(unit, series, List.of()));
        }
    }

    private static final class Bare implements FlatMapFunction<Iterator<Integer>, Long> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Long> call(final Iterator<Integer> charts) {
            long bytes = 0;
            while (charts.hasNext()) {
                final JFreeChart chart = chart(charts.next());
                bytes += png(chart).length + svg(chart).length();
            }
            return List.of(bytes).iterator();
        }

        private static JFreeChart chart(final int chart) {
            final DefaultCategoryDataset data = new DefaultCategoryDataset();
            final List<BigDecimal> values = values(chart);
            for (int year = 0; year < YEARS; year++) {
                data.addValue(values.get(year), "Tỉnh " + chart / INDICATORS, Integer.toString(FIRST_YEAR + year));
            }
            final String title = "Tỉnh " + chart / INDICATORS + ": chỉ tiêu " + chart % INDICATORS;
            return isLine(chart)
                    ? ChartFactory.createLineChart(
                            title, "năm", "tỷ đồng", data, PlotOrientation.VERTICAL, true, false, false)
                    : ChartFactory.createBarChart(
                            title, "năm", "tỷ đồng", data, PlotOrientation.VERTICAL, true, false, false);
        }

        private static byte[] png(final JFreeChart chart) {
            final PngImage image = new PngImage(Layout.WIDE.width(), Layout.LEAST_HEIGHT);
            final Graphics2D canvas = image.canvas();
            draw(chart, canvas);
            canvas.dispose();
            return image.encode("", "");
        }

        private static String svg(final JFreeChart chart) {
            try {
                final SVGGraphics2D canvas = new SVGGraphics2D(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .getDOMImplementation()
                        .createDocument(SvgCanvas.NAMESPACE, "svg", null));
                draw(chart, canvas);
                final StringWriter out = new StringWriter();
                canvas.stream(out, false);
                return out.toString();
            } catch (final ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            } catch (final IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void draw(final JFreeChart chart, final Graphics2D canvas) {
            chart.draw(canvas, new Rectangle2D.Double(0, 0, Layout.WIDE.width(), Layout.LEAST_HEIGHT));
        }
    }
}
