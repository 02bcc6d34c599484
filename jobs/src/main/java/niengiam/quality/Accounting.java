package niengiam.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.data.CodeLists;
import niengiam.model.Observation;
import niengiam.quality.AccountEntry.Outcome;
import niengiam.source.YamlFile;

/** The rules of {@code data/rules/accounting.yaml}, applied to all figures of one territory. */
public final class Accounting {

    private final List<AccountRule> rules;

    private Accounting(final List<AccountRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads the text of the rule file. */
    public static Accounting parse(final String text, final String name) {
        return new Accounting(
                YamlFile.parseList(text, name).stream().map(AccountRule::of).toList());
    }

    /**
     * The same rules, after a look whether there is what they name.
     *
     * @throws RuleException if an indicator or a code is in no list
     */
    public Accounting requireCodes(final CodeLists codeLists) {
        final RuleCodes codes = new RuleCodes(codeLists);
        rules.forEach(rule -> rule.requireCodes(codes));
        return this;
    }

    /** The ids of the rules, in order. */
    public List<String> ids() {
        return rules.stream().map(AccountRule::id).toList();
    }

    /**
     * What the rules say, in their order. What balances is not listed, except for stocks: their residual is told
     * whatever it is.
     *
     * @param figures all figures of one territory on one boundary
     */
    public List<AccountEntry> check(final List<Observation> figures) {
        final List<Observation> valued =
                figures.stream().filter(figure -> figure.quantity().isPresent()).toList();
        final List<AccountEntry> entries = new ArrayList<>();
        for (final AccountRule rule : rules) {
            switch (rule.kind()) {
                case PARTS -> families(rule, valued).forEach(family -> parts(rule, family, entries));
                case SUBSET -> families(rule, valued).forEach(family -> subset(rule, family, entries));
                case ROLL_FORWARD -> new RollForward(rule).check(valued, entries);
                case GROWING -> new YearToDate(rule).check(valued, entries);
                case CONCEPT -> concepts(rule, valued, entries);
                case SLIP -> new Slips(rule).check(valued, entries);
                case RATIO -> new Ratios(rule).check(valued, entries);
            }
        }
        return List.copyOf(entries);
    }

    /** Figures of one source and period that a rule holds together, by code of the dimension or by indicator. */
    private static List<Map<String, Observation>> families(final AccountRule rule, final List<Observation> figures) {
        final Map<String, Map<String, Observation>> families = new TreeMap<>();
        for (final Observation figure : figures) {
            final String indicator = figure.key().indicator();
            final String member;
            if (rule.dimension().isEmpty()) {
                member = indicator;
            } else if (rule.indicators().contains(indicator)) {
                member = figure.key().dimensions().code(rule.dimension().orElseThrow());
            } else {
                continue;
            }
            if (member.equals(rule.whole()) || rule.parts().contains(member)) {
                final Map<String, String> codes = Balance.codes(figure);
                rule.dimension().ifPresent(dimension -> {
                    codes.remove(dimension);
                    codes.put("indicator", indicator);
                });
                families.computeIfAbsent(
                                Balance.voice(figure) + " " + figure.period() + " " + figure.vintage() + " " + codes,
                                family -> new TreeMap<>())
                        .merge(member, figure, Balance::better);
            }
        }
        return List.copyOf(families.values());
    }

    private static void parts(
            final AccountRule rule, final Map<String, Observation> family, final List<AccountEntry> entries) {
        if (!family.containsKey(rule.whole()) || !family.keySet().containsAll(rule.parts())) {
            return;
        }
        final Observation whole = family.get(rule.whole());
        final List<Observation> parts = rule.parts().stream().map(family::get).toList();
        if (!Balance.sameMeasure(whole, parts)) {
            return;
        }
        final BigDecimal sum =
                parts.stream().map(part -> Balance.in(whole, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
        final Balance balance = Balance.of(whole, sum, parts);
        if (!balance.isClosed()) {
            entries.add(balance.entry(rule, Outcome.BROKEN, parts, ""));
        }
    }

    private static void subset(
            final AccountRule rule, final Map<String, Observation> family, final List<AccountEntry> entries) {
        final Observation whole = family.get(rule.whole());
        for (final String code : rule.parts()) {
            final Observation part = family.get(code);
            if (whole == null || part == null || !Balance.sameMeasure(part, List.of(whole))) {
                continue;
            }
            final Balance balance = Balance.of(part, Balance.in(part, whole), List.of(whole));
            if (balance.residual().signum() > 0 && !balance.isClosed()) {
                entries.add(balance.entry(rule, Outcome.BROKEN, List.of(whole), ""));
            }
        }
    }

    private static void concepts(
            final AccountRule rule, final List<Observation> figures, final List<AccountEntry> entries) {
        final Map<String, Map<String, Observation>> periods = new TreeMap<>();
        figures.stream()
                .filter(figure -> rule.indicators().contains(figure.key().indicator()))
                .forEach(figure -> periods.computeIfAbsent(
                                figure.period() + " " + figure.key().dimensions(), period -> new TreeMap<>())
                        .merge(figure.key().indicator(), figure, Balance::better));
        for (final Map<String, Observation> sides : periods.values()) {
            if (sides.keySet().containsAll(rule.indicators())) {
                final Observation first = sides.get(rule.indicators().get(0));
                entries.add(new AccountEntry(
                        rule.id(),
                        rule.severity(),
                        rule.sentence(),
                        Outcome.NOT_COMPARED,
                        first,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        BigDecimal.ZERO,
                        rule.indicators().stream().skip(1).map(sides::get).toList(),
                        ""));
            }
        }
    }
}
