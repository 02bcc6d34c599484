package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.model.Quantity;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.text.StatedGrowth;
import niengiam.trend.Intervals;

/** What a reader is told where a source states another growth than its figures make. */
public final class StatedWords {

    /** Percentages are printed to one decimal, whole ones by many sources; as in the rule of the same content. */
    private static final BigDecimal SLACK = new BigDecimal("0.55");

    private StatedWords() {}

    /** What to say of a note beside a row; nothing where it states no growth, that of the row, or one from another year. */
    public static Optional<String> of(final String note, final YearOnYearRow row, final Names names) {
        final Optional<StatedGrowth> stated = StatedGrowth.in(note)
                .filter(growth -> growth.mayBeOn(row.period().year() - 1));
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        final String percent = Numbers.signedPercent(stated.get().percent(), names.language());
        if (row.percent().isEmpty()) {
            return Optional.of(names.word("note.stated", percent));
        }
        final BigDecimal own = row.percent().orElseThrow();
        final Optional<Intervals.Range> rounded =
                Intervals.growth(reach(row.base().orElseThrow(), row), reach(row.value(), row));
        final boolean fits = stated.get()
                        .gap(
                                rounded.flatMap(Intervals.Range::lower)
                                        .map(least -> least.min(row.lower().orElse(own))),
                                rounded.flatMap(Intervals.Range::upper)
                                        .map(most -> most.max(row.upper().orElse(own))))
                        .compareTo(SLACK)
                <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(names.word("note.stated.other", percent, Numbers.signedPercent(own, names.language())));
    }

    /** What a figure can be that is printed so. */
    private static Quantity reach(final BigDecimal value, final YearOnYearRow row) {
        return Quantity.exact(value).reach(row.unit());
    }
}
