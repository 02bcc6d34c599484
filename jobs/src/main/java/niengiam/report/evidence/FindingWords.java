package niengiam.report.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.table.Concepts;
import niengiam.table.PlanTable;
import niengiam.table.TableRow;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/** The sentences of findings, as a person would write them at the head of a report. */
public record FindingWords(Names names, CodeLists lists, ShownFigures figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    /** A change, and whether it made a record. */
    public String of(final YearOnYearRow row, final Optional<Extreme> record) {
        final String base = row.base()
                .map(value -> Sentences.baseHedge(row, names, figures) + amount(value, row.unit()))
                .orElseThrow();
        return stand(row)
                + change(
                        row.percent().orElseThrow(),
                        row.qualifier() != Qualifier.EXACT || base.matches("\\D.*"),
                        row.change(),
                        row.value(),
                        row.basePeriod().orElseThrow(),
                        base)
                + record.map(found -> names.word(
                                found.highest() ? "finding.highest" : "finding.lowest",
                                Integer.toString(found.since())))
                        .orElse("")
                + "." + care(row.comparability(), row.status()) + stated(row);
    }

    private String stand(final YearOnYearRow row) {
        return stand(
                row.key().indicator(),
                row.key().dimensions(),
                row.unit(),
                row.period(),
                Sentences.hedge(names, row.qualifier()) + amount(row.value(), row.unit()),
                row.status());
    }

    /** That the source itself says another growth. */
    private String stated(final YearOnYearRow row) {
        return figures.observation(row.key().indicator(), row.place())
                .flatMap(figure -> StatedWords.of(figure.note(), row, names))
                .map(words -> " " + words)
                .orElse("");
    }

    /** A figure that nothing is compared with. */
    public String level(final YearOnYearRow row) {
        return stand(row) + ".";
    }

    /** A sum of former parts, with its growth where it may be compared. */
    public String of(final RebuiltFigures.Line line, final Optional<RebuiltFigures.Growth> growth) {
        return stand(
                        line.indicator(),
                        line.dimensions(),
                        line.unit(),
                        line.period(),
                        Sentences.hedge(names, line.qualifier())
                                + amount(line.value().orElseThrow(), line.unit()),
                        line.status())
                + growth.map(found -> change(
                                found.percent().orElseThrow(),
                                line.qualifier() != Qualifier.EXACT,
                                line.value().map(sum -> sum.subtract(found.base())),
                                line.value().orElseThrow(),
                                found.basePeriod(),
                                amount(found.base(), line.unit())))
                        .orElse("")
                + ". " + names.word("finding.sum")
                + growth.map(found -> care(found.comparability(), line.status()))
                        .orElse("");
    }

    /** How far a figure is on the way to a target. */
    public String target(final TableRow row) {
        final Unit unit = row.unit().orElseThrow();
        final TimePeriod period =
                TimePeriods.parse(row.text(Concepts.TIME_PERIOD)).orElseThrow();
        final Optional<Observation> read = figures.observation(
                row.text(Concepts.INDICATOR),
                YearOnYearRow.Place.of(row.text(Concepts.SOURCE_ID), row.text(Concepts.LOCATOR)));
        final Qualifier reached =
                read.flatMap(Observation::quantity).map(Quantity::qualifier).orElse(Qualifier.EXACT);
        final Qualifier aim = Qualifier.of(row.text(PlanTable.TARGET_QUALIFIER)).orElse(Qualifier.EXACT);
        return stand(
                        row.text(Concepts.INDICATOR),
                        row.dimensions(),
                        unit,
                        period,
                        Sentences.hedge(names, reached) + amount(row.required(Concepts.OBS_VALUE), unit),
                        read.map(Observation::status).orElse(ObsStatus.A))
                + names.word(
                        "finding.target",
                        Sentences.hedge(names, share(reached, aim))
                                + Numbers.value(row.required(PlanTable.PERCENT_OF_PLAN), names.language()),
                        row.text(PlanTable.YEAR),
                        Sentences.hedge(names, aim) + amount(row.required(PlanTable.TARGET), unit))
                + ".";
    }

    /** How the share of a target is hedged: as what was reached, and about where the target itself is not one number. */
    private static Qualifier share(final Qualifier reached, final Qualifier aim) {
        return switch (aim) {
            case EXACT, AT_LEAST, AT_MOST -> reached;
            case ABOUT, NEARLY, OVER -> Qualifier.ABOUT;
        };
    }

    private String stand(
            final String indicator,
            final Dimensions dimensions,
            final Unit unit,
            final TimePeriod period,
            final String amount,
            final ObsStatus status) {
        final boolean flow = lists.indicator(indicator)
                .filter(found -> found.kind() == MeasureKind.FLOW)
                .isPresent();
        return Visible.text(names.word(
                        flow ? "finding.flow" : "finding.stock",
                        SeriesWords.told(indicator, dimensions, unit, names),
                        TimeWords.inSentence(period, names.language()),
                        amount))
                + (status == ObsStatus.P ? " " + names.word("finding.provisional") : "");
    }

    /**
     * The growth on a base, as the end of a sentence; the base is said in brackets.
     *
     * @param rounded whether a figure behind it is, so that the growth is no more exact either
     */
    public String change(
            final BigDecimal percent,
            final boolean rounded,
            final Optional<BigDecimal> difference,
            final BigDecimal value,
            final TimePeriod basePeriod,
            final String base) {
        final String period = TimeWords.inSentence(basePeriod, names.language());
        final String about = rounded ? names.word("qualifier." + Qualifier.ABOUT) + " " : "";
        if (percent.signum() == 0) {
            return names.word("finding.equal", period, base);
        }
        // Of nine offices one more is said, not 12.5 %.
        final boolean few =
                value.compareTo(FEW) < 0 && value.stripTrailingZeros().scale() <= 0;
        if (few
                && difference
                        .filter(some -> some.stripTrailingZeros().scale() <= 0)
                        .isPresent()) {
            return names.word(
                    percent.signum() > 0 ? "finding.up.few" : "finding.down.few",
                    Numbers.value(difference.get().abs(), names.language()),
                    period,
                    base);
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            final BigDecimal times = percent.add(HUNDRED).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            return names.word("finding.times", about + Numbers.value(times, names.language()), period, base);
        }
        return names.word(
                percent.signum() > 0 ? "finding.up" : "finding.down",
                about + Numbers.smallest(percent, names.language()),
                period,
                base);
    }

    /** That a figure is provisional stands beside it. */
    private String care(final Comparability comparability, final ObsStatus status) {
        final boolean said = comparability == Comparability.STATUS_DIFF && status == ObsStatus.P;
        return comparability == Comparability.OK || said
                ? ""
                : " " + names.word("sentence.warning", names.word("comparability." + comparability));
    }

    /** A number with its unit. */
    public String amount(final BigDecimal value, final Unit unit) {
        final String number = Numbers.value(value, names.language());
        final String label = names.unit(unit);
        final String currency = unit.measure() + " ";
        if (label.equals("%")) {
            return number + label;
        }
        // A line must not break between a number and its unit. English puts a currency first.
        return names.language() == Language.EN && label.startsWith(currency)
                ? currency.strip() + "\u00A0" + number + "\u00A0" + label.substring(currency.length())
                : number + "\u00A0" + label;
    }
}
