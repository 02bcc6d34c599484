package niengiam.observe.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.observe.prose.lines.PastedTable;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.FigureTime;
import niengiam.text.Parsed;

/**
 * A figure whose rule is found and whose period, territory and publication day are settled when the document is read to
 * its end. Mutable: a period may stand at the end of its sentence.
 */
final class Draft {

    /** What makes it a figure; of capital that is open it may become another. */
    Rule rule;

    final Parsed.Value number;
    final int exponent;
    final Qualifier qualifier;
    final ObsStatus status;
    final String[] dimensions;
    final int start;
    final int end;
    final String text;
    final FigureTime time;

    /** What gave the figure its unit, noun, part and hedge; collected only where it is asked for. */
    List<Span> spans = List.of();

    /** Whether it is capital that is only said to be attracted: newly registered, or added as well. */
    boolean open;

    /** Why it may not have happened: it is asked, denied or only possible. */
    Optional<String> unreal = Optional.empty();

    /** Whether it may be of foreign investment, of domestic or of both. */
    boolean openPart;

    /** The growth on the year before that its sentence states; empty text for none. */
    String growth = "";

    /** Words and what they gave. */
    record Span(String of, int from, int to) {}

    /** The first number of a range, in the scale of the second. */
    Optional<BigDecimal> lower = Optional.empty();

    Optional<String> area = Optional.empty();

    /** Whether the name means the province before or after the boundaries changed; empty where nothing is said. */
    Optional<Boolean> old = Optional.empty();

    /** Whether its paragraph spoke of another place before, and its own sentence names none. */
    boolean changed;

    /** Where the place is named, or -1. */
    int areaFrom = -1;

    int areaTo = -1;

    Draft(
            final Rule rule,
            final Parsed.Value number,
            final int exponent,
            final Qualifier qualifier,
            final ObsStatus status,
            final String[] dimensions,
            final int start,
            final int end,
            final String text,
            final FigureTime time) {
        this.rule = rule;
        this.number = number;
        this.exponent = exponent;
        this.qualifier = qualifier;
        this.status = status;
        this.dimensions = dimensions;
        this.start = start;
        this.end = end;
        this.text = text;
        this.time = time;
    }

    /** The same figure at the place of the cell that its line was made of, in the period of its column. */
    Draft inCell(final PastedTable.Line line, final int place) {
        final Draft draft = new Draft(
                rule,
                number,
                exponent,
                qualifier,
                line.estimated() && status == ObsStatus.A ? ObsStatus.E : status,
                dimensions,
                line.cellStart(),
                line.cellEnd(),
                text,
                time.ofColumn(line.period(), place));
        draft.area = area;
        draft.old = old;
        draft.changed = changed;
        draft.growth = growth;
        return draft;
    }

    /** Gives the figure a part that is named elsewhere, if its indicator has such parts. */
    void part(final Slot slot, final String value) {
        if (rule.hasDimension(slot)) {
            dimensions[slot.dimension()] = value;
        }
    }

    /** A number of the text in the unit of the dictionary. */
    BigDecimal inUnit(final BigDecimal printed) {
        return printed.scaleByPowerOfTen(exponent - rule.indicator().unit().mult());
    }

    /** The number, or the range, with how surely it was told. */
    Quantity quantity() {
        final BigDecimal value = inUnit(number.value());
        return lower.map(from -> Quantity.range(inUnit(from), value))
                .orElseGet(() -> Quantity.of(value, qualifier, inUnit(number.lastDigit())));
    }
}
