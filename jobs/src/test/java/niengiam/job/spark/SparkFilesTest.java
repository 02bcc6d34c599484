package niengiam.job.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path that Spark is told is that path, whatever signs are in its name and whatever lies beside it. */
final class SparkFilesTest {

    private static final TableSchema SCHEMA = new TableSchema("names", List.of(Column.text("name")));

    private static final Pattern SIGN = Pattern.compile("[{}\\[\\]*?\\\\]");

    @TempDir
    Path directory;

    @Test
    void a_folder_is_itself_among_all_that_its_name_would_match_as_a_pattern() throws IOException {
        final List<String> names = Stream.of(
                        IntStream.rangeClosed(' ', '~')
                                .filter(sign -> sign != '/')
                                .mapToObj(sign -> "x" + (char) sign + "y"),
                        IntStream.rangeClosed(' ', '~')
                                .filter(sign -> sign != '/' && sign != '.')
                                .mapToObj(Character::toString),
                        Stream.of("xy", "x1", "x[1]", "x[12]", "x[^2]y", "x[!2]y", "x2", "x{1,2}", "x{1}", "{x1,x2}"),
                        Stream.of(
                                "x\\[1\\]", "x\\y", "x\\\\y", "x*", "*", "**", "x?", "??", "x%20y", "x+y", "xệ", "x=1"))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
        for (final String name : names) {
            write(name);
        }
        try (Session session = Session.open("test", directory.resolve("scratch"))) {
            for (final String name :
                    List.of("x[1]", "x[^2]y", "{x1,x2}", "x*", "??", "x\\[1\\]", "x\\y", "x:y", "x=1", "_")) {
                assertThat(read(session, List.of(name))).containsExactly(name);
            }
            names.stream()
                    .collect(Collectors.groupingBy(name -> SIGN.matcher(name).find()))
                    .values()
                    .forEach(some -> assertThat(read(session, some)).containsExactlyInAnyOrderElementsOf(some));
        }
    }

    @Test
    void what_is_written_into_a_folder_is_found_there() throws IOException {
        write("x1");
        Files.createDirectories(directory.resolve("p1"));
        try (Session session = Session.open("test", directory.resolve("scratch"))) {
            for (final String name : List.of("p[1]", "p*{1}?:\\1 1%20,#")) {
                final Path answer = directory.resolve(name);

                SparkFiles.write(SparkFiles.read(session.spark(), SCHEMA, List.of(file("x1"))), answer);

                assertThat(SparkFiles.count(session.spark(), answer)).as(name).isEqualTo(1);
                assertThat(answer).isDirectory();
            }
            assertThat(directory.resolve("p1")).isEmptyDirectory();
        }
    }

    private List<String> read(final Session session, final List<String> names) {
        return SparkFiles.read(
                        session.spark(), SCHEMA, names.stream().map(this::file).toList())
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private Path file(final String name) {
        return directory.resolve(name).resolve("part.parquet");
    }

    private void write(final String name) throws IOException {
        Files.createDirectories(directory.resolve(name));
        try (TableWriter writer = ParquetTableWriter.open(file(name), SCHEMA)) {
            writer.write(TableRow.of(SCHEMA, name));
        }
    }
}
