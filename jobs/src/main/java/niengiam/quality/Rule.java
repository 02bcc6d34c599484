package niengiam.quality;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import niengiam.source.YamlFile;

/**
 * What must hold of a figure: data, not code.
 *
 * @param id stable id, such as {@code V104}
 * @param level ESS validation level: 0 format, 1 within one dataset, 2 across periods and vintages
 * @param severity what a breach weighs
 * @param sentence the rule in words
 * @param when to which figures it applies; to all if there is no statement
 * @param expect what must hold of them
 */
record Rule(String id, int level, Severity severity, String sentence, List<Comparison> when, List<Comparison> expect) {

    /** Reads a rule file: a list of rules. */
    static List<Rule> read(final Path file) {
        return YamlFile.readList(file).stream().map(Rule::of).toList();
    }

    static Rule of(final YamlFile yaml) {
        final String severity = yaml.text("severity");
        final Rule rule = new Rule(
                yaml.text("id"),
                yaml.number("level", 1),
                severity(severity, yaml.where()),
                yaml.text("sentence"),
                Comparison.parseAll(yaml.text("when", ""), yaml.where()),
                Comparison.parseAll(yaml.text("expect"), yaml.where()));
        yaml.refuseUnknownKeys();
        return rule;
    }

    private static Severity severity(final String text, final String where) {
        for (final Severity severity : Severity.values()) {
            if (severity.name().equals(text.toUpperCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new RuleException("Unknown severity \"" + text + "\" in " + where + ": expected one of "
                + List.of(Severity.values()) + ".");
    }

    /** What it speaks of. */
    Set<Fact> facts() {
        final Set<Fact> facts = EnumSet.noneOf(Fact.class);
        when.forEach(condition -> facts.addAll(condition.facts()));
        expect.forEach(demand -> facts.addAll(demand.facts()));
        return facts;
    }

    /**
     * Whether a figure can break it, as far as some of its facts tell. Statements are looked at in their order, as for a whole
     * figure, and none beyond the first that speaks of another fact.
     *
     * @param known the facts
     * @param told what the facts are that are known, or known to be unknown
     */
    boolean mayBeBroken(final Facts known, final Set<Fact> told) {
        for (final Comparison condition : when) {
            if (!told.containsAll(condition.facts())) {
                return true;
            }
            if (!condition.applies(known) || !condition.holds(known)) {
                return false;
            }
        }
        for (final Comparison demand : expect) {
            if (!told.containsAll(demand.facts()) || (demand.applies(known) && !demand.holds(known))) {
                return true;
            }
        }
        return false;
    }

    /** The statement that a figure breaks, if the rule applies to it and one is broken. */
    Optional<Comparison> brokenBy(final Facts facts) {
        for (final Comparison condition : when) {
            if (!condition.applies(facts) || !condition.holds(facts)) {
                return Optional.empty();
            }
        }
        for (final Comparison demand : expect) {
            if (demand.applies(facts) && !demand.holds(facts)) {
                return Optional.of(demand);
            }
        }
        return Optional.empty();
    }
}
