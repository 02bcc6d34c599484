package niengiam.observe;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.data.CellMark;
import niengiam.data.CodeLists;
import niengiam.data.SheetMapping;
import niengiam.data.UnitWords;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Unit;
import niengiam.source.Texts;
import niengiam.source.workbook.SheetCell;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/** Takes the number of a workbook cell, or says why the cell is not to be trusted. */
final class SheetFigure {

    private static final Pattern WORD = Pattern.compile("(?U)[^\\p{L}]+");
    /** Signs of the currencies that figures are told in. */
    private static final Map<Integer, String> CURRENCIES = Map.of((int) '$', "USD", (int) '\u20ab', "VND");

    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2014\u2212 ]+");

    private final SheetMapping mapping;
    private final FigureReader reader;
    private final CodeLists codeLists;

    SheetFigure(final SheetMapping mapping, final CodeLists codeLists, final Origin origin) {
        this.mapping = mapping;
        this.codeLists = codeLists;
        this.reader = new FigureReader(mapping.conventions(), codeLists, origin);
    }

    /** Whether no figure stands in the cell; a blank one holds none unless the mapping gives it a meaning. */
    boolean isAbsent(final SheetCell cell) {
        final Optional<CellMark> mark = mark(cell);
        return (cell.isBlank() && mark.isEmpty())
                || mark.filter(CellMark.ABSENT::equals).isPresent();
    }

    private Optional<CellMark> mark(final SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.NUMBER && !isZeroWrittenAs(cell)) {
            return Optional.empty();
        }
        return cell.has(SheetCell.Flag.NOT_CALCULATED) || cell.has(SheetCell.Flag.COVERED)
                ? Optional.empty()
                : mapping.conventions().mark(cell.shown());
    }

    /** Whether a number format shows a text for the number 0, such as three dots. */
    private static boolean isZeroWrittenAs(final SheetCell cell) {
        return cell.has(SheetCell.Flag.REPLACED)
                && cell.number().filter(number -> number.signum() == 0).isPresent();
    }

    /**
     * Reads a figure.
     *
     * @param head what stands above it; the words beside a number must be among its words
     * @param separators how numbers that were typed as text are written in the table
     */
    Observation read(
            final SheetCell cell,
            final String head,
            final SeparatorEvidence separators,
            final Map<Attribute, String> attributes,
            final Locator locator)
            throws Refusal {
        if (mark(cell).isEmpty() || !cell.has(SheetCell.Flag.REPLACED)) {
            requireNumber(cell);
        }
        requireOwnUnit(cell, head);
        final Map<Attribute, String> all = new EnumMap<>(attributes);
        if (cell.has(SheetCell.Flag.HIDDEN)) {
            if (mapping.hidden() == SheetMapping.Hidden.REJECT) {
                throw new Refusal("HIDDEN_CELL", "expected a cell that readers see, got one that the producer hid");
            }
            all.merge(Attribute.NOTE, "hidden by the producer", (note, hidden) -> note + "; " + hidden);
        }
        final Observation seen = reader.read(cell.shown(), mark(cell), number(cell), all, locator);
        requireUnit(cell, seen.unit());
        if (cell.kind() == SheetCell.Kind.TEXT && mark(cell).isEmpty()) {
            requireOneReading(cell, separators, seen.unit());
        }
        return seen;
    }

    /** What the cell itself shows of its unit: a percentage is no amount, and 45.5 USD are no million. */
    private void requireUnit(final SheetCell cell, final Unit unit) throws Refusal {
        final String kind = codeLists.unitKind(unit.measure());
        if (cell.has(SheetCell.Flag.PERCENT) && !kind.equals(UnitWords.RATIO)) {
            throw new Refusal(
                    "UNIT_MISMATCH",
                    "expected a number of " + unit + ", got a cell that shows the percentage " + cell.shown());
        }
        final boolean otherMoney = cell.has(SheetCell.Flag.WORDS)
                && cell.shown()
                        .codePoints()
                        .filter(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                        .anyMatch(c -> !unit.measure().equals(CURRENCIES.get(c)));
        if (otherMoney) {
            throw new Refusal(
                    "UNIT_MISMATCH", "expected a number of " + unit + ", got a cell that shows " + cell.shown());
        }
        final List<UnitWords.Printed> own =
                cell.has(SheetCell.Flag.WORDS) ? codeLists.unitWords().in(cell.shown()) : List.of();
        if (!own.isEmpty() && own.stream().noneMatch(word -> word.is(unit, kind))) {
            throw new Refusal(
                    "AMBIGUOUS_NUMBER",
                    "the cell shows " + cell.shown() + ", its head says that it is told in " + unit);
        }
    }

    /**
     * A number typed as text has no separators but those that somebody typed: {@code 1,234} is a decimal number only if the
     * rest of the table shows it, or if nothing else can be meant.
     */
    private void requireOneReading(final SheetCell cell, final SeparatorEvidence separators, final Unit unit)
            throws Refusal {
        final NumberStyle style = mapping.conventions().numbers();
        if (NumberStyle.parseUndeclared(cell.shown()) instanceof Parsed.Ambiguous both) {
            final BigDecimal own = style == NumberStyle.VI ? both.first() : both.second();
            final BigDecimal other = style == NumberStyle.VI ? both.second() : both.first();
            // Three digits behind a separator are thousands far more often than decimals.
            final boolean doubtful =
                    separators.disproves(style) || (own.compareTo(other) < 0 && !separators.proves(style));
            final boolean possible = !codeLists.unitKind(unit.measure()).equals("COUNT")
                    || unit.toBase(other).stripTrailingZeros().scale() <= 0;
            if (doubtful && possible) {
                throw new Refusal(
                        "AMBIGUOUS_NUMBER",
                        "\"" + cell.shown() + "\" is a text that reads as "
                                + both.first().toPlainString() + " and as "
                                + both.second().toPlainString() + ", and no other cell of the table shows which");
            }
        }
    }

    /** Not a dash for 0, which is how accountants write it. */
    private static boolean isWordForNumber(final SheetCell cell) {
        return !isZeroWrittenAs(cell) || !DASHES.matcher(cell.shown()).matches();
    }

    private Function<String, Parsed> number(final SheetCell cell) {
        return cell.number()
                .<Function<String, Parsed>>map(value -> shown ->
                        new Parsed.Value(value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())), false))
                .orElse(this::typed);
    }

    /** A number typed as text: in the style of the mapping, or in the other one if it is a number in that alone. */
    private Parsed typed(final String shown) {
        final Parsed own = mapping.conventions().numbers().parse(shown);
        return own instanceof Parsed.Invalid && NumberStyle.parseUndeclared(shown) instanceof Parsed.Value other
                ? other
                : own;
    }

    /** A number that is shown with a unit of its own is of the unit of its head only if the head names it. */
    private static void requireOwnUnit(final SheetCell cell, final String head) throws Refusal {
        if (cell.has(SheetCell.Flag.WORDS)) {
            final String all =
                    " " + WORD.matcher(Texts.label(head)).replaceAll(" ").strip() + " ";
            final String own =
                    WORD.matcher(Texts.label(cell.shown())).replaceAll(" ").strip();
            if (!own.isEmpty() && !all.contains(" " + own + " ")) {
                throw new Refusal(
                        "AMBIGUOUS_NUMBER",
                        "the cell shows " + cell.shown() + " and stores " + cell.raw() + ", its head says \"" + head
                                + "\"");
            }
        }
    }

    private static void requireNumber(final SheetCell cell) throws Refusal {
        if (cell.has(SheetCell.Flag.TWICE)) {
            throw new Refusal(
                    "AMBIGUOUS_NUMBER", "the file holds the cell twice, with different contents: " + cell.shown());
        }
        if (cell.kind() == SheetCell.Kind.ERROR) {
            throw new Refusal("FORMULA_ERROR", "expected a number, got a formula that failed with " + cell.shown());
        }
        if (cell.has(SheetCell.Flag.NOT_CALCULATED)) {
            throw new Refusal(
                    "FORMULA_ERROR",
                    "expected a number, got a formula whose result was never stored; open and save it");
        }
        if (cell.kind() == SheetCell.Kind.DATE) {
            throw new Refusal(
                    "DATE_CELL", "expected a number, got the date " + cell.shown() + " (stored as " + cell.raw() + ")");
        }
        if (cell.kind() == SheetCell.Kind.BOOLEAN) {
            throw new Refusal("INVALID_NUMBER", "expected a number, got the truth value " + cell.shown());
        }
        if (cell.has(SheetCell.Flag.STRUCK)) {
            throw new Refusal("STRUCK_CELL", "expected a number that stands, got one that is struck through");
        }
        if (cell.has(SheetCell.Flag.COVERED)) {
            throw new Refusal(
                    "HIDDEN_CELL", "expected a cell that readers see, got one that lies under a merged range");
        }
        if (cell.has(SheetCell.Flag.REPLACED) && isWordForNumber(cell)) {
            throw isZeroWrittenAs(cell)
                    ? new Refusal("INVALID_NUMBER", "expected a number, got the text " + cell.shown() + " for 0")
                    : new Refusal("HIDDEN_CELL", "expected a number that readers see, got the text " + cell.shown());
        }
        if (cell.has(SheetCell.Flag.RESCALED)) {
            throw new Refusal("AMBIGUOUS_NUMBER", "the cell shows " + cell.shown() + " and stores " + cell.raw());
        }
    }
}
