package niengiam.report.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import niengiam.model.Quantity;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.text.StatedGrowth;

/** What a reader is told where a source states another growth than its figures make. */
public final class StatedWords {

    /** Percentages are printed to one decimal, whole ones by many sources; as in the rule of the same content. */
    private static final BigDecimal SLACK = new BigDecimal("0.55");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        final boolean fits = stated.get()
                        .gap(
                                rounded(row, false)
                                        .map(least -> least.min(row.lower().orElse(own))),
                                rounded(row, true)
                                        .map(most -> most.max(row.upper().orElse(own))))
                        .compareTo(SLACK)
                <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(names.word("note.stated.other", percent, Numbers.signedPercent(own, names.language())));
    }

    /** The least or the greatest growth that figures rounded so can make. */
    private static Optional<BigDecimal> rounded(final YearOnYearRow row, final boolean greatest) {
        final Quantity value = Quantity.exact(row.value()).reach(row.unit());
        final Quantity base = Quantity.exact(row.base().orElseThrow()).reach(row.unit());
        final BigDecimal of = (greatest ? value.upper() : value.lower()).orElseThrow();
        final BigDecimal on = (greatest ? base.lower() : base.upper()).orElseThrow();
        return on.signum() <= 0
                ? Optional.empty()
                : Optional.of(of.subtract(on).multiply(HUNDRED).divide(on, MathContext.DECIMAL64));
    }
}
