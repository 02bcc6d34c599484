package niengiam.report.site;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.report.workbook.PageBook;

/**
 * The page of an indicator in a territory.
 *
 * @param frame what every page has
 * @param indicator name of the indicator
 * @param area name of the territory
 * @param unit what the figures count
 * @param kind what kind of quantity it is
 * @param meaning its definition, and how its figures may be used
 * @param chart the chart, if there are points enough
 * @param more pictures that answer other questions
 * @param summary what the latest figures say, in sentences
 * @param tables one table for each breakdown
 * @param sources where the figures come from, numbered from 1
 * @param notes what a reader must know
 * @param others the same indicator elsewhere
 * @param downloads files with the figures
 */
record IndicatorPage(
        Frame frame,
        String indicator,
        String area,
        String unit,
        String kind,
        List<String> meaning,
        Optional<Chart> chart,
        List<Picture> more,
        List<String> summary,
        List<Breakdown> tables,
        List<Source> sources,
        List<String> notes,
        List<Link> others,
        List<Link> downloads) {

    /**
     * A chart within a page.
     *
     * @param svg the picture, markup of this program
     * @param phone the picture laid out for a telephone, a file
     * @param alternativeText what it shows
     * @param downloads the picture as files
     */
    record Chart(String svg, String phone, String alternativeText, List<Link> downloads) {}

    /**
     * A picture of its own file, whose marks lead on once it is opened.
     *
     * @param question what it answers
     * @param href the picture
     * @param phone the picture laid out for a telephone
     * @param alternativeText what it says and shows
     * @param downloads the picture as files
     */
    record Picture(String question, String href, String phone, String alternativeText, List<Link> downloads) {}

    /**
     * A table of comparisons.
     *
     * @param id anchor of the table
     * @param name what is broken down
     * @param caption what the table is about
     * @param unit what its figures count, all of them
     * @param lines its rows, newest first
     */
    record Breakdown(String id, String name, String caption, String unit, List<FigureLine> lines) {}

    /**
     * A source of the page.
     *
     * @param producer who published it
     * @param title its title
     * @param url its address; empty if it is not one that a browser may follow
     * @param published the day it was published
     * @param evidence the page that shows its cells
     */
    record Source(String producer, String title, Optional<String> url, LocalDate published, String evidence) {}

    /** The tables of an indicator page as a workbook: the same rows in the same order, in the language of the page. */
    static final class Book {

        private Book() {}

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
                    PageBook.Cell.of(
                            line.other().isEmpty() ? line.period() : line.period() + " (" + line.other() + ")"),
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
}
