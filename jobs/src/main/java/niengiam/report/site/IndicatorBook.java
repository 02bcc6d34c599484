package niengiam.report.site;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.report.workbook.PageBook;

/** The tables of an indicator page as a workbook: the same rows in the same order, in the language of the page. */
final class IndicatorBook {

    private IndicatorBook() {}

    static void write(final Path file, final IndicatorPage page) {
        final Frame frame = page.frame();
        final List<List<PageBook.Cell>> rows = new ArrayList<>();
        for (final IndicatorPage.Breakdown table : page.tables()) {
            table.lines().forEach(line -> rows.add(row(table, line)));
        }
        PageBook.write(
                file,
                page.indicator() + ", " + page.area(),
                List.of(frame.word("book.table"), frame.word("book.notes")),
                columns(frame),
                rows,
                notes(page));
    }

    private static List<PageBook.Column> columns(final Frame frame) {
        return List.of(
                new PageBook.Column(frame.word("book.breakdown"), true),
                new PageBook.Column(frame.word("book.unit"), false),
                new PageBook.Column(frame.word("column.period"), false),
                new PageBook.Column(frame.word("book.hedge"), false),
                new PageBook.Column(frame.word("column.value"), false),
                new PageBook.Column(frame.word("column.status"), false),
                new PageBook.Column(frame.word("column.base_period"), false),
                new PageBook.Column(frame.word("column.base"), false),
                new PageBook.Column(frame.word("column.change"), false),
                new PageBook.Column(frame.word("column.percent"), false),
                new PageBook.Column(frame.word("column.comparability"), true),
                new PageBook.Column(frame.word("column.source"), true),
                new PageBook.Column(frame.word("column.note"), true));
    }

    private static List<PageBook.Cell> row(final IndicatorPage.Breakdown table, final FigureLine line) {
        final Optional<FigureLine.Shown> base = line.base();
        return List.of(
                PageBook.Cell.of(table.name()),
                PageBook.Cell.of(table.unit()),
                PageBook.Cell.of(line.other().isEmpty() ? line.period() : line.period() + " (" + line.other() + ")"),
                PageBook.Cell.of(line.value().hedge().strip()),
                number(Optional.of(line.value().number())),
                PageBook.Cell.of(line.status()),
                PageBook.Cell.of(line.basePeriod()),
                number(base.map(FigureLine.Shown::number)),
                number(line.change()),
                number(line.percent()),
                PageBook.Cell.of(line.reason()),
                PageBook.Cell.of("[" + line.sourceNumber() + "] " + line.source()),
                PageBook.Cell.of(line.note()));
    }

    private static PageBook.Cell number(final Optional<FigureLine.Printed> printed) {
        return printed.map(number -> PageBook.Cell.of(new BigDecimal(number.exact())))
                .orElse(PageBook.Cell.of(""));
    }

    private static List<String> notes(final IndicatorPage page) {
        final List<String> sources = new ArrayList<>();
        for (final IndicatorPage.Source source : page.sources()) {
            sources.add("[" + (sources.size() + 1) + "] " + source.producer() + ". " + source.title()
                    + source.url().map(address -> ". " + address).orElse(""));
        }
        return Stream.of(
                        page.meaning(),
                        page.notes(),
                        sources,
                        List.of(page.frame().cited()))
                .flatMap(List::stream)
                .toList();
    }
}
