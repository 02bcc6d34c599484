package niengiam.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One statement about a fact, as a rule file writes it: {@code obs_value >= 0}, {@code unit_measure =
 * dictionary_unit}, {@code measure_kind in [FLOW, STOCK]}, {@code obs_value is whole}.
 *
 * @param fact what is asked
 * @param operator how it is compared
 * @param operand with what, as written; empty for {@code is whole}
 * @param other the fact that the operand names, if it names one
 * @param size the number that the operand is, if it is one
 * @param members the codes that the operand lists
 */
record Comparison(
        Fact fact,
        Operator operator,
        String operand,
        Optional<Fact> other,
        Optional<BigDecimal> size,
        Set<String> members) {

    private static final Pattern FORM =
            Pattern.compile("\\s*(\\w+)\\s*(<=|>=|!=|=|<|>|\\bnot in\\b|\\bin\\b|\\bis whole\\b)\\s*(.*?)\\s*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** How a fact is compared. */
    enum Operator {
        EQUAL("=", false),
        UNEQUAL("!=", false),
        AT_LEAST(">=", true),
        AT_MOST("<=", true),
        MORE(">", true),
        LESS("<", true),
        IN("in", false),
        NOT_IN("not in", false),
        WHOLE("is whole", false);

        private final String sign;
        private final boolean comparesSize;

        Operator(final String sign, final boolean comparesSize) {
            this.sign = sign;
            this.comparesSize = comparesSize;
        }
    }

    /** Statements joined by {@code and}; none for a blank text. */
    static List<Comparison> parseAll(final String text, final String where) {
        final List<Comparison> comparisons = new ArrayList<>();
        if (!text.isBlank()) {
            for (final String part : text.split("\\s+and\\s+", -1)) {
                comparisons.add(parse(part, where));
            }
        }
        return List.copyOf(comparisons);
    }

    private static Comparison parse(final String text, final String where) {
        final Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            throw new RuleException("Invalid predicate in " + where + ": expected <fact> <comparison> <value>, got \""
                    + text.strip() + "\".");
        }
        final Fact fact = Fact.of(match.group(1))
                .orElseThrow(() -> new RuleException("Unknown fact \"" + match.group(1) + "\" in " + where
                        + ": expected one of "
                        + Arrays.stream(Fact.values()).map(Fact::word).collect(Collectors.joining(", ")) + "."));
        final Operator operator = Arrays.stream(Operator.values())
                .filter(candidate -> candidate.sign.equals(match.group(2)))
                .findFirst()
                .orElseThrow();
        final Comparison comparison = of(fact, operator, match.group(3));
        comparison.requireOperand(where);
        return comparison;
    }

    /** The operand is understood once: a statement is held against every figure there is. */
    private static Comparison of(final Fact fact, final Operator operator, final String operand) {
        return new Comparison(
                fact,
                operator,
                operand,
                Fact.of(operand),
                NUMBER.matcher(operand).matches() ? Optional.of(new BigDecimal(operand)) : Optional.empty(),
                Arrays.stream(operand.replace("[", "").replace("]", "").split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A slip in the operand is told when the rules are read, not when the first figure meets them. */
    private void requireOperand(final String where) {
        if (operator == Operator.WHOLE || operand.isEmpty()) {
            if (operator != Operator.WHOLE || !operand.isEmpty()) {
                throw new RuleException("Invalid predicate in " + where + ": expected "
                        + (operator == Operator.WHOLE ? "nothing" : "a value") + " after \"" + fact.word() + " "
                        + operator.sign + "\", got \"" + operand + "\".");
            }
        } else if (operator.comparesSize && other.isEmpty() && size.isEmpty()) {
            throw new RuleException("Invalid predicate in " + where + ": expected a number or a fact after \""
                    + fact.word() + " " + operator.sign + "\", got \"" + operand + "\".");
        }
    }

    /** Fails unless the codes it names exist. */
    void requireCodes(final String rule, final RuleCodes codes) {
        if (other.isPresent()) {
            return;
        }
        switch (operator) {
            case EQUAL, UNEQUAL -> codes.require(rule, fact, operand);
            case IN, NOT_IN -> members.forEach(member -> codes.require(rule, fact, member));
            default -> {
                // A size has no code.
            }
        }
    }

    /** What it speaks of. */
    Set<Fact> facts() {
        return other.map(second -> EnumSet.of(fact, second)).orElseGet(() -> EnumSet.of(fact));
    }

    /** Whether everything the statement speaks of is known. */
    boolean applies(final Facts facts) {
        return facts.knows(fact) && other.map(facts::knows).orElse(true);
    }

    /** Whether the statement is true; {@link #applies} must be. */
    boolean holds(final Facts facts) {
        return switch (operator) {
            case EQUAL -> equal(facts);
            case UNEQUAL -> !equal(facts);
            case IN -> members.contains(facts.text(fact));
            case NOT_IN -> !members.contains(facts.text(fact));
            case WHOLE -> facts.number(fact).filter(Comparison::isWhole).isPresent();
            case AT_LEAST -> compare(facts) >= 0;
            case AT_MOST -> compare(facts) <= 0;
            case MORE -> compare(facts) > 0;
            case LESS -> compare(facts) < 0;
        };
    }

    /** What was expected, in words for a finding. */
    String expected(final Facts facts) {
        return (fact.word() + " " + operator.sign + " " + right(facts)).strip();
    }

    /** What was got instead. */
    String got(final Facts facts) {
        final String detail = facts.detail(fact);
        return fact.word() + " = " + facts.text(fact) + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    private boolean equal(final Facts facts) {
        final Optional<BigDecimal> number = facts.number(fact);
        return number.isPresent() ? compare(facts) == 0 : facts.text(fact).equals(right(facts));
    }

    private int compare(final Facts facts) {
        final BigDecimal left = facts.number(fact)
                .orElseThrow(() -> new RuleException("Cannot compare " + fact.word() + " by size: it is a code."));
        return left.compareTo(number(facts));
    }

    private BigDecimal number(final Facts facts) {
        if (other.isPresent()) {
            return facts.number(other.get())
                    .orElseThrow(() -> new RuleException("Cannot compare with " + operand + ": it is a code."));
        }
        return size.orElseThrow(() ->
                new RuleException("Cannot compare " + fact.word() + " with \"" + operand + "\": expected a number."));
    }

    private String right(final Facts facts) {
        return other.map(facts::text).orElse(operand);
    }

    private static boolean isWhole(final BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
