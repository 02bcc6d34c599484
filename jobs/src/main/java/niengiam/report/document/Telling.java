package niengiam.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.trend.Comparability;

/**
 * A figure that the report tells, with what it is compared with.
 *
 * @param domain of the indicator
 * @param unit of every amount
 * @param growth empty where there is none, or none that may be shown
 * @param sources ids of the sources of the figure
 * @param href where the figure is read again, below the folder of the release
 * @param row the comparison behind it; empty for a sum
 * @param sum the former parts behind it; empty for a figure that a source states
 */
record Telling(
        String domain,
        String indicator,
        String refArea,
        Dimensions dimensions,
        Unit unit,
        TimePeriod period,
        BigDecimal value,
        Qualifier qualifier,
        ObsStatus status,
        Optional<Growth> growth,
        List<String> sources,
        String href,
        Optional<YearOnYearRow> row,
        Optional<RebuiltFigures.Line> sum) {

    private static final List<Comparability> WITH_CARE = List.of(Comparability.STATUS_DIFF, Comparability.CUTOFF_NEAR);

    /**
     * @param hedge the word before the base, with a space; empty text if none
     * @param baseHref where the base is read again; empty text for a sum
     * @param sources ids of the sources of the base
     * @param doubted whether a check found the step unlikely
     */
    record Growth(
            TimePeriod basePeriod,
            BigDecimal base,
            String hedge,
            String baseHref,
            Optional<BigDecimal> difference,
            BigDecimal percent,
            Comparability verdict,
            boolean doubted,
            List<String> sources) {

        /** Whether a sentence may say it: the table shows it in any case, with its reservation. */
        boolean isTold() {
            return !doubted && (verdict == Comparability.OK || WITH_CARE.contains(verdict));
        }
    }

    Optional<Growth> told() {
        return growth.filter(Growth::isTold);
    }

    /** The sources of what is said: those of a base only where the growth is. */
    List<String> sources(final Optional<Growth> said) {
        return Stream.concat(sources.stream(), said.stream().flatMap(growth -> growth.sources().stream()))
                .distinct()
                .toList();
    }

    /** Whether a percentage made of it is no more exact than the figures are. */
    boolean isRounded() {
        return qualifier != Qualifier.EXACT
                || growth.filter(found -> !found.hedge().isEmpty()).isPresent();
    }

    boolean isProvisional() {
        return status == ObsStatus.P;
    }

    /** What a check of the comparison asks of a reader. */
    Stream<Comparability> reservations() {
        return growth.stream()
                .map(Growth::verdict)
                .filter(verdict -> verdict != Comparability.OK)
                .filter(verdict -> verdict != Comparability.STATUS_DIFF || !isProvisional());
    }
}
