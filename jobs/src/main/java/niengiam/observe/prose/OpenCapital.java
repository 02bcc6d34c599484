package niengiam.observe.prose;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niengiam.model.Dimensions;
import niengiam.model.Qualifier;
import niengiam.observe.prose.said.Slot;

/**
 * Capital that a text only says was attracted: newly registered, or with what was added? Other figures of the text may
 * tell: one of the same value, or two of which it is the sum. Those of the same time and place count.
 */
final class OpenCapital {

    private static final String NEW = "INV_CAP_NEW_";
    private static final String ADDED = "INV_CAP_ADJ_";
    private static final String BOTH = "INV_CAP_FLOW_";

    private final ProseLexicon lexicon;
    private final List<Draft> drafts;
    private final Function<Integer, List<Object>> whenAndWhere;

    /** @param whenAndWhere the period and the territory of a draft by its place in the list */
    OpenCapital(
            final ProseLexicon lexicon, final List<Draft> drafts, final Function<Integer, List<Object>> whenAndWhere) {
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.whenAndWhere = whenAndWhere;
    }

    /** Gives open drafts the indicator that other figures tell; the rest stay open. */
    void close() {
        for (int i = 0; i < drafts.size(); i++) {
            final Draft open = drafts.get(i);
            final String indicator = open.rule.indicator().code();
            // "… 236 triệu USD và … tăng thêm 155 triệu USD, tổng cộng 391 triệu USD": the sum told behind its parts.
            final boolean isSum = indicator.startsWith(NEW) && isSumOfTwo(i);
            if ((open.open && indicator.startsWith(NEW)) || indicator.startsWith(ADDED) || isSum) {
                told(i).flatMap(sum -> rule(sum, open)).ifPresent(rule -> {
                    open.rule = rule;
                    open.open = false;
                });
            }
        }
    }

    /** "… 145 triệu USD và … tăng thêm 87 triệu USD, đưa tổng vốn thu hút lên 232 triệu USD". */
    private boolean isSumOfTwo(final int place) {
        final Draft last = drafts.get(place);
        final String code = last.rule.indicator().code();
        final String currency = code.substring(code.lastIndexOf('_') + 1);
        return one(NEW + currency, place)
                .flatMap(fresh -> one(ADDED + currency, place).map(fresh::add))
                .filter(sum -> agrees(last, sum))
                .isPresent();
    }

    private Optional<String> told(final int place) {
        final Draft open = drafts.get(place);
        final String code = open.rule.indicator().code();
        final String currency = code.substring(code.lastIndexOf('_') + 1);
        final Optional<BigDecimal> fresh = one(NEW + currency, place);
        final Optional<BigDecimal> added = one(ADDED + currency, place);
        final Optional<BigDecimal> both = one(BOTH + currency, place);
        if (both.filter(value -> agrees(open, value)).isPresent()) {
            return Optional.of(BOTH + currency);
        }
        final Optional<BigDecimal> sum = fresh.flatMap(value -> added.map(value::add));
        if (sum.filter(value -> agrees(open, value)).isPresent()) {
            return Optional.of(BOTH + currency);
        }
        return Optional.empty();
    }

    /** The value of the one indicator that is told of the same time, place and parts. */
    private Optional<BigDecimal> one(final String indicator, final int place) {
        final Draft open = drafts.get(place);
        final List<Object> here = whenAndWhere.apply(place);
        Optional<BigDecimal> value = Optional.empty();
        for (int i = 0; i < drafts.size(); i++) {
            final Draft other = drafts.get(i);
            if (i == place
                    || other.open
                    || !other.rule.indicator().code().equals(indicator)
                    || !isOfSameParts(open, other)
                    || !whenAndWhere.apply(i).equals(here)) {
                continue;
            }
            value = value.or(() -> Optional.of(other.inUnit(other.number.value())));
        }
        return value;
    }

    private static boolean isOfSameParts(final Draft open, final Draft other) {
        for (int i = 0; i < Dimensions.NAMES.size(); i++) {
            final boolean free = i == Slot.FUNDING.dimension()
                    && (open.dimensions[i].equals(Dimensions.TOTAL) || other.dimensions[i].equals(Dimensions.TOTAL));
            if (!free && !open.dimensions[i].equals(other.dimensions[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(final Draft open, final BigDecimal value) {
        final BigDecimal step = open.inUnit(open.number.lastDigit());
        final BigDecimal distance =
                open.inUnit(open.number.value()).subtract(value).abs();
        return distance.compareTo(open.qualifier == Qualifier.EXACT ? step : step.add(step)) <= 0;
    }

    private Optional<Rule> rule(final String indicator, final Draft open) {
        return Arrays.stream(new String[] {"USD", "VND"})
                .filter(indicator::endsWith)
                .flatMap(currency -> lexicon.rules(currency).stream())
                .filter(rule -> rule.indicator().code().equals(indicator))
                .findFirst()
                .filter(rule ->
                        rule.indicator().unit().equals(open.rule.indicator().unit()));
    }
}
