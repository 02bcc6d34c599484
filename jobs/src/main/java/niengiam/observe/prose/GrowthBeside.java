package niengiam.observe.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.text.Amount;
import niengiam.text.Items;
import niengiam.text.Parsed;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/**
 * Hears the growth on the year before that a sentence states right behind its only figure, "đón 3,2 triệu lượt khách,
 * tăng 12,5% so với cùng kỳ", so that it can be held against what the figures make. A growth that may be of another
 * figure, is hedged or has another base is nobody's.
 */
final class GrowthBeside {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Words that no phrase has, between a comma and the change: "representing a rise of". */
    private static final int MOST_WORDS = 2;

    /** Items of a base: "so với", "cùng kỳ", "năm", its year. */
    private static final int FARTHEST = 5;

    private final UnitFinder units;
    private final PeriodReader periods;
    private final Passage passage;
    private final Items items;

    GrowthBeside(final UnitFinder units, final PeriodReader periods, final Passage passage) {
        this.units = units;
        this.periods = periods;
        this.passage = passage;
        this.items = passage.items;
    }

    /** Notes beside its figure the growth that a percentage states. */
    void hear(final int item, final Amount amount) {
        if (!(amount.number() instanceof Parsed.Value value)) {
            return;
        }
        final Optional<BigDecimal> percent = percent(item, value.value());
        final Optional<String> base = base(amount.next() + 1);
        if (percent.isPresent() && base.isPresent()) {
            figure(item - 1).ifPresent(figure -> figure.growth = signed(percent.get()) + base.get());
        }
    }

    /** With its sign, as the word before tells; an index against the base is a growth too. */
    private Optional<BigDecimal> percent(final int item, final BigDecimal printed) {
        if (!items.follows(item)) {
            return Optional.empty();
        }
        if (units.isBreak(item - 1, "EQUAL")) {
            return Optional.of(printed.subtract(WHOLE));
        }
        final String change = units.isPhrase(item - 1, Role.CHANGE) ? units.code(item - 1, Role.CHANGE) : "";
        return switch (change) {
            case "UP" -> Optional.of(printed);
            case "DOWN" -> Optional.of(printed.negate());
            default -> Optional.empty();
        };
    }

    /** What a note says of the base that begins at an item; empty text where it is the year before without its number. */
    private Optional<String> base(final int from) {
        if (!units.isPhrase(from, Role.BASE) || items.gap(from) > 0) {
            return Optional.empty();
        }
        boolean told = units.code(from, Role.BASE).equals("YEAR_BEFORE");
        String year = "";
        for (int i = from + 1; i < items.size() && i < from + FARTHEST && items.follows(i); i++) {
            if (items.isNumber(i)) {
                told = periods.isYear(i);
                year = told ? " on " + items.printed(i) : "";
                break;
            }
            if (!units.isPhrase(i, Role.TIME)) {
                break;
            }
            final String time = units.code(i, Role.TIME);
            if (!List.of("YEAR", "IN", "SAME_PERIOD", "LAST_YEAR").contains(time)) {
                return Optional.empty();
            }
            told |= time.equals("SAME_PERIOD") || time.equals("LAST_YEAR");
        }
        return told ? Optional.of(year) : Optional.empty();
    }

    /** The only figure of the clause before a change, with no other number or noun between. */
    private Optional<Draft> figure(final int change) {
        final List<Draft> drafts = passage.out.drafts;
        final int from = clause(change);
        if (drafts.isEmpty() || drafts.get(drafts.size() - 1).start < from) {
            return Optional.empty();
        }
        final Draft last = drafts.get(drafts.size() - 1);
        final boolean alone = drafts.size() == 1 || drafts.get(drafts.size() - 2).start < from;
        return alone && !last.time.isCompared() && last.growth.isEmpty() && isRightBehind(last, change)
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Where the clause of a change begins: behind the sentence, semicolon or percentage before it. */
    private int clause(final int change) {
        for (int i = change - 1; i > passage.sentenceStart; i--) {
            if (items.isMark(i, ';') || units.isPhrase(i, Role.CLAIM)) {
                return items.end(i);
            }
        }
        return items.start(Math.min(change, Math.max(0, passage.sentenceStart)));
    }

    /** Whether a change follows the noun of a figure, perhaps after a comma or in brackets. */
    private boolean isRightBehind(final Draft figure, final int change) {
        final boolean parted = items.isMark(change - 1, ',') || items.isMark(change - 1, '(');
        if (items.gap(change) > (parted ? MOST_WORDS : 0)) {
            return false;
        }
        for (int i = parted ? change - 2 : change - 1; i >= 0 && items.start(i) >= figure.end; i--) {
            if (!isOfNoun(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfNoun(final int item) {
        return units.isPhrase(item, Role.UNIT)
                || units.isPhrase(item, Role.CUE)
                || units.isPhrase(item, Role.SCALE)
                || units.isPhrase(item, Role.CURRENCY)
                || units.isPhrase(item, Role.AREA)
                || units.isPhrase(item, Role.LOCATIVE);
    }

    private static String signed(final BigDecimal percent) {
        return (percent.signum() < 0 ? "" : "+") + percent.toPlainString() + "%";
    }
}
