package niengiam.observe.prose;

import java.util.List;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.observe.prose.said.Slot;
import niengiam.text.PeriodPhrase;

/** Finds the first rule whose conditions hold in a frame. */
final class RuleMatcher {

    private static final String ANY = "*";

    private final ProseLexicon lexicon;

    RuleMatcher(final ProseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The rule for a counted noun.
     *
     * @param period the period in force: a cumulative count of a span is a flow, until a day it is a stock
     * @param here the period of the sentence; absent if it is carried from an earlier one
     */
    Optional<Rule> match(final String unit, final Frame frame, final PeriodPhrase period, final PeriodPhrase here) {
        final List<Rule> rules = lexicon.rules(unit);
        for (int i = 0; i < rules.size(); i++) {
            final Rule rule = rules.get(i);
            if (holds(rule, frame, period, here)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(
            final Rule rule, final Frame frame, final PeriodPhrase period, final PeriodPhrase here) {
        for (int i = 0; i < rule.needs().size(); i++) {
            if (!isMet(rule.needs().get(i), frame, period, here)) {
                return false;
            }
        }
        for (int i = 0; i < rule.unless().size(); i++) {
            if (isMet(rule.unless().get(i), frame, period, here)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(
            final Rule.Condition condition, final Frame frame, final PeriodPhrase period, final PeriodPhrase here) {
        if (condition.slot().isDimension()) {
            final String value = frame.dimension(condition.slot());
            return condition.values().contains(ANY)
                    ? !value.equals(Dimensions.TOTAL)
                    : condition.values().contains(value);
        }
        final String said =
                switch (condition.reach()) {
                    case CLAUSE -> frame.inClause(condition.slot());
                    case SENTENCE -> frame.inSentence(condition.slot());
                    case PARAGRAPH -> frame.inParagraph(condition.slot());
                };
        return condition.values().contains(condition.slot() == Slot.STATUS ? status(said, period, here) : said);
    }

    private static String status(final String said, final PeriodPhrase period, final PeriodPhrase here) {
        final boolean untilDay = period.kind() == PeriodPhrase.Kind.CUTOFF || period.kind() == PeriodPhrase.Kind.NOW;
        return switch (said) {
            // "9 tháng …: cấp mới 78 dự án; … lũy kế: 938 dự án": of what is counted from January there is no more.
            case "CUMUL" -> isStretch(period) && (isStretch(here) || !isYearToDate(period)) ? "ATTRACT" : "VALID";
            case "CUMUL_ATTRACT" -> isStretch(period) ? "ATTRACT" : "VALID";
            // "Lũy kế, toàn tỉnh có 376 dự án" tells what there is, whatever the sentence before was about.
            case "CUMUL_EXIST" -> isStretch(here) ? "ATTRACT" : "VALID";
            case "CUMUL_BOTH", "CUMUL_ADJ", "CUMUL_TERM", "CUMUL_NEW" ->
                isStretch(period) ? said.substring("CUMUL_".length()) : "VALID";
            case "EXIST" -> untilDay || period.kind() == PeriodPhrase.Kind.EVER ? "VALID" : said;
            // "Đến nay đã thu hút 670 dự án": counted from the very beginning, some of them long gone.
            case "ATTRACT", "NEW" ->
                period.kind() == PeriodPhrase.Kind.EVER || period.kind() == PeriodPhrase.Kind.NOW ? "EVER" : said;
            default -> said;
        };
    }

    /** From January to a later month. */
    private static boolean isYearToDate(final PeriodPhrase period) {
        return period.kind() == PeriodPhrase.Kind.SPAN && period.start() % 10_000 == 101 && period.end() % 10_000 > 131;
    }

    private static boolean isStretch(final PeriodPhrase period) {
        return period.kind() == PeriodPhrase.Kind.SPAN || period.kind() == PeriodPhrase.Kind.YEAR_TO_NOW;
    }
}
