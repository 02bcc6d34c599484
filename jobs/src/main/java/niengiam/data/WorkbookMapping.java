package niengiam.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.source.FileFormat;
import niengiam.source.YamlFile;

/**
 * How workbooks of one kind are read: the tables that they hold, each on sheets of its own. A workbook need not hold them all.
 *
 * @param tables at least one; all share the conventions of the first
 */
public record WorkbookMapping(List<SheetMapping> tables) implements Mapping {

    public WorkbookMapping {
        tables = List.copyOf(tables);
    }

    /** Reads a mapping file: one table at its top, and further ones under {@code tables}. */
    public static WorkbookMapping read(final YamlFile yaml) {
        final Conventions conventions = Conventions.read(yaml);
        final List<YamlFile> further = yaml.list("tables");
        final List<SheetMapping> tables = new ArrayList<>();
        tables.add(SheetMapping.read(conventions, yaml));
        further.forEach(table -> tables.add(SheetMapping.read(conventions, table)));
        return new WorkbookMapping(tables);
    }

    /** What one of its sheets must say to be meant, for messages. */
    public String words() {
        return tables.stream().map(SheetMapping::words).collect(Collectors.joining(", or "));
    }

    @Override
    public String id() {
        return tables.get(0).conventions().mapping();
    }

    @Override
    public Set<String> labelTables() {
        final Set<String> all = new TreeSet<>();
        tables.forEach(table -> all.addAll(table.labelTables()));
        return all;
    }

    @Override
    public List<Map<Attribute, ValueSource>> attributes() {
        return tables.stream().flatMap(table -> table.attributes().stream()).toList();
    }

    @Override
    public List<KeyedLookup> lookups() {
        return tables.stream().flatMap(table -> table.lookups().stream()).toList();
    }

    @Override
    public boolean reads(final FileFormat format) {
        return format == FileFormat.XLS || format == FileFormat.XLSX || format == FileFormat.ODS;
    }

    @Override
    public String inputs() {
        return "workbooks";
    }
}
