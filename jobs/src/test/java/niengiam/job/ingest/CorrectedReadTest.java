package niengiam.job.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.observe.prose.ProseReader;
import niengiam.source.SourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office decided about a reading holds while the source says what the office saw, and not a moment longer. */
class CorrectedReadTest {

    private static final Path SHIPPED = Path.of(System.getProperty("niengiam.data", "../data"));
    private static final String SNAPSHOT = "snapshots/gso/2018-12-27/fdi-by-province";
    private static final String CAPITAL = "INV_CAP_NEW_USD.VN35.FDI._T._T._T._T";

    @TempDir
    private Path folder;

    private Path data;
    private Path table;

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data");
        for (String part : List.of("codelists", "lexicon", "mappings", "mappings/labels")) {
            Files.createDirectories(data.resolve(part));
            try (Stream<Path> files = Files.list(SHIPPED.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, data.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        table = data.resolve(SNAPSHOT + ".csv");
        Files.createDirectories(table.getParent());
        Files.copy(SHIPPED.resolve(SNAPSHOT + ".csv"), table);
        Files.copy(SHIPPED.resolve(SNAPSHOT + ".origin.yaml"), data.resolve(SNAPSHOT + ".origin.yaml"));
    }

    private void decide(String source, String place, String expected, String reading, String decision)
            throws IOException {
        Files.createDirectories(data.resolve("corrections"));
        Files.writeString(
                data.resolve("corrections/desk.yaml"),
                """
                - id: D-1
                  source: %s
                  place: "%s"
                  expected: "%s"
                  reading: %s
                  %s
                  why: Nhầm một chữ số
                  office: Chi cục
                  day: 2026-11-30
                """
                        .formatted(source, place, expected, reading, decision));
    }

    private void decideCapital(String decision) throws IOException {
        decide(
                "gso/2018-12-27/fdi-by-province",
                "cell=18,5",
                "329.865656",
                "{series: " + CAPITAL + ", period: 2018}",
                decision);
    }

    private ReadJob.Read read(Path file) {
        return new ReadJob(data, List.of(file), ProseReader.Declared.NOTHING, Optional.empty())
                .run()
                .documents()
                .get(0);
    }

    private static List<String> words(ReadJob.Read read) {
        return read.observations().stream().map(Observation::toString).toList();
    }

    @Test
    void exactly_the_figure_that_was_decided_differs_and_names_the_decision() throws IOException {
        List<String> before = words(read(table));
        decideCapital("correct: {value: 339.865656, unit: USD, multiplier: 6}");

        ReadJob.Read read = read(table);

        assertThat(words(read)).hasSameSizeAs(before);
        List<Observation> changed = read.observations().stream()
                .filter(figure -> !before.contains(figure.toString()))
                .toList();
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).quantity().orElseThrow().value()).isEqualByComparingTo("339.865656");
        assertThat(changed.get(0).obsText()).isEqualTo("329.865656");
        assertThat(changed.get(0).note()).isEqualTo("[D-1]");
        assertThat(changed.get(0).key()).hasToString(CAPITAL);
    }

    @Test
    void a_territory_and_a_period_may_be_decided_alone() throws IOException {
        decideCapital("correct: {area: VN36, period: 2017}");

        Observation figure = read(table).observations().stream()
                .filter(one -> one.note().equals("[D-1]"))
                .findFirst()
                .orElseThrow();

        assertThat(figure.key()).hasToString(CAPITAL.replace("VN35", "VN36"));
        assertThat(figure.period()).hasToString("2017");
        assertThat(figure.quantity().orElseThrow().value()).isEqualByComparingTo("329.865656");
    }

    @Test
    void a_withdrawn_figure_is_a_reject_that_says_who_why_and_what() throws IOException {
        int rejects = read(table).rejects().size();
        int figures = read(table).observations().size();
        decideCapital("withdraw: true");

        ReadJob.Read read = read(table);

        assertThat(read.observations()).hasSize(figures - 1);
        assertThat(read.rejects()).hasSize(rejects + 1);
        Reject reject = read.rejects().get(read.rejects().size() - 1);
        assertThat(reject.reason()).isEqualTo("WITHDRAWN");
        assertThat(reject.detail())
                .isEqualTo("[D-1] Nhầm một chữ số (Chi cục, 2026-11-30); read " + CAPITAL + " 2018 329.865656 USD/6");
    }

    @Test
    void a_correction_of_another_text_is_refused_with_both_texts() throws IOException {
        decideCapital("correct: {value: 339.865656, unit: USD, multiplier: 6}");
        Files.writeString(table, Files.readString(table).replace("329.865656", "392.865656"));

        assertThatThrownBy(() -> read(table))
                .isInstanceOf(SourceException.class)
                .hasMessage("Invalid correction D-1 in corrections/desk.yaml, line 1: expected \"329.865656\", read as "
                        + CAPITAL + " 2018, at cell=18,5 of gso/2018-12-27/fdi-by-province, got \"392.865656\"."
                        + " The source changed since Chi cục decided on 2026-11-30: look at the source, then delete the"
                        + " correction or decide anew.");
    }

    @Test
    void a_correction_whose_row_moved_is_refused() throws IOException {
        decideCapital("correct: {value: 339.865656, unit: USD, multiplier: 6}");
        List<String> lines = Files.readAllLines(table);
        Files.write(
                table,
                Stream.concat(lines.stream().limit(17), lines.stream().skip(18)).toList());

        assertThatThrownBy(() -> read(table)).hasMessageContaining("expected \"329.865656\"");
    }

    @Test
    void a_correction_beyond_the_end_of_the_table_is_refused() throws IOException {
        decideCapital("correct: {value: 339.865656, unit: USD, multiplier: 6}");
        Files.write(table, Files.readAllLines(table).subList(0, 10));

        assertThatThrownBy(() -> read(table)).hasMessageContaining("got no figure there. The source changed");
    }

    @Test
    void the_same_text_read_as_another_series_is_refused_with_both_readings() throws IOException {
        decide(
                "gso/2018-12-27/fdi-by-province",
                "cell=18,5",
                "329.865656",
                "{series: " + CAPITAL.replace("VN35", "VN36") + ", period: 2018}",
                "correct: {value: 339.865656, unit: USD, multiplier: 6}");

        assertThatThrownBy(() -> read(table))
                .hasMessageContaining("read as " + CAPITAL.replace("VN35", "VN36") + " 2018, at cell=18,5")
                .hasMessageContaining("got \"329.865656\", read as " + CAPITAL + " 2018 329.865656 USD/6."
                        + " The reading changed since");
    }

    @Test
    void what_is_already_read_so_stays_as_it_is_in_whatever_unit_it_was_decided() throws IOException {
        List<String> before = words(read(table));
        decideCapital("correct: {value: 329865.656, unit: USD, multiplier: 3}");

        assertThat(words(read(table))).isEqualTo(before);
    }

    @Test
    void a_sentence_is_corrected_and_guarded_as_a_cell_is() throws IOException {
        Path text = folder.resolve("note.txt");
        Files.writeString(text, "Năm 2017, tỉnh Hà Nam thu hút 831 lượt khách du lịch và 42 dự án FDI.\n");
        Observation read = read(text).observations().get(0);
        decide(
                "note.txt",
                read.provenance().locator().toString(),
                read.obsText(),
                "{series: " + read.key() + ", period: \"" + read.period() + "\"}",
                "correct: {period: 2016}");

        assertThat(read(text).observations().get(0).period()).hasToString("2016");

        Files.writeString(text, "Trong năm 2017, tỉnh Hà Nam thu hút 831 lượt khách du lịch và 42 dự án FDI.\n");
        assertThatThrownBy(() -> read(text))
                .hasMessageContaining("expected \"" + read.obsText() + "\"")
                .hasMessageContaining("which is no figure. The source changed");
    }

    @Test
    void a_rejected_figure_becomes_what_an_office_says_it_is() throws IOException {
        Path text = folder.resolve("plan.txt");
        Files.writeString(text, "Năm 2018, 42 dự án FDI được cấp mới.\n");
        ReadJob.Read before = read(text);
        assertThat(before.observations()).isEmpty();
        Reject reject = before.rejects().get(0);
        decide(
                "plan.txt",
                reject.locator().toString(),
                reject.text(),
                "{rejected: " + reject.reason() + "}",
                "correct: {series: INV_PRJ_NEW.VN35.FDI._T._T._T._T, period: 2018, value: 42, unit: PROJECT, multiplier: 0}");

        ReadJob.Read after = read(text);

        assertThat(after.rejects()).hasSize(before.rejects().size() - 1);
        assertThat(after.observations()).hasSize(1);
        assertThat(after.observations().get(0).obsText()).isEqualTo(reject.text());
        assertThat(after.observations().get(0).note()).isEqualTo("[D-1]");
    }
}
