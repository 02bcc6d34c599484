package niengiam.source.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/** One sheet of an OpenDocument workbook while it is read. */
final class OdsSheet {

    private record Columns(int first, int last) {}

    /** How a number below zero begins where it is shown: with a minus behind signs of money, or in brackets. */
    private static final Pattern NEGATIVE = Pattern.compile("[^\\d(−-]*([−-]\\s*|\\([^()\\d]*)\\d");

    private static final int MAX_REPEATED = 2000;
    private static final int PERCENT = 2;

    private final SheetBuilder into;
    private final OdsStyles styles;
    private final List<Columns> hiddenColumns = new ArrayList<>();
    private int columns;
    private int row = -1;
    private int rowsAlike = 1;
    private int column;
    private boolean rowHidden;

    OdsSheet(final SheetBuilder into, final OdsStyles styles) {
        this.into = into;
        this.styles = styles;
    }

    /** Reads to the end of the table that was begun. */
    void read(final XMLStreamReader xml) throws XMLStreamException {
        SheetXml.children(xml, child -> {
            switch (child.getLocalName()) {
                case "table-column" -> {
                    final int alike = repeated(child, "number-columns-repeated");
                    if (isHidden(child)) {
                        hiddenColumns.add(new Columns(columns, columns + alike - 1));
                    }
                    columns += alike;
                }
                case "table-row" -> {
                    row += rowsAlike;
                    rowsAlike = repeated(child, "number-rows-repeated");
                    rowHidden = isHidden(child);
                    column = 0;
                }
                case "table-cell", "covered-table-cell" -> cell(child);
                // Sheets may hold pictures with tables of their own.
                case "shapes" -> SheetXml.text(child);
                default -> {
                    // Groups of rows and columns.
                }
            }
        });
    }

    private static boolean isHidden(final XMLStreamReader xml) {
        final String visibility = SheetXml.attribute(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private static int repeated(final XMLStreamReader xml, final String attribute) {
        final String text = SheetXml.attribute(xml, attribute);
        return text.isEmpty() ? 1 : Math.max(1, Integer.parseInt(text));
    }

    private void cell(final XMLStreamReader xml) throws XMLStreamException {
        final int alike = repeated(xml, "number-columns-repeated");
        final int across = repeated(xml, "number-columns-spanned");
        final int down = repeated(xml, "number-rows-spanned");
        final String type = type(xml);
        final String value = SheetXml.attribute(xml, "value");
        final String day = SheetXml.attribute(xml, "date-value");
        final boolean formula = !SheetXml.attribute(xml, "formula").isEmpty();
        final OdsStyles.Look look = styles.look(SheetXml.attribute(xml, "style-name"));
        final OdsText text = OdsText.read(xml, look, styles);
        if (across > 1 || down > 1) {
            into.merge(new SheetGrid.Range(row, row + down - 1, column, column + across - 1));
        }
        if (!type.isEmpty() || formula || !text.isEmpty()) {
            for (int r = 0; r < rowsAlike && !into.isCutShort(); r++) {
                for (int c = 0; c < Math.min(alike, MAX_REPEATED + 1); c++) {
                    into.add(read(row + r, column + c, type, value, day, formula, text));
                }
            }
        }
        column += alike;
    }

    private static String type(final XMLStreamReader xml) {
        String type = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")) {
                type = xml.getAttributeValue(i).equals("error")
                        ? "error"
                        : type.isEmpty() ? xml.getAttributeValue(i) : type;
            }
        }
        return type;
    }

    private Optional<SheetCell> read(
            final int r,
            final int c,
            final String type,
            final String value,
            final String day,
            final boolean formula,
            final OdsText text) {
        final Set<SheetCell.Flag> flags = EnumSet.noneOf(SheetCell.Flag.class);
        if (formula) {
            flags.add(SheetCell.Flag.FORMULA);
        }
        if (into.isHidden()
                || rowHidden
                || hiddenColumns.stream().anyMatch(hidden -> c >= hidden.first && c <= hidden.last)) {
            flags.add(SheetCell.Flag.HIDDEN);
        }
        final CellText shown = text.shown();
        return switch (type) {
            case "float", "currency", "percentage" -> number(r, c, type, value, text, flags);
            case "date" ->
                Optional.of(SheetNumbers.day(r, c, shown.shown().isEmpty() ? day : shown.shown(), day, flags));
            case "error" -> SheetNumbers.words(r, c, SheetCell.Kind.ERROR, failure(shown), flags);
            case "boolean" -> SheetNumbers.words(r, c, SheetCell.Kind.BOOLEAN, shown, flags);
            case "" -> {
                if (formula) {
                    flags.add(SheetCell.Flag.NOT_CALCULATED);
                }
                yield SheetNumbers.words(r, c, SheetCell.Kind.TEXT, shown, flags);
            }
            default -> {
                final boolean failed = formula && shown.shown().matches("#[A-Z0-9/!?]{2,8}|Err:\\d{3}");
                yield SheetNumbers.words(r, c, failed ? SheetCell.Kind.ERROR : SheetCell.Kind.TEXT, shown, flags);
            }
        };
    }

    private static CellText failure(final CellText shown) {
        return shown.shown().isEmpty() ? SheetNumbers.plainText("#ERROR") : shown;
    }

    private static Optional<SheetCell> number(
            final int r,
            final int c,
            final String type,
            final String value,
            final OdsText text,
            final Set<SheetCell.Flag> flags) {
        final Optional<BigDecimal> stored = stored(value);
        if (stored.isEmpty()) {
            flags.add(SheetCell.Flag.NOT_CALCULATED);
            return SheetNumbers.words(r, c, SheetCell.Kind.TEXT, text.shown(), flags);
        }
        final BigDecimal number =
                type.equals("percentage") ? SheetNumbers.plain(stored.get().movePointRight(PERCENT)) : stored.get();
        final String shown =
                text.isAbsent() ? number.toPlainString() : text.shown().shown();
        if (type.equals("percentage")) {
            flags.add(SheetCell.Flag.PERCENT);
        }
        if (text.shown().struck() && !shown.isEmpty()) {
            flags.add(SheetCell.Flag.STRUCK);
        }
        if (shown.isEmpty()) {
            flags.add(SheetCell.Flag.HIDDEN);
        } else if (shown.codePoints().noneMatch(Character::isDigit)) {
            flags.add(SheetCell.Flag.REPLACED);
        } else if (shown.codePoints()
                .anyMatch(sign -> Character.isLetter(sign) || Character.getType(sign) == Character.CURRENCY_SYMBOL)) {
            flags.add(SheetCell.Flag.WORDS);
        }
        if (!flags.contains(SheetCell.Flag.REPLACED) && !shown.isEmpty() && !agree(shown, number)) {
            flags.add(SheetCell.Flag.RESCALED);
        }
        return Optional.of(new SheetCell(
                r,
                c,
                SheetCell.Kind.NUMBER,
                shown.isEmpty() ? number.toPlainString() : shown,
                number.toPlainString(),
                Optional.of(number),
                Set.copyOf(flags)));
    }

    private static Optional<BigDecimal> stored(final String value) {
        try {
            return value.isBlank() ? Optional.empty() : SheetNumbers.stored(Double.parseDouble(value.strip()));
        } catch (final NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * Whether the digits that are shown are the stored number, rounded, by the separators of some language, with its sign: a
     * format may print a minus before any number, or none before those below zero.
     */
    private static boolean agree(final String shown, final BigDecimal number) {
        final boolean isZero = shown.codePoints().noneMatch(c -> c >= '1' && c <= '9');
        if (number.signum() != 0 && !isZero && NEGATIVE.matcher(shown).lookingAt() != number.signum() < 0) {
            return false;
        }
        final StringBuilder digits = new StringBuilder();
        shown.codePoints()
                .filter(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '-')
                .forEach(digits::appendCodePoint);
        for (final NumberStyle style : new NumberStyle[] {NumberStyle.EN, NumberStyle.VI}) {
            if (style.parse(digits.toString()) instanceof Parsed.Value parsed) {
                final int point = digits.lastIndexOf(style == NumberStyle.EN ? "." : ",");
                final int decimals = point < 0 ? 0 : digits.length() - point - 1;
                final BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
                if (parsed.value().abs().subtract(number.abs()).abs().compareTo(unit) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
