package niengiam.observe;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niengiam.data.Attribute;
import niengiam.data.CellMark;
import niengiam.data.SheetMapping;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.source.SheetCell;
import niengiam.text.Parsed;

/** Takes the number of a workbook cell, or says why the cell is not to be trusted. */
final class SheetFigure {

    private final SheetMapping mapping;
    private final FigureReader reader;

    SheetFigure(final SheetMapping mapping, final FigureReader reader) {
        this.mapping = mapping;
        this.reader = reader;
    }

    /** Whether no figure stands in the cell; a blank one holds none unless the mapping gives it a meaning. */
    boolean isAbsent(final SheetCell cell) {
        final Optional<CellMark> mark = mark(cell);
        return (cell.isBlank() && mark.isEmpty())
                || mark.filter(CellMark.ABSENT::equals).isPresent();
    }

    private Optional<CellMark> mark(final SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER
                ? Optional.empty()
                : mapping.conventions().mark(cell.shown());
    }

    Observation read(final SheetCell cell, final Map<Attribute, String> attributes, final Locator locator)
            throws Refusal {
        requireNumber(cell);
        final Map<Attribute, String> all = new EnumMap<>(attributes);
        if (cell.has(SheetCell.Flag.HIDDEN)) {
            if (mapping.hidden() == SheetMapping.Hidden.REJECT) {
                throw new Refusal("HIDDEN_CELL", "expected a cell that readers see, got one that the producer hid");
            }
            all.merge(Attribute.NOTE, "hidden by the producer", (note, hidden) -> note + "; " + hidden);
        }
        return reader.read(cell.shown(), mark(cell), number(cell), all, locator);
    }

    private Function<String, Parsed> number(final SheetCell cell) {
        return cell.number()
                .<Function<String, Parsed>>map(value -> shown ->
                        new Parsed.Value(value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())), false))
                .orElse(mapping.conventions().numbers()::parse);
    }

    private static void requireNumber(final SheetCell cell) throws Refusal {
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
        if (cell.has(SheetCell.Flag.RESCALED)) {
            throw new Refusal("AMBIGUOUS_NUMBER", "the cell shows " + cell.shown() + " and stores " + cell.raw());
        }
    }
}
