package niengiam.job.setup;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.source.SourceException;
import niengiam.table.Table;
import niengiam.table.TableRegister;

/**
 * What a release holds: every table and all that is drawn and written from them, or tables alone. The observations, what
 * rules found in them, the rejects and the numbers of documents are always there.
 *
 * @param isComplete whether it has every table, each also as CSV, and charts, pages, workbook and report
 * @param tables names of the tables it has beside those that are always there, if it is not complete
 */
public record Selection(boolean isComplete, SortedSet<String> tables) implements Serializable {

    /** Stands for every table. */
    public static final String ALL = "all";

    private static final Selection COMPLETE = new Selection(true, new TreeSet<>());

    public Selection {
        tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
    }

    /**
     * Tables alone, or everything if none is named.
     *
     * @param names of tables, or {@value #ALL}
     * @param where they are named, for the message
     * @throws SourceException if there is no such table
     */
    public static Selection of(final List<String> names, final String where) {
        if (names.isEmpty()) {
            return COMPLETE;
        }
        final SortedSet<String> known = TableRegister.release().tables(table -> !table.isCopied()).stream()
                .map(Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (final String name : names) {
            if (!TableRegister.release().names().contains(name) && !name.equals(ALL)) {
                throw new SourceException("Unknown table \"" + name + "\" in " + where + ": expected some of "
                        + String.join(", ", known) + ", or " + ALL + ".");
            }
        }
        return new Selection(false, names.contains(ALL) ? known : new TreeSet<>(names));
    }

    /** Whether it has a table. */
    boolean has(final Table table) {
        return isComplete || table.isAlways() || tables.contains(table.name());
    }

    /** Those of some tables that it has. */
    public List<Table> among(final List<Table> some) {
        return some.stream().filter(this::has).toList();
    }

    /** The text form of a table beside Parquet. Whoever finds the gate closed reads the findings, whatever the release holds. */
    public Table.Text text(final Table table) {
        return isComplete || table.presence() == Table.Presence.ALWAYS_AS_TEXT ? table.text() : Table.Text.NONE;
    }
}
