package niengiam.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.chart.spec.ChartForm;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.quality.AccountEntry;
import niengiam.quality.Severity;
import niengiam.report.StagedRelease;
import niengiam.source.CsvTable;
import niengiam.source.Texts;
import niengiam.table.HalfAdded;
import niengiam.table.TableRegister;
import niengiam.trend.Arbitration;
import niengiam.trend.Comparability;
import niengiam.trend.Rebuilt;
import niengiam.trend.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WordingTest {

    private final Wording wording = Wording.read(StagedRelease.DATA.resolve("codelists"));

    private static CsvTable words() throws IOException {
        return CsvTable.parse(
                new String(Wording.class.getResourceAsStream("words.csv").readAllBytes(), StandardCharsets.UTF_8),
                "words.csv");
    }

    private static TreeSet<String> places(final String text) {
        return Pattern.compile("\\{\\d\\}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_text_exists_once_in_both_languages_with_the_same_places() throws IOException {
        for (final Map<String, String> row : words().rows()) {
            assertThat(row.get("vi")).as(row.get("key")).isNotBlank();
            assertThat(row.get("en")).as(row.get("key")).isNotBlank();
            assertThat(places(row.get("vi"))).as(row.get("key")).isEqualTo(places(row.get("en")));
        }
        assertThat(words().rows().stream().map(row -> row.get("key"))).doesNotHaveDuplicates();
    }

    @Test
    void every_code_that_can_be_printed_has_words() {
        for (final Language language : Language.values()) {
            for (final Comparability verdict : Comparability.values()) {
                assertThat(wording.of(verdict, language)).endsWith(".");
            }
            for (final ObsStatus status : ObsStatus.values()) {
                assertThat(wording.of(status, language)).isNotBlank();
            }
            for (final Qualifier qualifier : Qualifier.values()) {
                assertThat(wording.of(qualifier, language)).isNotBlank();
            }
            for (final MeasureKind kind : MeasureKind.values()) {
                assertThat(wording.of("kind." + kind, language)).isNotBlank();
            }
            for (final Indicator indicator :
                    CodeLists.read(StagedRelease.DATA.resolve("codelists")).indicators()) {
                assertThat(wording.has("domain." + indicator.domain())).isTrue();
            }
        }
    }

    /** Enums whose constants are printed by the key of their list. */
    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("chart", ChartForm.values()),
                Arguments.of("severity", Severity.values()),
                Arguments.of("outcome", AccountEntry.Outcome.values()),
                Arguments.of("refusal", Refusal.values()),
                Arguments.of("basis", Rebuilt.Basis.values()),
                Arguments.of("ground", Arbitration.Ground.values()),
                Arguments.of("comparability", Comparability.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_constant_of_a_list_has_words(final String list, final Enum<?>... constants) {
        for (final Enum<?> constant : constants) {
            assertThat(wording.has(list + "." + constant))
                    .as("Missing words for \"" + list + "." + constant + "\": add a row to words.csv")
                    .isTrue();
        }
    }

    @Test
    void every_rule_speaks_vietnamese_and_says_in_english_what_the_rule_file_says() {
        final Matcher rule = Pattern.compile("- id: (\\S+)\\n(?:.*\\n)*?  sentence: (.*)\\n")
                .matcher(Texts.read(StagedRelease.DATA.resolve("rules/rules.yaml")));
        int rules = 0;
        while (rule.find()) {
            rules++;
            assertThat(wording.of("rule." + rule.group(1), Language.EN)).isEqualTo(rule.group(2));
            assertThat(wording.of("rule." + rule.group(1), Language.VI)).isNotEqualTo(rule.group(2));
        }
        assertThat(rules).isGreaterThan(5);
    }

    @Test
    void every_word_that_a_template_asks_for_exists() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/templates")).filter(Files::isRegularFile)) {
            for (final Path template : templates.toList()) {
                Pattern.compile("word\\(\"([^\"]+)\"")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(key -> assertThat(wording.has(key.group(1)))
                                .as(template.getFileName() + ": " + key.group(1))
                                .isTrue());
            }
        }
    }

    @Test
    void every_table_has_the_words_of_its_sheet_and_its_page() {
        assertThatCode(() -> wording.requireAll(TableRegister.release())).doesNotThrowAnyException();
        assertThatThrownBy(() -> wording.requireAll(TableRegister.release().with(HalfAdded.sheet("streaks"))))
                .hasMessage("Missing words for \"sheet.streaks\": add a row to words.csv.");
        assertThatThrownBy(() -> wording.requireAll(HalfAdded.only(HalfAdded.shown("streaks"))))
                .hasMessage("Missing words for \"streaks.title\": add a row to words.csv.");
        assertThatThrownBy(() -> wording.requireAll(HalfAdded.only(HalfAdded.shown("trends"))))
                .hasMessageStartingWith("Missing words for \"list.trends\"");
    }

    @Test
    void a_missing_word_is_named() {
        assertThatThrownBy(() -> wording.of("no.such", Language.VI))
                .hasMessage("Missing words for \"no.such\": add a row to words.csv.");
    }

    @Test
    void a_brace_in_a_name_is_not_a_place() {
        assertThat(wording.of("source.title", Language.EN, "{1}{0}")).isEqualTo("Source: {1}{0}");
    }
}
