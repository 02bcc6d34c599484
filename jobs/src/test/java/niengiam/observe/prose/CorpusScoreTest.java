package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall of prose reading, printed for the three parts of the corpus. A figure is found if it begins at the
 * right character and is the right indicator; each field is then counted on its own, and "all" means every field.
 */
class CorpusScoreTest {

    private record Score(String field, int right, int read, int expected) {
        double precision() {
            return read == 0 ? 1 : (double) right / read;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }
    }

    @Test
    void the_part_to_develop_on_is_read_almost_without_error() {
        final Score all = score("develop", true);
        assertThat(all.precision()).as("precision on develop").isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).as("recall on develop").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void the_part_opened_only_to_measure_is_read_mostly_right() {
        final Score all = score("measure", Boolean.getBoolean("corpus.errors"));
        assertThat(all.precision()).as("precision on measure").isGreaterThanOrEqualTo(0.75);
        assertThat(all.recall()).as("recall on measure").isGreaterThanOrEqualTo(0.65);
    }

    @Test
    void the_part_written_later_is_read_almost_without_error() {
        final Score all = score("later", true);
        assertThat(all.precision()).as("precision on later").isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).as("recall on later").isGreaterThanOrEqualTo(0.95);
    }

    private static Score score(final String part, final boolean showErrors) {
        final ProseReader reader = new ProseReader(Corpus.lexicon());
        final List<Corpus.Row> expected = new ArrayList<>();
        final List<Corpus.Row> read = new ArrayList<>();
        for (final Path passage : new Corpus(part).passages()) {
            expected.addAll(Corpus.expected(passage));
            read.addAll(Corpus.read(passage, reader));
        }
        System.out.printf(Locale.ROOT, "%n%-14s %9s %9s   (%s)%n", "field", "precision", "recall", part);
        for (final String field : Corpus.FIELDS) {
            print(count(field, List.of("indicator", field), expected, read));
        }
        final Score all = count("all", Corpus.FIELDS, expected, read);
        print(all);
        if (showErrors) {
            errors(expected, read);
        }
        return all;
    }

    private static Score count(
            final String name,
            final List<String> fields,
            final List<Corpus.Row> expected,
            final List<Corpus.Row> read) {
        final Set<String> keys = new HashSet<>();
        expected.forEach(row -> keys.add(key(row, fields)));
        final int right = (int)
                read.stream().filter(row -> keys.contains(key(row, fields))).count();
        return new Score(name, right, read.size(), expected.size());
    }

    private static String key(final Corpus.Row row, final List<String> fields) {
        final StringBuilder key = new StringBuilder(row.passage()).append(' ').append(row.start());
        fields.forEach(field -> key.append(' ').append(row.fields().get(field)));
        return key.toString();
    }

    private static void print(final Score score) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %9.3f %9.3f   %d right, %d read, %d expected%n",
                score.field(),
                score.precision(),
                score.recall(),
                score.right(),
                score.read(),
                score.expected());
    }

    private static void errors(final List<Corpus.Row> expected, final List<Corpus.Row> read) {
        final Set<String> right = new HashSet<>();
        read.forEach(row -> right.add(key(row, Corpus.FIELDS)));
        final Set<String> wanted = new HashSet<>();
        expected.forEach(row -> wanted.add(key(row, Corpus.FIELDS)));
        expected.stream()
                .map(row -> key(row, Corpus.FIELDS))
                .filter(key -> !right.contains(key))
                .forEach(key -> System.out.println("  missing " + key));
        read.stream()
                .map(row -> key(row, Corpus.FIELDS))
                .filter(key -> !wanted.contains(key))
                .forEach(key -> System.out.println("  wrong   " + key));
    }
}
