package niengiam.job.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import niengiam.table.Table;

/** Gives the parts that succeeded their lasting names and clears away what failed attempts left. */
public final class TableParts {

    private TableParts() {}

    /** Parts of an increment: {@code part-00000.parquet} and so on, in the same folder. */
    public static void keep(final Path folder, final List<String> stems) throws IOException {
        for (int i = 0; i < stems.size(); i++) {
            move(folder.resolve(stems.get(i) + ".parquet"), folder.resolve(name(i, ".parquet")));
        }
        sweep(folder, stems.size());
    }

    /**
     * A table of a release: a single part becomes {@code <table>.parquet} and, if it has a text form, {@code <table>.csv};
     * several become folders of these names.
     */
    public static void assemble(
            final Path folder, final Path tables, final String table, final Table.Text text, final List<String> stems)
            throws IOException {
        for (final String extension : extensions(text)) {
            if (stems.size() == 1) {
                move(folder.resolve(stems.get(0) + extension), tables.resolve(table + extension));
                continue;
            }
            final Path parts = Files.createDirectories(tables.resolve(table + extension));
            for (int i = 0; i < stems.size(); i++) {
                move(folder.resolve(stems.get(i) + extension), parts.resolve(name(i, extension)));
            }
        }
        sweep(folder, 0);
        Files.delete(folder);
    }

    /** The kinds of files that a table then consists of. */
    private static List<String> extensions(final Table.Text text) {
        return text == Table.Text.NONE ? List.of(".parquet") : List.of(".parquet", ".csv");
    }

    private static String name(final int part, final String extension) {
        return String.format(Locale.ROOT, "part-%05d%s", part, extension);
    }

    private static void move(final Path from, final Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sweep(final Path folder, final int kept) throws IOException {
        final List<String> names = Stream.iterate(0, i -> i + 1)
                .limit(kept)
                .map(i -> name(i, ".parquet"))
                .toList();
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
