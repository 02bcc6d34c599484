package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.data.TableMapping;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is known by what it says: one of the same shape never becomes figures of something else. */
class TableIdentityTest {

    private static final Path DATA = Path.of("..", "data");
    private static final MappingFolder MAPPINGS = MappingFolder.read(DATA);
    private static final CodeLists CODE_LISTS = CodeLists.read(DATA.resolve("codelists"));

    private static final String OFFICES = "Number of editorial offices by province by Cities, provincies and Year\n\n";
    private static final String HEAD = "\"Cities, provincies\";\"2014\";\"2015\"\n";
    private static final String WHOLE = "Ha Nam;14;15\nNam Dinh;16;17\n";
    private static final String RATES = "Ha Nam;14.5;15.1\nNam Dinh;16.0;17.3\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poverty rate by province by Cities, provincies and Year\n\n" + HEAD + RATES,
                "Production of fishery caught by province by Cities, provincies and Year\n\n" + HEAD + WHOLE,
                "Percentage of household using electricity by Cities, provincies and Year\n\n" + HEAD + RATES,
                "Growth of number of editorial offices by province\n\n" + HEAD + WHOLE,
                "Number of editorial offices by province by Cities, provincies and Year, share\n\n" + HEAD + WHOLE,
                HEAD + RATES,
                HEAD + WHOLE,
                OFFICES + "Unit: %\n" + HEAD + WHOLE,
                OFFICES + HEAD + RATES,
                OFFICES + HEAD + "Kinh;14;15\nTay;16;17\nThai;1;2\n",
                "Turnover of travelling at current prices by province (Mill. dongs)\n\n" + HEAD + RATES,
                "Outcome of tourism by Items and Year\n\nItems;2014;2015\nForeign arrivals;1;2\nNights;3;4\n",
                "Tỷ lệ hộ nghèo\n\n\"Cities, provincies\",\"Total 2015\",\"Prel. 2016\"\nHa Nam,4.5,4.1\n",
                "\"Cities, provincies\";\"Number of projects\";\"Total registered capital (Mill. USD)(*)\"\nHa Nam;1;2\n",
            })
    void a_table_of_something_else_is_taken_by_no_mapping(final String text) throws IOException {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Unknown table t.csv: expected one mapping that fits, got []. Nearest: ");
    }

    @Test
    void the_nearest_mapping_and_what_it_missed_are_told() {
        assertThatThrownBy(() -> read("Poverty rate by province\n\n" + HEAD + RATES))
                .hasMessageContaining(
                        "gso-editorial-offices (another title: mapping gso-editorial-offices reads the table"
                                + " \"Number of editorial offices by province")
                .hasMessageContaining("the table prints \"Poverty rate by province\"");
        assertThatThrownBy(() -> read(HEAD + WHOLE))
                .hasMessageContaining("missing title: ")
                .hasMessageContaining("the table prints no title, and no origin file states one");
        assertThatThrownBy(() -> read(OFFICES + "\"Cities, provincies\";\"2014\";\"2015/16\"\n" + WHOLE))
                .hasMessageContaining("Nearest: gso-editorial-offices (unknown column \"2015/16\": ");
        assertThatThrownBy(() -> read(OFFICES + HEAD + RATES))
                .hasMessageContaining("another kind of figures: 3 of the first figures are no counts")
                .hasMessageContaining("expected a whole number of OFFICE, got 17.3");
    }

    @Test
    void what_was_recognised_is_told_with_its_words() throws IOException {
        assertThat(read(OFFICES + HEAD + WHOLE).known())
                .isEqualTo("title \"Number of editorial offices by province by Cities, provincies and Year\"");
    }

    @Test
    void a_title_that_the_table_does_not_print_is_stated_by_its_origin() throws IOException {
        state("Number of editorial offices by province");
        assertThat(read(HEAD + WHOLE).known())
                .isEqualTo("title of its origin file \"Number of editorial offices by province\"");

        state("x");
        assertThatThrownBy(() -> read(HEAD + WHOLE))
                .hasMessageStartingWith("Another title in t.csv: mapping gso-editorial-offices reads the table \"")
                .hasMessageContaining("its origin file states \"x\"");
    }

    @Test
    void the_year_of_a_table_is_the_one_its_title_says() throws IOException {
        final String text = "Foreign direct investment projects licensed in 2019 by province\n"
                + "\"Cities, provincies\",Number of projects,Total registered capital (Mill. USD)\nHa Nam,97,835.0\n";

        assertThat(read(text).observations())
                .extracting(figure -> figure.key().indicator() + " " + figure.period() + " " + figure.obsText())
                .containsExactly("INV_PRJ_NEW 2019 97", "INV_CAP_FLOW_USD 2019 835.0");
        assertThatThrownBy(() -> read(text.replace("in 2019", "in March")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Unknown table t.csv: ");
    }

    @Test
    void a_printed_title_decides_whatever_the_origin_states() throws IOException {
        state("Number of editorial offices by province");

        assertThatThrownBy(() -> read("Poverty rate by province\n" + HEAD + WHOLE))
                .hasMessageStartingWith("Another title in t.csv: ")
                .hasMessageContaining("the table prints \"Poverty rate by province\"");
    }

    @Test
    void a_table_that_says_nothing_is_read_only_where_somebody_insists() throws IOException {
        final TableReading read = read(HEAD + WHOLE, Optional.of("gso-editorial-offices"));

        assertThat(read.observations()).hasSize(4);
        assertThat(read.known()).isEqualTo("--mapping alone, for nothing says what the table is about");
        assertThatThrownBy(
                        () -> read("Poverty rate by province\n" + HEAD + WHOLE, Optional.of("gso-editorial-offices")))
                .hasMessageStartingWith("Another title in t.csv: ");
        assertThatThrownBy(() -> read(HEAD + RATES, Optional.of("gso-editorial-offices")))
                .hasMessageStartingWith("Another kind of figures in t.csv: ");
    }

    @Test
    void one_count_with_a_fraction_among_many_is_rejected_alone() throws IOException {
        final StringBuilder text = new StringBuilder(OFFICES).append(HEAD);
        for (final String name :
                List.of("Ha Noi", "Ha Giang", "Cao Bang", "Bac Kan", "Lao Cai", "Lai Chau", "Son La")) {
            text.append(name).append(";1;2\n");
        }
        final TableReading read = read(text + "Hai Phong;1;2\nHai Duong;1;2\nHung Yen;1;2\n" + "Ha Nam;14.5;15\n");

        assertThat(read.rejects()).hasSize(1);
        assertThat(read.rejects().get(0).toString()).contains("cell=14,2", "FRACTION_OF_COUNT");
    }

    @Test
    void a_mapping_whose_heads_name_nothing_must_name_its_table() {
        final String mapping = Shipped.mapping("gso-editorial-offices").replaceAll("(?m)^recognise:.*\n", "");

        assertThatThrownBy(() -> TableMapping.read(YamlFile.parse(mapping, "own.yaml")))
                .hasMessageStartingWith("Missing key \"recognise\" in own.yaml: nothing says what its tables count")
                .hasMessageContaining("such as recognise: \"Number of libraries by province( by .*)?\"");
    }

    @Test
    void every_published_table_is_taken_by_its_own_mapping_alone() throws IOException {
        final Map<String, List<String>> taken = new TreeMap<>();
        for (final String part : List.of("gso-pxweb-csv", "gso-pxweb-csv-more")) {
            final List<Path> files;
            try (Stream<Path> list = Files.list(Shipped.shared("data/external/" + part))) {
                files = list.filter(file -> file.toString().endsWith(".csv"))
                        .sorted()
                        .toList();
            }
            for (final Path file : files) {
                final List<String> fitting = List.copyOf(new Recognition(MAPPINGS, CODE_LISTS)
                        .candidates(
                                Files.readAllBytes(file), TableReading.undeclared("t", new byte[0], Optional.empty()))
                        .fitting()
                        .keySet());
                if (!fitting.isEmpty()) {
                    taken.put(file.getFileName().toString(), fitting);
                }
            }
        }

        assertThat(taken)
                .containsEntry("Average population by province.csv", List.of("gso-average-population"))
                .containsEntry("Number of editorial offices by province.csv", List.of("gso-editorial-offices"))
                .containsEntry("Investment by types of ownership.csv", List.of("gso-investment-by-ownership"))
                .containsEntry("Outcome of tourism.csv", List.of("gso-outcome-of-tourism"))
                .containsEntry(
                        "Turnover of travelling at current prices by province.csv", List.of("gso-travel-turnover"));
        taken.forEach((file, fitting) -> assertThat(fitting).as(file).hasSize(1));
        assertThat(taken.keySet())
                .doesNotContain(
                        "Retail sales of goods and services at current prices by province.csv",
                        "Number of supermarkets as of annual December 31st by province.csv",
                        "Number of commercial centers as of annual December 31st by province.csv");
    }

    private void state(final String title) throws IOException {
        Files.writeString(
                folder.resolve("t.origin.yaml"),
                "producer: gso\ntitle: \"" + title + "\"\nurl: \"\"\ndate_published: 2018-01-05\n"
                        + "date_accessed: 2018-01-05\nlicence: \"\"\nsha256: \"\"\nmapping: gso-editorial-offices\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void a_table_under_its_title_whose_head_is_spoilt_is_refused_with_the_first_head_that_differs(
            final String delimiter) {
        final String text = (OFFICES + HEAD.replace("Cities", "Towns") + WHOLE).replace(";", delimiter);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Unknown table t.csv: expected one mapping that fits, got [].")
                .hasMessageContaining(
                        "gso-editorial-offices (missing head: expected a record that begins with \"Cities,"
                                + " provincies\" (mapping gso-editorial-offices), the first record of several cells begins with"
                                + " \"Towns, provincies\")");
    }

    @Test
    void a_table_under_a_title_that_no_mapping_has_may_be_a_document_and_is_refused_where_nothing_is_read_of_it()
            throws IOException {
        final Path file = Files.writeString(
                folder.resolve("t.txt"),
                "Fish by town\n\nTown\t2014\t2015\nPhu Ly\t14\t15\nDong Van\t16\t17\nSource: GSO\n");

        assertThat(TableReading.of(file, () -> MAPPINGS, CODE_LISTS, Optional.empty()))
                .isEmpty();
        assertThatThrownBy(() -> TableReading.refuseTitledTable(file, "t.txt", () -> MAPPINGS, CODE_LISTS))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Unknown table t.txt: expected one mapping that fits, got []. Nearest: ")
                .hasMessageContaining("the first record of several cells begins with \"Town\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả như sau:\nNăm\tDự án\n2014\t14\n2015\t15\n",
                "Một\nHai\nBa\nBốn\nNăm\n\nNăm\tDự án\n2014\t14\n",
                "Bảng 1\nNăm\tDự án\n2014\t14\t7\n2015\t15\n",
                "Năm 2014, tỉnh có 14 dự án\nNăm 2015, tỉnh có 15 dự án\n",
                "Năm\tDự án\n2014\t14\n",
            })
    void sentences_above_a_table_make_it_a_document(final String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("t.txt"), text);

        assertThatCode(() -> TableReading.refuseTitledTable(file, "t.txt", () -> MAPPINGS, CODE_LISTS))
                .doesNotThrowAnyException();
    }

    private TableReading read(final String text) throws IOException {
        return read(text, Optional.empty());
    }

    private TableReading read(final String text, final Optional<String> mapping) throws IOException {
        final Path file =
                Files.write(folder.resolve("t.csv"), Texts.composed(text).getBytes(StandardCharsets.UTF_8));
        return TableReading.of(
                        file, "t.csv", () -> MAPPINGS, CODE_LISTS, new TableReading.Asked(Optional.empty(), mapping))
                .orElseThrow();
    }
}
