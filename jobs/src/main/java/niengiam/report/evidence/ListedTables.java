package niengiam.report.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import niengiam.lake.figures.Tables;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.Unit;
import niengiam.report.words.Edition;
import niengiam.table.TableSchema;
import niengiam.trend.Contribution;

/** The rows of the smaller tables that belong to the published territories. */
public final class ListedTables {

    /** The tables, in the order of the sheets of the workbook. */
    public static final List<TableSchema> OF_TERRITORIES = List.of(
            ContradictionTables.CONFLICTS,
            ContradictionTables.REVISIONS,
            AccountTable.SCHEMA,
            PlanTable.SCHEMA,
            BoundaryTable.SCHEMA,
            ContributionTable.SCHEMA,
            ContributionTable.AREAS,
            StatisticTable.SCHEMA);

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    private ListedTables() {}

    /** A row, by the names of its columns. */
    public static final class Row {
        private final TableSchema schema;
        private final Object[] cells;

        Row(final TableSchema schema, final Object... cells) {
            this.schema = schema;
            this.cells = cells;
        }

        String table() {
            return schema.name();
        }

        /** Every cell, in the order of the table. */
        public Object[] cells() {
            return cells.clone();
        }

        /** What stands in a column; empty text for nothing. */
        public String text(final String column) {
            final Object cell = cells[schema.position(column)];
            return cell == null ? "" : cell.toString();
        }

        public Optional<BigDecimal> number(final String column) {
            final Object cell = cells[schema.position(column)];
            return cell instanceof Long whole
                    ? Optional.of(BigDecimal.valueOf(whole))
                    : Optional.ofNullable((BigDecimal) cell);
        }

        public Optional<LocalDate> day(final String column) {
            return Optional.ofNullable((LocalDate) cells[schema.position(column)]);
        }

        public Optional<Unit> unit() {
            final String measure = text("unit_measure");
            return measure.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Unit(measure, number("unit_mult").orElseThrow().intValue()));
        }

        public Dimensions dimensions() {
            return new Dimensions(
                    text("funding"), text("zone"), text("counterpart_area"), text("visitor_type"), text("channel"));
        }

        public Locator locator(final String column) {
            return Locator.parse(text(column)).orElseThrow();
        }
    }

    /** Reads them from the tables of a staged release. */
    static ListedTables read(final StagedTables tables, final Edition edition) {
        final Set<String> areas = new HashSet<>(edition.areas());
        final ListedTables listed = new ListedTables();
        for (final TableSchema schema : OF_TERRITORIES) {
            listed.take(tables, schema, row -> areas.contains(row.text("ref_area")) && tells(row));
        }
        listed.take(tables, Tables.UNREAD, row -> true);
        return listed;
    }

    /** What every year published as it is, an index for every year, and remainders of nothing would only bury the rest. */
    private static boolean tells(final Row row) {
        return switch (row.table()) {
            case "boundaries" -> !row.text("basis").equals("PUBLISHED");
            case "contributions", "area_contributions" ->
                !row.text("part").equals(Contribution.RESIDUAL)
                        || !row.text("missing").isEmpty()
                        || row.number("contribution_pp").orElseThrow().signum() != 0;
            case "trends" ->
                !row.text("statistic").equals("INDEX") && !row.text("reason").equals("NOT_ENOUGH_DATA");
            default -> true;
        };
    }

    private void take(final StagedTables tables, final TableSchema schema, final Predicate<Row> wanted) {
        final List<Row> kept = new ArrayList<>();
        tables.forEach(schema, cells -> {
            final Row row = new Row(schema, cells);
            if (wanted.test(row)) {
                kept.add(new Row(schema, cells.clone()));
            }
        });
        rows.put(schema.name(), kept);
    }

    public List<Row> of(final TableSchema schema) {
        return rows.get(schema.name());
    }
}
