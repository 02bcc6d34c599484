package niengiam.report.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import niengiam.report.words.Edition;
import niengiam.table.BoundaryTable;
import niengiam.table.Concepts;
import niengiam.table.ContributionTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.table.TrendTable;
import niengiam.table.UnreadTable;
import niengiam.trend.Contribution;

/** The rows of the smaller tables that belong to the published territories. */
public final class ListedTables {

    private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();

    private ListedTables() {}

    /** Reads them from the tables of a staged release. */
    static ListedTables read(final StagedTables tables, final Edition edition) {
        final Set<String> areas = new HashSet<>(edition.areas());
        final ListedTables listed = new ListedTables();
        for (final Table table : TableRegister.release().tables(ListedTables::isListed)) {
            listed.take(
                    tables,
                    table.schema(),
                    row -> (!table.schema().has(Concepts.REF_AREA) || areas.contains(row.text(Concepts.REF_AREA)))
                            && tells(row));
        }
        listed.take(tables, UnreadTable.SCHEMA, row -> true);
        return listed;
    }

    /** Tables about series that are not the figures themselves, and those that a page shows as they are. */
    private static boolean isListed(final Table table) {
        return !table.shown().isEmpty()
                || (table.schema().has(Concepts.REF_AREA) && !table.page().equals("figures"));
    }

    /** What every year published as it is, an index for every year, and remainders of nothing would only bury the rest. */
    private static boolean tells(final TableRow row) {
        final TableSchema table = row.schema();
        if (table.equals(BoundaryTable.SCHEMA)) {
            return !row.text(BoundaryTable.BASIS).equals("PUBLISHED");
        }
        if (table.equals(ContributionTable.SCHEMA) || table.equals(ContributionTable.AREAS)) {
            return !row.text(ContributionTable.PART).equals(Contribution.RESIDUAL)
                    || !row.text(Concepts.MISSING).isEmpty()
                    || row.required(ContributionTable.CONTRIBUTION_PP).signum() != 0;
        }
        if (table.equals(TrendTable.SCHEMA)) {
            return !row.text(TrendTable.STATISTIC).equals("INDEX")
                    && !row.text(Concepts.REASON).equals("NOT_ENOUGH_DATA");
        }
        return true;
    }

    private void take(final StagedTables tables, final TableSchema schema, final Predicate<TableRow> wanted) {
        final List<TableRow> kept = new ArrayList<>();
        tables.forEach(schema, row -> {
            if (wanted.test(row)) {
                kept.add(row);
            }
        });
        rows.put(schema.name(), kept);
    }

    public List<TableRow> of(final TableSchema schema) {
        return rows.get(schema.name());
    }
}
