package niengiam.source.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Makes cells of numbers and days that are stored apart from how they are shown. */
final class SheetNumbers {

    /** What the program keeps of a number; further digits come from binary fractions. */
    private static final MathContext STORED_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int PERCENT = 2;

    private SheetNumbers() {}

    /** A stored number; empty if it is none, as {@code NaN}. */
    static Optional<BigDecimal> stored(final double stored) {
        return Double.isFinite(stored)
                ? Optional.of(plain(new BigDecimal(Double.toString(stored)).round(STORED_DIGITS)))
                : Optional.empty();
    }

    /** Without zeros at the end, and without a power of ten. */
    static BigDecimal plain(final BigDecimal number) {
        final BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number as its format shows it; a day where the format shows one. */
    static SheetCell cell(
            final int row,
            final int column,
            final BigDecimal stored,
            final FormatCode format,
            final boolean from1904,
            final Set<SheetCell.Flag> flags) {
        final FormatCode.Shown shown = format.show(stored, from1904);
        if (shown.facts().date()) {
            // A number of days says nothing without the day from which it counts, unless that is the usual one.
            final String raw = from1904
                    ? ExcelDay.of(stored, true).map(LocalDateTime::toString).orElse(stored.toPlainString())
                    : Double.toString(stored.doubleValue());
            return day(row, column, shown.text(), raw, flags);
        }
        final BigDecimal value =
                plain(stored.movePointRight(PERCENT * shown.facts().percents()));
        if (shown.facts().rescaled()) {
            flags.add(SheetCell.Flag.RESCALED);
        }
        if (shown.facts().percents() > 0) {
            flags.add(SheetCell.Flag.PERCENT);
        }
        if (shown.facts().words()) {
            flags.add(SheetCell.Flag.WORDS);
        }
        if (shown.facts().literal()) {
            flags.add(shown.text().isEmpty() ? SheetCell.Flag.HIDDEN : SheetCell.Flag.REPLACED);
        }
        return new SheetCell(
                row,
                column,
                SheetCell.Kind.NUMBER,
                shown.text().isEmpty() ? value.toPlainString() : shown.text(),
                value.toPlainString(),
                Optional.of(value),
                Set.copyOf(flags));
    }

    static SheetCell day(
            final int row,
            final int column,
            final LocalDateTime day,
            final FormatCode format,
            final String raw,
            final Set<SheetCell.Flag> flags) {
        return day(row, column, format.show(day).text(), raw, flags);
    }

    /** A day by what it shows. */
    static SheetCell day(
            final int row, final int column, final String shown, final String raw, final Set<SheetCell.Flag> flags) {
        return new SheetCell(row, column, SheetCell.Kind.DATE, shown, raw, Optional.empty(), Set.copyOf(flags));
    }

    /** A text, a truth value or a failure; empty if nothing is shown. */
    static Optional<SheetCell> words(
            final int row,
            final int column,
            final SheetCell.Kind kind,
            final CellText text,
            final Set<SheetCell.Flag> flags) {
        if (text.raw().isBlank() && !flags.contains(SheetCell.Flag.NOT_CALCULATED)) {
            return Optional.empty();
        }
        if (text.legacy()) {
            flags.add(SheetCell.Flag.LEGACY);
        }
        if (text.struck()) {
            flags.add(SheetCell.Flag.STRUCK);
        }
        return Optional.of(
                new SheetCell(row, column, kind, text.shown(), text.raw(), Optional.empty(), Set.copyOf(flags)));
    }

    static CellText plainText(final String text) {
        return new CellText(text, text, false, false);
    }
}
