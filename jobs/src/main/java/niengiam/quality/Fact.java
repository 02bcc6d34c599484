package niengiam.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rule can ask of a figure. A rule whose facts are not known for a figure does not apply to it: a first year has
 * no ratio to the year before.
 */
public enum Fact {
    /** Code of the indicator. */
    INDICATOR,
    /** FLOW, STOCK, AVERAGE … */
    MEASURE_KIND,
    /** Id of the territory. */
    REF_AREA,
    /** COUNTRY, REGION, PROVINCE … */
    AREA_TYPE,
    /** The value, in the unit of the figure. */
    OBS_VALUE,
    LOWER,
    UPPER,
    /** Greatest less least value that the wording allows; unknown where the wording sets no limit to one side. */
    INTERVAL_WIDTH,
    UNIT_MEASURE,
    UNIT_MULT,
    /** The unit that the dictionary gives the indicator. */
    DICTIONARY_UNIT,
    /** COUNT, MONEY …, from the list of units. */
    UNIT_KIND,
    OBS_STATUS,
    OBS_QUALIFIER,
    /** Length of the period in days, both ends included. */
    PERIOD_DAYS,
    /** Days from the first day of the period to publication: negative for a figure published before its period. */
    DAYS_FROM_START,
    /** Days from the last day of the period to publication. */
    DAYS_FROM_END,
    /** YES if a blank stands inside the printed number. */
    BLANK_INSIDE,
    /** How many different values the same document prints for the same series and period. */
    VALUES_IN_DOCUMENT,
    /** Value divided by that of the same period one year earlier, by the same producer. */
    RATIO_TO_YEAR_BEFORE,
    /** The power of a thousand that separates the value from the year before, within a factor of two; 0 if none does. */
    THOUSANDFOLD,
    /**
     * Percentage points between the growth that the source itself states, as noted beside the figure, and what the figure
     * and that of the year before can make; unknown where it states none, or that of another year.
     */
    STATED_GROWTH_GAP,
    /** Rung of the status minus the highest rung the same producer had published before. */
    STATUS_STEP;

    /** As a rule writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final Map<String, Fact> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::word, Function.identity()));

    static Optional<Fact> of(final String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
