package niengiam.report.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.model.TimePeriods;
import niengiam.text.TimeWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Every comparison of the report: its figures, in the unit that the line names, are figures of the release. */
final class ReportWalk {

    private static final String VI = "vi";

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
                if (heads.contains("Giá trị") && heads.contains("Giá trị gốc")) {
                    table.getRows().stream().skip(1).forEach(row -> line(heads, texts(row)));
                }
            }
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
        cell(indicator, area, unit, cells.get(heads.indexOf("Kỳ gốc")), cells.get(heads.indexOf("Giá trị gốc")));
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
                .filter(one -> indicator.startsWith(one.nameVi()))
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
