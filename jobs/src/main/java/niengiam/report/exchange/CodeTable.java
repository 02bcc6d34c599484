package niengiam.report.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.report.words.Names;
import niengiam.report.words.Wording;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * The codes that stand in the columns of an export, as a table of their own: code and names. A code that the lists do not
 * name is called by itself, so that every code of a column is in its table.
 */
public final class CodeTable {

    static final Column<String> CODE = Column.text("code");
    static final Column<String> NAME_VI = Column.text("name_vi");
    static final Column<String> NAME_EN = Column.text("name_en");

    /** The list that a column has its codes from, where it is not called like the column. */
    private static final Map<String, String> SHARED = Map.of(
            "status_before", "obs_status",
            "other_status", "obs_status",
            "other_qualifier", "obs_qualifier",
            "target_qualifier", "obs_qualifier");

    private static final Set<String> LISTS = Set.of(
            "indicator",
            "ref_area",
            "funding",
            "zone",
            "counterpart_area",
            "visitor_type",
            "channel",
            "unit_measure",
            "producer",
            "obs_status",
            "obs_qualifier");

    private final String list;
    private final Set<String> codes;

    private CodeTable(final String list, final Set<String> codes) {
        this.list = list;
        this.codes = codes;
    }

    /** The list that a column has its codes from; empty text for a column that has none. */
    static String listOf(final Column<?> column) {
        final String list = SHARED.getOrDefault(column.name(), column.name());
        return LISTS.contains(list) ? list : "";
    }

    /** Gathers the codes of rows. */
    public static final class Codes {
        private final SortedMap<String, Set<String>> codes = new TreeMap<>();
        private final Map<TableSchema, List<Column<?>>> coded = new HashMap<>();

        public void add(final TableRow row) {
            for (final Column<?> column : coded.computeIfAbsent(row.schema(), Codes::coded)) {
                row.printed(column).filter(code -> !code.isEmpty()).ifPresent(code -> codes.computeIfAbsent(
                                listOf(column), list -> new TreeSet<>())
                        .add(code));
            }
        }

        private static List<Column<?>> coded(final TableSchema schema) {
            return schema.columns().stream()
                    .filter(column -> !listOf(column).isEmpty())
                    .toList();
        }

        /** A table for each list of which there is a code, in the order of their names. */
        public List<CodeTable> tables() {
            final List<CodeTable> tables = new ArrayList<>();
            codes.forEach((list, own) -> tables.add(new CodeTable(list, own)));
            return tables;
        }
    }

    static String nameOf(final String list) {
        return "cl_" + list;
    }

    /** The concept whose codes they are. */
    String list() {
        return list;
    }

    /** What it is called, in English. */
    public String title() {
        return "Codes of " + list;
    }

    /** A code stands once. */
    public List<Column<?>> key() {
        return List.of(CODE);
    }

    public TableSchema schema() {
        return new TableSchema(nameOf(list), List.of(CODE, NAME_VI, NAME_EN));
    }

    /** The codes in their order, with their names. */
    public List<TableRow> rows(final CodeLists lists, final Wording wording) {
        final Names vietnamese = new Names(lists, wording, Language.VI);
        final Names english = new Names(lists, wording, Language.EN);
        final TableSchema schema = schema();
        return codes.stream()
                .map(code -> TableRow.of(schema, code, name(code, lists, vietnamese), name(code, lists, english)))
                .toList();
    }

    private String name(final String code, final CodeLists lists, final Names names) {
        return switch (list) {
            case "indicator" -> names.indicator(code);
            case "ref_area" -> names.area(code);
            case "unit_measure" -> lists.unitName(code, names.language());
            case "producer" -> names.producer(code);
            case "obs_status" -> names.code("status", code);
            case "obs_qualifier" -> names.code("qualifier", code);
            default -> names.part(list, code);
        };
    }
}
