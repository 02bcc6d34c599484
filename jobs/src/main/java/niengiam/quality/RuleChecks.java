package niengiam.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;

/**
 * Holds series after series against rules. The figures of one indicator are alike but for their numbers and places: which
 * rules a figure of some period, unit and status can break at all is found out once, and only those are asked of the others.
 */
public final class RuleChecks {

    private final List<Rule> rules;
    private final CodeLists codeLists;
    private final boolean asksForAreas;
    private final Map<Alike, Open> open = new HashMap<>();
    private String subject = "";

    /** What tells figures of one indicator and kind of territory apart, beside their numbers. */
    private record Alike(
            MeasureKind kind,
            Unit unit,
            ObsStatus status,
            Optional<Qualifier> qualifier,
            TimePeriod period,
            LocalDate vintage,
            boolean hasBlankInside) {

        static Alike of(final Observation figure) {
            return new Alike(
                    figure.kind(),
                    figure.unit(),
                    figure.status(),
                    figure.quantity().map(Quantity::qualifier),
                    figure.period(),
                    figure.vintage(),
                    FactFinder.hasBlankInside(figure.obsText()));
        }
    }

    /**
     * What is left to ask of such figures.
     *
     * @param rules those that one of them can break
     * @param facts what these speak of
     * @param known the facts that all such figures share
     */
    private record Open(List<Rule> rules, Set<Fact> facts, Facts known) {}

    RuleChecks(final List<Rule> rules, final CodeLists codeLists) {
        this.rules = rules;
        this.codeLists = codeLists;
        this.asksForAreas = facts(rules).contains(Fact.REF_AREA);
    }

    private static Set<Fact> facts(final List<Rule> rules) {
        final Set<Fact> facts = EnumSet.noneOf(Fact.class);
        rules.forEach(rule -> facts.addAll(rule.facts()));
        return facts;
    }

    /** The findings of one series, in the order of its observations and of the rules. */
    public List<Finding> check(final Series series) {
        final FactFinder finder = new FactFinder(codeLists, series);
        begin(series);
        final List<Finding> findings = new ArrayList<>();
        for (final Observation figure : series.observations()) {
            final Open left = open.computeIfAbsent(Alike.of(figure), any -> open(finder.shared(figure)));
            if (!left.rules.isEmpty()) {
                final Facts facts = finder.of(figure, left.known, left.facts);
                for (final Rule rule : left.rules) {
                    rule.brokenBy(facts).ifPresent(broken -> findings.add(finding(rule, broken, figure, facts)));
                }
            }
        }
        return List.copyOf(findings);
    }

    /** What was found out of another indicator, or of territories of another kind, does not count. */
    private void begin(final Series series) {
        final String area = series.key().refArea();
        final String next = series.key().indicator() + " "
                + (asksForAreas
                        ? area
                        : codeLists
                                .areas()
                                .find(area)
                                .map(Area::type)
                                .map(Enum::name)
                                .orElse(""));
        if (!next.equals(subject)) {
            open.clear();
            subject = next;
        }
    }

    private Open open(final Facts known) {
        final List<Rule> left = rules.stream()
                .filter(rule -> rule.mayBeBroken(known, FactFinder.SHARED))
                .toList();
        return new Open(left, facts(left), known);
    }

    private static Finding finding(
            final Rule rule, final Comparison broken, final Observation figure, final Facts facts) {
        return new Finding(
                rule.id(),
                rule.severity(),
                rule.sentence(),
                figure.key(),
                figure.period().toString(),
                figure.provenance().sourceId(),
                figure.provenance().locator(),
                broken.expected(facts),
                broken.got(facts));
    }
}
