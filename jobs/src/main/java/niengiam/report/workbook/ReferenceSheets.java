package niengiam.report.workbook;

import java.io.IOException;
import java.util.List;
import niengiam.model.Indicator;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.words.Names;
import niengiam.trend.Comparability;

/** The sheets of a workbook that say where figures come from and what its codes mean. */
final class ReferenceSheets {

    private static final int WIDE = 60;

    private final WorkbookWriter book;
    private final Names vietnamese;
    private final Names english;

    ReferenceSheets(final WorkbookWriter book, final Names vietnamese, final Names english) {
        this.book = book;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    void sources(final List<SourceCopy> sources) throws IOException {
        final List<Integer> widths = List.of(40, 40, WIDE, WIDE, 14, 14, 30, 66, WIDE);
        try (SheetWriter sheet = book.sheet("Nguồn - Sources", WorkbookWriter.LAST, widths, 1)) {
            sheet.row()
                    .heads(List.of(
                            "source_id",
                            "producer",
                            "title",
                            "url",
                            "date_published",
                            "date_accessed",
                            "licence",
                            "sha256",
                            "notes"));
            for (final SourceCopy source : sources) {
                final var origin = source.origin();
                sheet.row()
                        .link(origin.sourceId(), Evidence.page(origin.sourceId()))
                        .text(vietnamese.producer(origin.producer()), CellStyle.WRAPPED)
                        .text(vietnamese.code("document", origin.title()), CellStyle.WRAPPED)
                        .text(origin.url(), CellStyle.WRAPPED)
                        .text(origin.datePublished().toString())
                        .text(origin.dateAccessed().toString())
                        .text(origin.licence(), CellStyle.WRAPPED)
                        .text(origin.sha256())
                        .text(origin.notes(), CellStyle.WRAPPED);
            }
        }
    }

    /** Every code that the other sheets use. */
    void symbols(final Iterable<Indicator> indicators) throws IOException {
        try (SheetWriter sheet = book.sheet("Ký hiệu - Symbols", WorkbookWriter.LAST, List.of(20, 22, WIDE, WIDE), 1)) {
            sheet.row().heads(List.of("column", "code", "Ý nghĩa", "Meaning"));
            for (final Comparability verdict : Comparability.values()) {
                symbol(sheet, "comparability", "comparability", verdict.name());
            }
            for (final ObsStatus status : ObsStatus.values()) {
                symbol(sheet, "obs_status", "status", status.name());
            }
            for (final Qualifier qualifier : Qualifier.values()) {
                symbol(sheet, "obs_qualifier", "qualifier", qualifier.name());
            }
            for (final String statistic : TrendSheet.EXPLAINED) {
                symbol(sheet, "statistic", "statistic", statistic);
            }
            for (final Indicator indicator : indicators) {
                sheet.row()
                        .text("indicator")
                        .text(indicator.code())
                        .text(indicator.name(vietnamese.language()), CellStyle.WRAPPED)
                        .text(indicator.name(english.language()), CellStyle.WRAPPED);
            }
        }
    }

    private void symbol(final SheetWriter sheet, final String column, final String list, final String code)
            throws IOException {
        sheet.row()
                .text(column)
                .text(code)
                .text(vietnamese.code(list, code), CellStyle.WRAPPED)
                .text(english.code(list, code), CellStyle.WRAPPED);
    }
}
