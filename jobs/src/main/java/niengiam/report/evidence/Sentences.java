package niengiam.report.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Unit;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/**
 * Sentences made from rows of the year-over-year table, so that text and table cannot disagree. Growth of 100 % and more
 * is told as a multiple of the base, because "up three times" may mean three or four times as much.
 */
public final class Sentences {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Names names;
    private final ShownFigures figures;

    /**
     * Sentences in the language of the names.
     *
     * @param figures where the words stand that a source put before a base
     */
    public Sentences(final Names names, final ShownFigures figures) {
        this.names = names;
        this.figures = figures;
    }

    /** What a row says: the figure, the base, and the change or the reason why there is none. */
    public String of(final YearOnYearRow row) {
        final String[] parts = parts(row);
        final String sentence = names.word(key(row), parts);
        final boolean warns = row.change().isPresent() && row.comparability() != Comparability.OK;
        return warns
                ? sentence + " " + names.word("sentence.warning", VerdictWords.of(row, names) + days(row))
                : sentence;
    }

    /** The days that both count to, after a space, where they lie a little apart; otherwise empty text. */
    public String days(final YearOnYearRow row) {
        return row.comparability() == Comparability.CUTOFF_NEAR
                ? " "
                        + names.word(
                                "note.cutoff",
                                day(row, row.place()),
                                day(row, row.basePlace().orElseThrow()))
                : "";
    }

    private String day(final YearOnYearRow row, final YearOnYearRow.Place place) {
        return figures.observation(row.key().indicator(), place)
                .flatMap(figure -> figure.cutoff().day())
                .map(day -> TimeWords.day(day, names.language()))
                .orElseGet(() -> names.word("note.cutoff.unknown"));
    }

    private static String key(final YearOnYearRow row) {
        if (row.base().isEmpty()) {
            return "sentence.stand";
        }
        if (row.comparability() == Comparability.OPEN_BOUND) {
            return "sentence.bound";
        }
        if (row.percent().isEmpty()) {
            return "sentence.unlike";
        }
        final BigDecimal percent = row.percent().orElseThrow();
        if (row.base().orElseThrow().signum() <= 0 || row.value().signum() < 0) {
            return "sentence.both";
        }
        if (percent.signum() == 0) {
            return "sentence.equal";
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            return "sentence.times";
        }
        return percent.signum() > 0 ? "sentence.up" : "sentence.down";
    }

    private String[] parts(final YearOnYearRow row) {
        final String breakdown = names.breakdown(row.key().dimensions());
        final String what = names.indicator(row.key().indicator()) + (breakdown.isEmpty() ? "" : ", " + breakdown);
        final boolean multiple =
                row.percent().filter(p -> p.compareTo(HUNDRED) >= 0).isPresent();
        final String size = multiple
                ? Numbers.value(row.index().orElseThrow().divide(HUNDRED, 2, RoundingMode.HALF_UP), names.language())
                : row.percent().map(p -> Numbers.smallest(p, names.language())).orElse("");
        return new String[] {
            Visible.text(what),
            Visible.text(names.area(row.key().refArea())),
            TimeWords.inSentence(row.period(), names.language()),
            hedge(names, row.qualifier()) + value(row.value(), row.unit()),
            size,
            row.basePeriod().map(p -> TimeWords.inSentence(p, names.language())).orElse(""),
            row.base().map(base -> baseHedge(row) + value(base, row.unit())).orElse(""),
            VerdictWords.of(row, names)
        };
    }

    private String baseHedge(final YearOnYearRow row) {
        return baseHedge(row, names, figures);
    }

    /** The word a source put before the base of a row, with a space; nothing before an exact one. */
    public static String baseHedge(final YearOnYearRow row, final Names names, final ShownFigures figures) {
        return row.basePlace()
                .flatMap(place -> figures.observation(row.key().indicator(), place))
                .flatMap(Observation::quantity)
                .map(quantity -> hedge(names, quantity.qualifier()))
                .orElse("");
    }

    private String value(final BigDecimal value, final Unit unit) {
        // A line must not break between a number and its unit.
        return Numbers.value(value, names.language()) + "\u00A0" + names.unit(unit);
    }

    /** The word a source put before its figure, with a space; nothing before an exact one. */
    public static String hedge(final Names names, final Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "" : names.word("qualifier." + qualifier) + " ";
    }
}
