package niengiam.report.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;

/** Charts that an editor can change: Office draws them from the workbook inside the document. */
final class NativeChart {

    private static final String NO_TIME = "1980-01-01T00:00:00Z";
    private static final byte[] BRAND = {0x12, 0x43, 0x6D};

    private final XWPFDocument document;

    NativeChart(final XWPFDocument document) {
        this.document = document;
    }

    void add(final ReportContent.Plot plot, final int width, final int height, final String alternativeText)
            throws IOException, InvalidFormatException {
        final XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.PICTURE);
        final XWPFRun run = paragraph.createRun();
        final XWPFChart chart = document.createChart(run, width, height);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternativeText);

        final int last = plot.periods().size();
        final XDDFCategoryDataSource periods = XDDFDataSourcesFactory.fromArray(
                plot.periods().toArray(new String[0]), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        // A workbook holds binary numbers; the figures themselves stand in the tables.
        final XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                plot.values().stream()
                        .map(value -> value.map(BigDecimal::doubleValue).orElse(null))
                        .toArray(Double[]::new),
                chart.formatRange(new CellRangeAddress(1, last, 1, 1)),
                1);
        final XDDFCategoryAxis along = chart.createCategoryAxis(AxisPosition.BOTTOM);
        final XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        final XDDFChartData data = chart.createData(plot.line() ? ChartTypes.LINE : ChartTypes.BAR, along, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            up.setCrossBetween(AxisCrossBetween.BETWEEN);
            if (plot.values().stream().flatMap(Optional::stream).noneMatch(value -> value.signum() < 0)) {
                up.setMinimum(0);
            }
        }
        final XDDFChartData.Series series = data.addSeries(periods, values);
        series.setTitle(plot.unit(), chart.setSheetTitle(plot.unit(), 1));
        colour(series, plot.line());
        chart.plot(data);
        // The caption below the chart is its title.
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        up.setTitle(plot.unit());
        axis(up, plot);
        gaps(chart.getCTChart());
        timeless(chart);
    }

    /** Numbers as Vietnamese writes them; things that are counted one by one have no halves. */
    private static void axis(final XDDFValueAxis up, final ReportContent.Plot plot) {
        final boolean whole = plot.values().stream()
                .flatMap(Optional::stream)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        up.setNumberFormat(whole ? "[$-42A]#,##0" : "[$-42A]#,##0.0");
        if (whole
                && plot.values().stream()
                        .flatMap(Optional::stream)
                        .allMatch(value -> value.abs().compareTo(BigDecimal.TEN) <= 0)) {
            up.setMajorUnit(1);
        }
    }

    /** A year without a figure is a gap, never a zero, and a line is straight from point to point. */
    private static void gaps(final CTChart chart) {
        if (!chart.isSetDispBlanksAs()) {
            chart.addNewDispBlanksAs();
        }
        chart.getDispBlanksAs().setVal(STDispBlanksAs.GAP);
        for (final CTLineChart lines : chart.getPlotArea().getLineChartList()) {
            if (lines.getGrouping() == null) {
                lines.addNewGrouping();
            }
            lines.getGrouping().setVal(STGrouping.STANDARD);
            lines.getSerList().forEach(series -> {
                if (!series.isSetSmooth()) {
                    series.addNewSmooth();
                }
                series.getSmooth().setVal(false);
            });
        }
    }

    private static void colour(final XDDFChartData.Series series, final boolean line) {
        final XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(BRAND));
        final XDDFShapeProperties shape = new XDDFShapeProperties();
        if (line) {
            shape.setLineProperties(new XDDFLineProperties(fill));
        } else {
            shape.setFillProperties(fill);
        }
        series.setShapeProperties(shape);
    }

    /** The workbook inside bears no time of day. */
    private static void timeless(final XWPFChart chart) throws IOException, InvalidFormatException {
        final var properties = chart.getWorkbook().getProperties().getCoreProperties();
        properties.setCreated(NO_TIME);
        properties.setModified(NO_TIME);
    }
}
