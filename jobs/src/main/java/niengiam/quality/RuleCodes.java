package niengiam.quality;

import java.util.Arrays;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;

/** Whether there is what a rule names: one about a misspelt indicator would never be broken. */
final class RuleCodes {

    private static final Set<String> ANSWERS = Set.of("YES", "NO");

    private final CodeLists lists;

    RuleCodes(final CodeLists lists) {
        this.lists = lists;
    }

    void requireIndicator(final String rule, final String code) {
        require(rule, Fact.INDICATOR, code);
    }

    /** An indicator that is broken down by a dimension. */
    void requireIndicator(final String rule, final String code, final String dimension) {
        requireIndicator(rule, code);
        if (!lists.indicator(code).orElseThrow().dimensions().contains(dimension)) {
            throw new RuleException("Invalid rule " + rule + ": expected indicators that are broken down by "
                    + dimension + " (indicators.csv), got " + code + ". Correct it, or it never applies.");
        }
    }

    void requireDimensionCode(final String rule, final String dimension, final String code) {
        if (!lists.hasDimensionCode(dimension, code)) {
            throw unknown(dimension, code, rule, "a code of dimensions.csv");
        }
    }

    /** A code with which a fact is compared; any for a fact that is a number. */
    void require(final String rule, final Fact fact, final String code) {
        final String expected =
                switch (fact) {
                    case INDICATOR -> lists.indicator(code).isPresent() ? "" : "a code of indicators.csv";
                    case REF_AREA -> lists.areas().find(code).isPresent() ? "" : "an id of areas.csv";
                    case UNIT_MEASURE, DICTIONARY_UNIT -> lists.hasUnit(code) ? "" : "a code of units.csv";
                    case UNIT_KIND -> lists.hasUnitKind(code) ? "" : "a kind of units.csv";
                    case AREA_TYPE -> oneOf(Area.Type.values(), code);
                    case MEASURE_KIND -> oneOf(MeasureKind.values(), code);
                    case OBS_STATUS -> oneOf(ObsStatus.values(), code);
                    case OBS_QUALIFIER -> oneOf(Qualifier.values(), code);
                    case BLANK_INSIDE -> ANSWERS.contains(code) ? "" : "YES or NO";
                    default -> "";
                };
        if (!expected.isEmpty()) {
            throw unknown(fact.word(), code, rule, expected);
        }
    }

    private static String oneOf(final Enum<?>[] values, final String code) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(code))
                ? ""
                : "one of " + Arrays.toString(values);
    }

    private static RuleException unknown(
            final String what, final String code, final String rule, final String expected) {
        return new RuleException("Unknown " + what + " \"" + code + "\" in rule " + rule + ": expected " + expected
                + ". Correct it, or the rule never applies.");
    }
}
