package niengiam.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.model.Language;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.text.TimeWords;

/** The first sheet of a workbook: what it is, how to read it, and how many of its checks hold. */
final class NotesSheet {

    private static final int NOTE_WIDTH = 100;

    private final WorkbookWriter book;
    private final Edition edition;
    private final List<Names> names;

    /** @param names words in each language, in the order in which readers see them */
    NotesSheet(final WorkbookWriter book, final Edition edition, final List<Names> names) {
        this.book = book;
        this.edition = edition;
        this.names = List.copyOf(names);
    }

    /** @param left how many observations did not fit the workbook */
    void write(final CheckedRows checks, final long left) throws IOException {
        try (SheetWriter sheet = book.sheet("Giải thích - Notes", 0, List.of(34, NOTE_WIDTH), 0)) {
            sheet.row(2).text(edition.titleVi(), CellStyle.TITLE);
            sheet.row(2).text(edition.titleEn(), CellStyle.TITLE);
            sheet.row();
            for (final Names one : names) {
                facts(sheet, one, left);
                sheet.row();
            }
            sheet.row().text(both("workbook.checks.rows"), CellStyle.WRAPPED).number(checks.rows());
            sheet.row()
                    .text(both("workbook.checks.true"), CellStyle.WRAPPED)
                    .formula(checks.counting("TRUE"), BigDecimal.valueOf(checks.rows()), CellStyle.INTEGER);
            sheet.row()
                    .text(both("workbook.checks.false"), CellStyle.WRAPPED)
                    .formula(checks.counting("FALSE"), BigDecimal.ZERO, CellStyle.INTEGER);
            sheet.row();
            fact(sheet, both("workbook.columns"), ComparisonSheets.columns());
            fact(sheet, "niengiam", edition.codeVersion());
        }
    }

    private void facts(final SheetWriter sheet, final Names one, final long left) throws IOException {
        final Language language = one.language();
        fact(sheet, one.word("release.number"), Integer.toString(edition.release()));
        fact(sheet, one.word("release.asof"), TimeWords.day(edition.asOf(), language));
        fact(
                sheet,
                one.word("release.areas"),
                edition.areas().stream().map(one::area).collect(Collectors.joining(", ")));
        fact(sheet, one.word("workbook.how"), one.word("workbook.how.text"));
        fact(sheet, one.word("workbook.shares"), one.word("workbook.shares.text"));
        fact(sheet, one.word("workbook.trends"), one.word("workbook.trends.text"));
        fact(sheet, one.word("workbook.colours"), one.word("workbook.colours.text"));
        fact(sheet, one.word("workbook.evidence"), one.word("workbook.evidence.text"));
        if (left > 0) {
            fact(sheet, one.word("workbook.left"), one.word("workbook.left.text", Numbers.count(left, language)));
        }
    }

    private String both(final String key) {
        return names.stream().map(one -> one.word(key)).collect(Collectors.joining(" / "));
    }

    private static void fact(final SheetWriter sheet, final String name, final String text) throws IOException {
        sheet.row(1 + text.length() / NOTE_WIDTH).text(name, CellStyle.WRAPPED).text(text, CellStyle.WRAPPED);
    }
}
