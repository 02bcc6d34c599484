package niengiam.job.setup;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.job.spark.PartWriter;
import niengiam.lake.figures.ObservationTable;
import niengiam.lake.figures.Tables;
import niengiam.report.evidence.AccountTable;
import niengiam.report.evidence.BoundaryTable;
import niengiam.report.evidence.ContradictionTables;
import niengiam.report.evidence.ContributionTable;
import niengiam.report.evidence.PlanTable;
import niengiam.report.evidence.StatisticTable;
import niengiam.report.evidence.YearOnYearTable;
import niengiam.source.SourceException;
import niengiam.table.TableSchema;

/**
 * What a release holds: every table and all that is drawn and written from them, or tables alone. The observations, what
 * rules found in them, the rejects and the numbers of documents are always there.
 *
 * @param isComplete whether it has every table, each also as CSV, and charts, pages, workbook and report
 * @param tables names of the tables it has beside those that are always there, if it is not complete
 */
public record Selection(boolean isComplete, SortedSet<String> tables) implements Serializable {

    /** Tables made of panels: an indicator in all territories. */
    public static final List<TableSchema> OF_PANELS = List.of(
            ObservationTable.SCHEMA,
            YearOnYearTable.SCHEMA,
            Tables.FINDINGS,
            BoundaryTable.SCHEMA,
            ContradictionTables.CONFLICTS,
            ContradictionTables.REVISIONS,
            ContradictionTables.SUMMARY,
            ContributionTable.AREAS);

    /** Tables made of territories: all indicators in one of them. */
    public static final List<TableSchema> OF_TERRITORIES =
            List.of(StatisticTable.SCHEMA, AccountTable.SCHEMA, PlanTable.SCHEMA, ContributionTable.SCHEMA);

    /** Stands for every table. */
    public static final String ALL = "all";

    private static final Set<String> ALWAYS =
            Set.of(ObservationTable.SCHEMA.name(), Tables.FINDINGS.name(), Tables.REJECTS.name(), Tables.UNREAD.name());

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
        final SortedSet<String> known = Stream.concat(OF_PANELS.stream(), OF_TERRITORIES.stream())
                .map(TableSchema::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (final String name : names) {
            if (!known.contains(name) && !ALWAYS.contains(name) && !name.equals(ALL)) {
                throw new SourceException("Unknown table \"" + name + "\" in " + where + ": expected some of "
                        + String.join(", ", known) + ", or " + ALL + ".");
            }
        }
        return new Selection(false, names.contains(ALL) ? known : new TreeSet<>(names));
    }

    /** Whether it has a table. */
    boolean has(final TableSchema table) {
        return isComplete || ALWAYS.contains(table.name()) || tables.contains(table.name());
    }

    /** Those of some tables that it has. */
    public List<TableSchema> among(final List<TableSchema> some) {
        return some.stream().filter(this::has).toList();
    }

    /** The text form of a table beside Parquet. Whoever finds the gate closed reads the findings, whatever the release holds. */
    public PartWriter.Text text(final TableSchema table) {
        if (!isComplete && !table.equals(Tables.FINDINGS)) {
            return PartWriter.Text.NONE;
        }
        return table.equals(ObservationTable.SCHEMA) ? PartWriter.Text.SDMX_CSV : PartWriter.Text.CSV;
    }
}
