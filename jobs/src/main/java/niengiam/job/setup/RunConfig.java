package niengiam.job.setup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the yearly job is told.
 *
 * @param data folder with snapshots, mappings, code lists and rules
 * @param lake folder in which releases are kept
 * @param identity time and name of the run
 * @param areas ids of the territories that get charts, instead of those of the publication; empty for those
 * @param tables tables of a release of tables alone, as {@code tables} in the publication names them, instead of what that
 *     says; empty for that
 * @param asOf the last day of publication that counts: the release is issued as it would have been then
 * @param takesIn whether snapshots that no release has read are taken in; otherwise the release rests on what the one
 *     before it rests on
 */
public record RunConfig(
        Path data,
        Path lake,
        RunIdentity identity,
        List<String> areas,
        List<String> tables,
        Optional<LocalDate> asOf,
        boolean takesIn) {

    /** A run of everything that is published. */
    public RunConfig(final Path data, final Path lake, final RunIdentity identity, final List<String> areas) {
        this(data, lake, identity, areas, List.of(), Optional.empty(), true);
    }

    /** The same, and nothing new is taken in. */
    public RunConfig withoutIntake() {
        return new RunConfig(data, lake, identity, areas, tables, asOf, false);
    }

    /** The same, as it would have been on a day. */
    public RunConfig asOf(final Optional<LocalDate> day) {
        return new RunConfig(data, lake, identity, areas, tables, day, takesIn);
    }

    /** The same, with tables alone; with whatever the publication says if none is named. */
    public RunConfig withTables(final List<String> names) {
        return new RunConfig(data, lake, identity, areas, names, asOf, takesIn);
    }

    public RunConfig {
        areas = List.copyOf(areas);
        tables = List.copyOf(tables);
    }
}
