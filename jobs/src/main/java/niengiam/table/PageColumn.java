package niengiam.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A column of a table as a page shows it.
 *
 * @param head key of the words at its head
 * @param put puts it on a page
 */
public record PageColumn(String head, Consumer<Page> put) {

    /** A page that takes columns. */
    public interface Page {

        /** A text as it stands. */
        Page words(String head, Column<String> column);

        /** A text that the table has in both languages. */
        Page said(String head, Column<String> vietnamese, Column<String> english);

        /** A text in which series are spelled as codes, with their names instead. */
        Page named(String head, Column<String> column);

        /** A period in words. */
        Page period(String head, Column<String> column);

        /** A number. */
        Page number(String head, Column<? extends Number> column);

        /** A number with its sign. */
        Page signed(String head, Column<? extends Number> column);

        Page day(String head, Column<LocalDate> column);

        /** A number that leads to where it was read. */
        Page figure(String head, Column<BigDecimal> value, Column<String> source, Column<String> locator);

        /**
         * A code in words.
         *
         * @param list what the keys of its words begin with
         */
        Page code(String head, String list, Column<String> column);
    }

    static PageColumn words(final String head, final Column<String> column) {
        return new PageColumn(head, page -> page.words(head, column));
    }

    static PageColumn said(final String head, final Column<String> vietnamese, final Column<String> english) {
        return new PageColumn(head, page -> page.said(head, vietnamese, english));
    }

    static PageColumn named(final String head, final Column<String> column) {
        return new PageColumn(head, page -> page.named(head, column));
    }

    static PageColumn period(final String head, final Column<String> column) {
        return new PageColumn(head, page -> page.period(head, column));
    }

    static PageColumn number(final String head, final Column<? extends Number> column) {
        return new PageColumn(head, page -> page.number(head, column));
    }

    static PageColumn signed(final String head, final Column<? extends Number> column) {
        return new PageColumn(head, page -> page.signed(head, column));
    }

    static PageColumn day(final String head, final Column<LocalDate> column) {
        return new PageColumn(head, page -> page.day(head, column));
    }

    static PageColumn figure(
            final String head,
            final Column<BigDecimal> value,
            final Column<String> source,
            final Column<String> locator) {
        return new PageColumn(head, page -> page.figure(head, value, source, locator));
    }

    static PageColumn code(final String head, final String list, final Column<String> column) {
        return new PageColumn(head, page -> page.code(head, list, column));
    }
}
