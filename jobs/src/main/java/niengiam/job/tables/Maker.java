package niengiam.job.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import niengiam.table.Table;
import niengiam.table.TableRegister;

/** What makes the tables of a release. The register names it by its {@link #id()}. */
enum Maker {
    FIGURES(Walk.PANELS, bench -> new FigureMaker(bench.writers())),
    COMPARISONS(Walk.PANELS, bench -> new ComparisonMaker(bench.writers(), bench.verdicts())),
    FINDINGS(
            Walk.PANELS,
            bench -> new FindingMaker(
                    bench.writers(),
                    bench.rules(),
                    bench.lists(),
                    bench.knowledge().acceptances(),
                    bench.severities())),
    BOUNDARIES(Walk.PANELS, bench -> new BoundaryMaker(bench.writers(), bench.knowledge(), bench.lists())),
    CONTRADICTIONS(Walk.PANELS, bench -> new ContradictionMaker(bench.writers(), bench.knowledge(), bench.charts())),
    TRENDS(Walk.TERRITORIES, bench -> new TrendMaker(bench.writers(), bench.indexBase())),
    ACCOUNTS(Walk.TERRITORIES, bench -> new AccountMaker(bench.writers(), bench.knowledge())),
    PLAN(Walk.TERRITORIES, bench -> new PlanMaker(bench.writers(), bench.knowledge(), bench.lists())),
    CONTRIBUTIONS(Walk.TERRITORIES, bench -> new ContributionMaker(bench.writers(), bench.lists())),
    READINGS(Walk.READINGS, bench -> {
        throw new IllegalStateException("Unsupported maker of figures: what was read is copied, not made of figures.");
    }),
    DECISIONS(Walk.DECISIONS, bench -> {
        throw new IllegalStateException("Unsupported maker of figures: decisions are told when all figures stand.");
    });

    /** In which order it wants figures to come by. */
    enum Walk {
        /** Indicator by indicator, all territories of a breakdown together. */
        PANELS,
        /** Territory by territory, all indicators together. */
        TERRITORIES,
        /** None: rows that were written down while reading are copied. */
        READINGS,
        /** None: decisions are held against the tables that stand. */
        DECISIONS
    }

    private final Walk walk;
    // A function without state, which its type does not tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Bench, TableMaker> begin;

    Maker(final Walk walk, final Function<Bench, TableMaker> begin) {
        this.walk = walk;
        this.begin = begin;
    }

    /** As the register names it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a task sets to work: of a walk, with a table among those it writes. */
    static List<TableMaker> of(final Walk walk, final Bench bench) {
        return Arrays.stream(values())
                .filter(maker -> maker.walk == walk)
                .filter(maker -> maker.tables().stream()
                        .anyMatch(table -> bench.writers().has(table.schema())))
                .map(maker -> maker.begin.apply(bench))
                .toList();
    }

    private List<Table> tables() {
        return TableRegister.release().tables(table -> table.maker().equals(id()));
    }

    /** The tables made on a walk. */
    static List<Table> tables(final Walk walk) {
        return TableRegister.release().tables(table -> Arrays.stream(values())
                .anyMatch(maker -> maker.walk == walk && maker.id().equals(table.maker())));
    }

    /**
     * Holds the register against the makers.
     *
     * @throws IllegalStateException if a table has no maker or a maker no table
     */
    static void requireAll(final TableRegister register) {
        register.requireBound(
                "maker", Table::maker, Arrays.stream(values()).map(Maker::id).toList(), "niengiam.job.tables.Maker");
    }
}
