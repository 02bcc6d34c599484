package niengiam.report.walk;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.model.TimePeriods;
import niengiam.text.TimeWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Every figure of the tables and sentences of the report, in the unit that stands beside it, is a figure of the release. */
final class ReportWalk {

    private static final String VI = "vi";

    private static final Pattern AMOUNT = Pattern.compile("([\\d.,]*\\d)\u00A0([^,;.()\\[\\]]+)");

    final Map<String, Integer> counted = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();

    private final FiguresBehind behind;
    private final CodeLists lists;
    private final Map<String, Integer> printed = new HashMap<>();

    ReportWalk(final FiguresBehind behind, final CodeLists lists) {
        this.behind = behind;
        this.lists = lists;
    }

    ReportWalk docx(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (final XWPFTable table : document.getTables()) {
                final List<String> heads = texts(table.getRow(0));
                if (heads.contains("Giá trị") && heads.contains("Tỉnh")) {
                    table.getRows().stream().skip(1).forEach(row -> line(heads, texts(row)));
                } else if (heads.contains("Tổng cộng")) {
                    table.getRows().stream().skip(1).forEach(row -> parts(heads, texts(row)));
                }
            }
            document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(XWPFHyperlinkRun.class::cast)
                    .forEach(run ->
                            sentence(run.text(), run.getHyperlink(document).getURL()));
        }
        return this;
    }

    private static List<String> texts(final XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private void line(final List<String> heads, final List<String> cells) {
        final String indicator = cells.get(heads.indexOf("Chỉ tiêu"));
        final String area = cells.get(heads.indexOf("Tỉnh"));
        final Optional<PrintedUnit> unit = PrintedUnit.atEndOf(indicator);
        cell(indicator, area, unit, cells.get(heads.indexOf("Kỳ")), cells.get(heads.indexOf("Giá trị")));
        if (heads.contains("Giá trị gốc")) {
            cell(indicator, area, unit, cells.get(heads.indexOf("Kỳ gốc")), cells.get(heads.indexOf("Giá trị gốc")));
        }
    }

    /** The columns between the sum and the source are former provinces; together they make the sum. */
    private void parts(final List<String> heads, final List<String> cells) {
        final String indicator = cells.get(heads.indexOf("Chỉ tiêu"));
        final Optional<PrintedUnit> unit = PrintedUnit.atEndOf(indicator);
        final int sum = heads.indexOf("Tổng cộng");
        BigDecimal total = BigDecimal.ZERO;
        for (int i = sum + 1; i < heads.size() - 1; i++) {
            cell(indicator, heads.get(i), unit, cells.get(heads.indexOf("Kỳ")), cells.get(i));
            total = total.add(PrintedUnit.number(cells.get(i), VI).orElseThrow());
        }
        final BigDecimal printedSum = PrintedUnit.number(cells.get(sum), VI).orElseThrow();
        counted.merge("docx sums", 1, Integer::sum);
        // Each part is printed to a tenth at worst.
        if (printedSum.subtract(total).abs().compareTo(new BigDecimal("0.2")) > 0) {
            wrong.add("report: " + indicator + " adds up to " + total + ", prints " + cells.get(sum));
        }
    }

    /** A figure within a sentence, with the unit behind it, is the one at the place that it leads to. */
    private void sentence(final String text, final String address) {
        final Matcher amount = AMOUNT.matcher(text.strip());
        if (!address.contains("/source/")) {
            counted.merge("docx sentences, sums", 1, Integer::sum);
            return;
        }
        counted.merge("docx sentences", 1, Integer::sum);
        final boolean holds = amount.find()
                && PrintedUnit.of(amount.group(2).strip())
                        .filter(unit -> behind.at(address).stream()
                                .anyMatch(figure -> unit.measure().equals(figure.measure())
                                        && unit.prints(amount.group(1), VI, figure.single())))
                        .isPresent();
        if (!holds) {
            wrong.add("report: a sentence prints " + text + " and leads to " + address);
        }
    }

    private void cell(
            final String indicator,
            final String area,
            final Optional<PrintedUnit> unit,
            final String period,
            final String value) {
        if (PrintedUnit.number(value, VI).isEmpty()) {
            return;
        }
        counted.merge("docx", 1, Integer::sum);
        printed.merge(value.replaceAll(".*[\\s\u00A0]", ""), 1, Integer::sum);
        final boolean holds = StreamSupport.stream(lists.indicators().spliterator(), false)
                // The unit says the currency; the name does not repeat it.
                .filter(one -> indicator.startsWith(one.nameVi().replaceAll(" [(](USD|VND)[)]$", "")))
                .flatMap(one -> lists.areas().all().stream()
                        .filter(place -> lists.areas().label(place, Language.VI).equals(area))
                        .flatMap(place -> behind.of(one.code(), place.refArea()).stream()))
                .filter(figure -> TimeWords.period(
                                TimePeriods.parse(figure.period()).orElseThrow(), Language.VI)
                        .equals(period.replace('\u00A0', ' ')))
                .anyMatch(figure -> unit.filter(said -> said.measure().equals(figure.measure()))
                        .filter(said -> said.prints(value, VI, figure.single()))
                        .isPresent());
        if (!holds) {
            wrong.add("report: " + indicator + ", " + area + ", " + period + " prints " + value);
        }
    }

    /** Every figure of the Word document stands whole in the PDF as well. */
    ReportWalk pdf(final Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            final Map<String, Integer> words = new HashMap<>();
            for (final String word : new PDFTextStripper().getText(pdf).split("[\\s\u00A0]+")) {
                words.merge(word, 1, Integer::sum);
            }
            printed.forEach((figure, times) -> {
                counted.merge("pdf", times, Integer::sum);
                if (words.getOrDefault(figure, 0) < times) {
                    wrong.add("pdf: " + figure + " stands there " + words.getOrDefault(figure, 0) + " times, expected "
                            + times);
                }
            });
        }
        return this;
    }
}
