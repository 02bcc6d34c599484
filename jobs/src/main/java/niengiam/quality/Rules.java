package niengiam.quality;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.model.Series;
import niengiam.source.YamlFile;

/** The rules of {@code data/rules}, applied to one series at a time. */
public final class Rules {

    private final List<Rule> rules;

    private Rules(final List<Rule> rules) {
        final Set<String> ids = new HashSet<>();
        for (final Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new RuleException("Invalid rules: id " + rule.id() + " occurs twice. Give each rule its own.");
            }
        }
        this.rules = List.copyOf(rules);
    }

    /** Reads a rule file. */
    public static Rules read(final Path file) {
        return new Rules(Rule.read(file));
    }

    /** Reads the text of a rule file: what a task on another machine is given. */
    public static Rules parse(final String text, final String name) {
        return new Rules(YamlFile.parseList(text, name).stream().map(Rule::of).toList());
    }

    /**
     * The same rules, after a look whether there is what they name.
     *
     * @throws RuleException if a code is in no list
     */
    public Rules requireCodes(final CodeLists codeLists) {
        final RuleCodes codes = new RuleCodes(codeLists);
        for (final Rule rule : rules) {
            rule.when().forEach(condition -> condition.requireCodes(rule.id(), codes));
            rule.expect().forEach(demand -> demand.requireCodes(rule.id(), codes));
        }
        return this;
    }

    /** The ids of the rules, in order. */
    public List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }

    /** How many rules there are. */
    public int size() {
        return rules.size();
    }

    /** The findings of one series, in the order of its observations and of the rules. */
    public List<Finding> check(final Series series, final CodeLists codeLists) {
        return checks(codeLists).check(series);
    }

    /** Checks of many series. */
    public RuleChecks checks(final CodeLists codeLists) {
        return new RuleChecks(rules, codeLists);
    }
}
