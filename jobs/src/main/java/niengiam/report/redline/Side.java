package niengiam.report.redline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.report.evidence.StagedTables;
import niengiam.table.TableSchema;

/**
 * One of two releases that are compared.
 *
 * @param number its number
 * @param inputs its sources
 * @param tables the files of a table, in their order; none where it has no such table
 */
public record Side(int number, List<Input> inputs, Function<TableSchema, List<Path>> tables) {

    public Side {
        inputs = List.copyOf(inputs);
    }

    /** A release that is published. */
    public static Side of(final Release release) {
        return new Side(release.number(), release.manifest().inputs(), schema -> release.table(schema.name()));
    }

    /** A release whose tables stand and that is not published yet. */
    public static Side of(final int number, final List<Input> inputs, final StagedTables tables) {
        return new Side(number, inputs, tables::files);
    }

    List<Path> files(final TableSchema schema) {
        return tables.apply(schema);
    }

    boolean has(final TableSchema schema) {
        return !files(schema).isEmpty();
    }

    Map<String, Input> bySource() {
        return inputs.stream().collect(Collectors.toMap(Input::sourceId, input -> input));
    }
}
