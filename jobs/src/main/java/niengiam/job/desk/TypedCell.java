package niengiam.job.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetCell.Flag;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/**
 * What somebody typed in a cell, however their program shows it.
 *
 * @param text what it says: of a number all its digits, of a day its date
 * @param doubt why it cannot be taken; empty text where it can
 */
record TypedCell(String text, String doubt) {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.0+)?");

    /** A day as people write it, whose first two numbers each program orders in its own way. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final int MONTHS = 12;

    /** What a cell may be so that its text is not what somebody decided. */
    private static final Map<Flag, String> DOUBTS = Map.of(
            Flag.STRUCK, "is struck through",
            Flag.NOT_CALCULATED, "is a formula that was never calculated",
            Flag.RESCALED, "shows another number than it stores",
            Flag.REPLACED, "shows a text in place of its number",
            Flag.TWICE, "is there twice");

    /** A cell of a workbook. */
    static TypedCell of(final String column, final SheetCell cell) {
        for (final Flag flag : Flag.values()) {
            if (cell.has(flag) && DOUBTS.containsKey(flag)) {
                return new TypedCell(cell.shown().strip(), DOUBTS.get(flag));
            }
        }
        return switch (cell.kind()) {
            case NUMBER ->
                new TypedCell(cell.number().map(BigDecimal::toPlainString).orElse(cell.shown()), "");
            case DATE ->
                date(
                        column,
                        SERIAL.matcher(cell.raw()).matches()
                                ? SERIAL_ZERO
                                        .plusDays(new BigDecimal(cell.raw()).longValue())
                                        .toString()
                                : cell.raw().replaceAll("T00:00(:00.*)?", ""));
            case ERROR -> new TypedCell(cell.shown().strip(), "is a formula that failed");
            default -> ofText(column, cell.shown().strip());
        };
    }

    /** Programs make the first day of a month of a typed year and month; a period may be either. */
    private static TypedCell date(final String column, final String day) {
        return new TypedCell(
                day,
                column.equals("period") && day.endsWith("-01")
                        ? "may be the whole month that was typed; make the cell a text and write the period again"
                        : "");
    }

    /** A text, as a program saved it or somebody typed it. */
    static TypedCell ofText(final String column, final String text) {
        return switch (column) {
            case "value" -> number(text);
            case "day" -> day(text);
            default -> new TypedCell(text, "");
        };
    }

    private static TypedCell number(final String text) {
        final Parsed parsed = NumberStyle.parseUndeclared(text);
        if (parsed instanceof Parsed.Ambiguous two) {
            return new TypedCell(
                    text,
                    "may be " + two.first().toPlainString() + " or "
                            + two.second().toPlainString()
                            + "; write it without separators of thousands, as a number of an .xlsx or .ods");
        }
        return new TypedCell(parsed instanceof Parsed.Value one ? one.value().toPlainString() : text, "");
    }

    private static TypedCell day(final String text) {
        final Matcher written = DAY.matcher(text);
        if (!written.matches()) {
            return new TypedCell(text, "");
        }
        final int first = Integer.parseInt(written.group(1));
        final int second = Integer.parseInt(written.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return new TypedCell(text, "may be two days; write it as year-month-day");
        }
        try {
            return new TypedCell(
                    LocalDate.of(Integer.parseInt(written.group(3)), Math.min(first, second), Math.max(first, second))
                            .toString(),
                    "");
        } catch (final DateTimeException noDay) {
            return new TypedCell(text, "is no day");
        }
    }
}
