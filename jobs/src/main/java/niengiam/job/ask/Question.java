package niengiam.job.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;

/**
 * Which figures somebody asks about.
 *
 * @param codes the first codes of a series key, as many as were given: {@code INV_CAP_NEW_USD.VN35}
 * @param indicator code of an indicator
 * @param area id of a territory, or the national code of several
 * @param period text of a period
 */
public record Question(List<String> codes, Optional<String> indicator, Optional<String> area, Optional<String> period) {

    private static final int KEY_CODES = 2 + Dimensions.NAMES.size();

    public Question {
        codes = List.copyOf(codes);
    }

    /** A question from a series key or the beginning of one, and parts that narrow it. */
    public static Question of(
            final Optional<String> key,
            final Optional<String> indicator,
            final Optional<String> area,
            final Optional<String> period) {
        return new Question(
                key.map(text -> Arrays.asList(text.split("\\.", KEY_CODES))).orElse(List.of()),
                indicator,
                area,
                period);
    }

    /** The indicator that is asked for, wherever it was given. */
    Optional<String> wantedIndicator() {
        return indicator.or(() -> codes.stream().findFirst());
    }

    /** The territory that is asked for, wherever it was given. */
    Optional<String> wantedArea() {
        return area.or(() -> codes.stream().skip(1).findFirst());
    }

    /** Whether a figure is of the series asked for, whatever its period. */
    boolean asksForSeries(final SeriesKey key, final String areaCode) {
        final List<String> own = Arrays.asList(key.toString().split("\\.", KEY_CODES));
        for (int i = 0; i < codes.size(); i++) {
            final boolean isArea = i == 1 && codes.get(i).equals(areaCode);
            if (!isArea && !codes.get(i).equals(own.get(i))) {
                return false;
            }
        }
        return indicator.filter(code -> !code.equals(key.indicator())).isEmpty()
                && area.filter(code -> !code.equals(key.refArea()) && !code.equals(areaCode))
                        .isEmpty();
    }

    /** Whether a figure is of the period asked for: the same text, or a stock's day where its year was asked for. */
    boolean asksForPeriod(final Observation observation) {
        return period.filter(text -> !text.equals(observation.period().toString())
                        && !text.equals(String.valueOf(observation.period().year())))
                .isEmpty();
    }

    /** What was asked, for messages. */
    @Override
    public String toString() {
        final StringBuilder text = new StringBuilder(String.join(".", codes));
        indicator.ifPresent(code -> text.append(" indicator ").append(code));
        area.ifPresent(code -> text.append(" area ").append(code));
        period.ifPresent(code -> text.append(" period ").append(code));
        return text.toString().strip();
    }
}
