package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.source.CsvTable;
import niengiam.source.document.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real annual review, read by hand once: its figures, its zero, and everything in it that is no figure. */
final class SeedDocumentTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("niengiam.shared", "../../shared")).resolve("seeds");
    private static final int NAVIGATION = 20_500;

    private static ProseReading reading;
    private static Document document;

    @BeforeAll
    static void the_document_is_there() {
        final Path file = FOLDER.resolve("000_415ed5e995092c0b.txt");
        Assumptions.assumeTrue(
                Files.exists(file),
                "Missing " + file + ": the review is not here. Name its folder with -Dniengiam.shared.");
        document = Document.read(file);
        reading = new ProseReader(Corpus.lexicon()).read(document, ProseReader.Declared.NOTHING);
    }

    @Test
    void every_figure_that_a_careful_reader_found_is_read_with_its_exact_place() {
        final Map<Integer, ProseReading.Figure> byStart =
                reading.figures().stream().collect(Collectors.toMap(ProseReading.Figure::start, Function.identity()));
        final List<Map<String, String>> gold =
                CsvTable.read(FOLDER.resolve("gold.csv")).rows();
        assertThat(gold).hasSize(24);
        assertThat(gold).allSatisfy(row -> {
            final ProseReading.Figure figure = byStart.get(Integer.parseInt(row.get("start")));
            assertThat(figure).as(row.toString()).isNotNull();
            assertThat(figure.observation().key().indicator()).isEqualTo(row.get("indicator"));
            assertThat(figure.observation().period().start()).isEqualTo(row.get("period_start"));
            assertThat(figure.observation().period().end()).isEqualTo(row.get("period_end"));
            assertThat(figure.observation().kind().name()).isEqualTo(row.get("measure_kind"));
            assertThat(figure.observation().quantity().orElseThrow().value()).isEqualByComparingTo(row.get("value"));
            assertThat(figure.observation().quantity().orElseThrow().qualifier().name())
                    .isEqualTo(row.get("qualifier"));
            assertThat(figure.observation().unit().measure()).isEqualTo(row.get("unit_measure"));
            assertThat(figure.observation().unit().mult()).isEqualTo(Integer.parseInt(row.get("unit_mult")));
            assertThat(figure.observation().obsText()).isEqualTo(row.get("raw"));
        });
    }

    @Test
    void a_zero_in_words_is_a_true_zero() {
        assertThat(reading.figures())
                .filteredOn(figure -> figure.observation().key().indicator().equals("DIR_LEGAL"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.start()).isEqualTo(3246);
                    assertThat(figure.observation().quantity().orElseThrow().value())
                            .isEqualByComparingTo("0");
                    assertThat(figure.observation().obsText()).isEqualTo("chưa ban hành");
                });
    }

    @Test
    void nothing_else_is_taken_for_a_figure() {
        assertThat(reading.figures()).hasSize(25);
        assertThat(reading.figures()).allMatch(figure -> figure.start() < NAVIGATION);
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void document_numbers_dates_anniversaries_pages_and_names_are_told_apart() {
        final Map<String, List<String>> kinds = reading.digitGroups().stream()
                .collect(Collectors.groupingBy(
                        DigitGroup::kind, Collectors.mapping(DigitGroup::text, Collectors.toList())));
        assertThat(kinds.get("legal_document"))
                .contains(
                        "26", "21", "368", "587", "72", "2015", "22", "2016", "09", "2017", "88", "2012", "2199",
                        "526");
        assertThat(kinds.get("anniversary")).contains("20", "70", "72");
        assertThat(kinds.get("page")).contains("8", "12");
        assertThat(kinds.get("navigation")).contains("10", "60");
    }

    @Test
    void no_number_is_left_unread() {
        assertThat(reading.digitGroups())
                .filteredOn(group -> group.use() == DigitGroup.Use.UNREAD)
                .isEmpty();
        final long digits =
                document.text().codePoints().filter(Character::isDigit).count();
        final long accounted = reading.digitGroups().stream()
                .flatMapToInt(group -> group.text().codePoints())
                .filter(Character::isDigit)
                .count();
        assertThat(accounted).isEqualTo(digits);
    }

    @Test
    void the_map_of_numbers_finds_each_figure_by_its_place() {
        final NumberMap map = NumberMap.of(document, reading);
        assertThat(map.entries())
                .extracting(entry -> entry.locator().toString())
                .containsAll(reading.figures().stream()
                        .map(figure ->
                                figure.observation().provenance().locator().toString())
                        .toList());
        assertThat(map.entries())
                .filteredOn(entry -> entry.number().text().equals("93.655, 6"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.locator().toString()).isEqualTo("char=14505,14514");
                    assertThat(entry.number().kind()).isEqualTo("inv.cap.valid.vnd");
                });
    }
}
