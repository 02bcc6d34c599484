package niengiam.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables of a release: the one list of them. What makes, shows, asks and describes tables reads it; a table that stands
 * here without a maker, a page or words, or the other way round, is refused by name.
 */
public final class TableRegister {

    /** In the order in which readers find them. */
    private static final TableRegister RELEASE = new TableRegister(List.of(
            ObservationTable.TABLE,
            YearOnYearTable.TABLE,
            ConflictTable.TABLE,
            RevisionTable.TABLE,
            RevisionSummaryTable.TABLE,
            AccountTable.TABLE,
            PlanTable.TABLE,
            BoundaryTable.TABLE,
            ContributionTable.TABLE,
            ContributionTable.AREAS_TABLE,
            TrendTable.TABLE,
            FindingTable.TABLE,
            RejectTable.TABLE,
            CorrectionTable.TABLE,
            DecisionTable.TABLE,
            ErratumTable.TABLE,
            UnreadTable.TABLE));

    private final List<Table> tables;

    TableRegister(final List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The tables of a release of this program. */
    public static TableRegister release() {
        return RELEASE;
    }

    public List<Table> tables() {
        return tables;
    }

    /** Those of some kind, in order. */
    public List<Table> tables(final Predicate<Table> kind) {
        return tables.stream().filter(kind).toList();
    }

    /** Their names, in order. */
    public List<String> names() {
        return tables.stream().map(Table::name).toList();
    }

    /** The same with a further table. */
    public TableRegister with(final Table further) {
        return new TableRegister(
                Stream.concat(tables.stream(), Stream.of(further)).toList());
    }

    /**
     * Holds the ids that entries name against those that there are.
     *
     * @param what what the ids are of, such as {@code maker}
     * @param named the ids of the entries, each with its table
     * @param bound the ids that there are
     * @param place where they are bound, for the message
     * @throws IllegalStateException if an entry names one that is not there, or one that is there is named by no entry
     */
    public void requireBound(
            final String what, final Function<Table, String> named, final List<String> bound, final String place) {
        for (final Table table : tables) {
            if (!bound.contains(named.apply(table))) {
                throw new IllegalStateException(
                        "Missing " + what + " \"" + named.apply(table) + "\" of table " + table.name() + ": bind it in "
                                + place + ", or name one of " + String.join(", ", bound) + ".");
            }
        }
        for (final String id : bound) {
            if (tables.stream().noneMatch(table -> named.apply(table).equals(id))) {
                throw new IllegalStateException(
                        "Unknown " + what + " \"" + id + "\" in " + place
                                + ": no table of the register names it. Add the entry of its table to TableRegister, or delete it.");
            }
        }
    }
}
