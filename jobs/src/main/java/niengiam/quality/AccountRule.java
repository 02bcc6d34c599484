package niengiam.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.source.YamlFile;

/**
 * A sum or balance that figures of one territory must keep among themselves: data, not code.
 *
 * @param id stable id
 * @param severity what a breach weighs
 * @param sentence the rule in words
 * @param kind which sum or balance
 * @param indicators which indicators it is about
 * @param dimension the breakdown whose codes are {@code whole} and {@code parts}; empty where those are indicators
 * @param whole the total, or the stock
 * @param parts what makes it, or is in it
 * @param add flows that raise a stock
 * @param subtract flows that lower it
 * @param limit how far a ratio may move in a year, in points of a hundred; 0 for other kinds
 */
record AccountRule(
        String id,
        Severity severity,
        String sentence,
        Kind kind,
        List<String> indicators,
        Optional<String> dimension,
        String whole,
        List<String> parts,
        List<String> add,
        List<String> subtract,
        BigDecimal limit) {

    /** Which sum or balance. */
    public enum Kind {
        PARTS,
        SUBSET,
        ROLL_FORWARD,
        GROWING,
        CONCEPT,
        SLIP,
        RATIO
    }

    static AccountRule of(final YamlFile yaml) {
        final String dimension = yaml.text("dimension", "");
        if (!dimension.isEmpty() && !Dimensions.NAMES.contains(dimension)) {
            throw new RuleException("Unknown dimension \"" + dimension + "\" in " + yaml.where() + ": expected one of "
                    + String.join(", ", Dimensions.NAMES) + ".");
        }
        final AccountRule rule = new AccountRule(
                yaml.text("id"),
                named(Severity.values(), yaml.text("severity"), "severity", yaml.where()),
                yaml.text("sentence"),
                named(Kind.values(), yaml.text("kind"), "kind", yaml.where()),
                yaml.texts("indicators"),
                dimension.isEmpty() ? Optional.empty() : Optional.of(dimension),
                yaml.text("whole", ""),
                yaml.texts("parts"),
                yaml.texts("add"),
                yaml.texts("subtract"),
                new BigDecimal(yaml.number("limit", 0)));
        yaml.refuseUnknownKeys();
        if (rule.kind == Kind.RATIO && (rule.parts.size() != 2 || rule.limit.signum() <= 0)) {
            throw new RuleException("Invalid rule " + rule.id + " in " + yaml.where()
                    + ": a RATIO has two parts and a limit above 0, got " + rule.parts + " and " + rule.limit + ".");
        }
        return rule;
    }

    /** Fails unless the indicators and codes it names exist. */
    void requireCodes(final RuleCodes codes) {
        final List<String> members = new ArrayList<>(parts);
        if (!whole.isEmpty()) {
            members.add(whole);
        }
        if (dimension.isPresent()) {
            indicators.forEach(indicator -> codes.requireIndicator(id, indicator, dimension.get()));
            members.forEach(member -> codes.requireDimensionCode(id, dimension.get(), member));
        } else {
            members.addAll(indicators);
            members.forEach(member -> codes.requireIndicator(id, member));
        }
        Stream.of(add, subtract).flatMap(List::stream).forEach(flow -> codes.requireIndicator(id, flow));
    }

    private static <E extends Enum<E>> E named(
            final E[] values, final String text, final String what, final String where) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleException("Unknown " + what + " \"" + text + "\" in " + where
                        + ": expected one of " + Arrays.asList(values) + "."));
    }
}
