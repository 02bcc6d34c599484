package niengiam.observe;

import java.util.List;
import java.util.stream.Stream;
import niengiam.source.CsvRecords;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/**
 * What the cells of a delimited table tell about its decimal separator. A mapping says how its source writes, but a file
 * may have passed through a program that writes otherwise: {@code 1206,1} in one cell proves that {@code 206,125} in
 * another is no thousand times as much.
 *
 * @param commas whether a cell has a meaning only with a decimal comma
 * @param points whether a cell has a meaning only with a decimal point
 * @param semicolons whether semicolons separate fields, as they do where commas separate decimals
 */
record SeparatorEvidence(boolean commas, boolean points, boolean semicolons) {

    static SeparatorEvidence of(final List<CsvRecords.Numbered> sample, final TableHead head, final char delimiter) {
        return of(
                sample.stream().flatMap(record -> head.figures().stream()
                        .filter(figure -> figure.index() < record.fields().size())
                        .map(figure -> record.fields().get(figure.index()))),
                delimiter == ';');
    }

    /** What the printed figures of a table tell. */
    static SeparatorEvidence of(final Stream<String> cells, final boolean semicolons) {
        boolean commas = false;
        boolean points = false;
        for (final String printed : (Iterable<String>) cells::iterator) {
            final boolean vi = NumberStyle.VI.parse(printed) instanceof Parsed.Value;
            final boolean en = NumberStyle.EN.parse(printed) instanceof Parsed.Value;
            commas |= vi && !en;
            points |= en && !vi;
        }
        return new SeparatorEvidence(commas, points, semicolons);
    }

    /** Whether other cells prove that the table is written in a style, and none that it is written in the other one. */
    boolean proves(final NumberStyle style) {
        return !disproves(style) && (style == NumberStyle.VI ? commas : points);
    }

    /** Whether another cell is a number in the other style alone. */
    boolean disproves(final NumberStyle style) {
        return style == NumberStyle.VI ? points : commas;
    }

    /** Why a cell cannot be read in the style of the mapping alone. */
    void require(final String printed, final NumberStyle style) throws Refusal {
        final boolean against = disproves(style);
        final boolean undecided = style == NumberStyle.EN && semicolons && !points;
        if ((against || undecided) && NumberStyle.parseUndeclared(printed) instanceof Parsed.Ambiguous ambiguous) {
            throw new Refusal(
                    "AMBIGUOUS_NUMBER",
                    "\"" + printed + "\" reads as " + ambiguous.first().toPlainString() + " and as "
                            + ambiguous.second().toPlainString() + ": the mapping has " + style + " separators, "
                            + (against
                                    ? "other cells of the table have the other ones"
                                    : "and a table whose fields are separated by semicolons may have decimal commas"));
        }
    }
}
