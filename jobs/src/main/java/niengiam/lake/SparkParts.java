package niengiam.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns what Spark wrote into a run's private directory into files with names of their own: Spark's have random parts, and markers and
 * checksums lie beside them that nobody vouches for.
 */
public final class SparkParts {

    private static final Pattern PART = Pattern.compile("part-(\\d+).*\\.(?:parquet|csv)");

    private SparkParts() {}

    /**
     * Renames the parts in a directory to {@code part-00000.parquet} and so on, and clears everything else away.
     *
     * @return the parts in their order
     * @throws IntegrityException if there are none, or the job that wrote them did not finish
     */
    public static List<Path> settle(Path output) {
        try {
            List<Path> parts = parts(output);
            List<Path> settled = new ArrayList<>();
            for (Path part : parts) {
                Path target = output.resolve(String.format(Locale.ROOT, "part-%05d.%s", settled.size(), kind(part)));
                if (!part.equals(target)) {
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                }
                settled.add(target);
            }
            try (var entries = Files.list(output)) {
                for (Path entry :
                        entries.filter(entry -> !settled.contains(entry)).toList()) {
                    Files.delete(entry);
                }
            }
            return List.copyOf(settled);
        } catch (IOException e) {
            throw StorageException.during("settle", output, e);
        }
    }

    /** Makes one table of a Parquet output: a file if there is one part, else a directory of parts, under the given name. */
    public static void asTable(Path output, Path table) {
        List<Path> parts = settle(output);
        try {
            Durable.createDirectories(table.getParent());
            if (parts.size() == 1) {
                Files.move(parts.get(0), table, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(output);
            } else {
                Files.move(output, table, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw StorageException.during("settle", table, e);
        }
    }

    /**
     * Makes one file of a CSV output whose parts have no head.
     *
     * @param head the first line, without its end
     */
    public static void asCsv(Path output, Path csv, String head) {
        List<Path> parts = settle(output);
        Durable.createDirectories(csv.getParent());
        try (var out = FileChannel.open(csv, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(StandardCharsets.UTF_8.encode(head + "\n"));
            for (Path part : parts) {
                try (var in = FileChannel.open(part, StandardOpenOption.READ)) {
                    long size = in.size();
                    for (long at = 0; at < size; ) {
                        at += in.transferTo(at, size - at, out);
                    }
                }
            }
        } catch (IOException e) {
            throw StorageException.during("write", csv, e);
        }
        Durable.deleteTree(output);
    }

    private static List<Path> parts(Path output) throws IOException {
        if (Files.exists(output.resolve("_temporary"))) {
            throw new IntegrityException("Invalid output " + output
                    + ": the job that wrote it did not finish, _temporary is still there. Run again.");
        }
        try (var entries = Files.list(output)) {
            List<Path> parts = entries.filter(entry -> PART.matcher(name(entry)).matches())
                    .sorted(Comparator.comparing(SparkParts::task).thenComparing(SparkParts::name))
                    .toList();
            if (parts.isEmpty()) {
                throw new IntegrityException(
                        "Invalid output " + output + ": expected part files, got none. Run again.");
            }
            return parts;
        }
    }

    private static long task(Path part) {
        var matcher = PART.matcher(name(part));
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static String kind(Path part) {
        String name = name(part);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
