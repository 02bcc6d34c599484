package niengiam.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings and rules are written by hand: a slip is told with its place and what may stand there. */
final class YamlFileTest {

    @Test
    void texts_numbers_lists_and_mappings_are_read_as_they_are_written() {
        final YamlFile file = parse("id: 007\nyes: no\nsize: 12\nareas: [VN35, 03]\nrow: {a: 1}\nempty:\n");

        assertThat(file.text("id")).as("no octal number").isEqualTo("007");
        assertThat(file.text("yes")).as("no truth value").isEqualTo("no");
        assertThat(file.number("size", 1)).isEqualTo(12);
        assertThat(file.number("weight", 1)).isEqualTo(1);
        assertThat(file.texts("areas")).containsExactly("VN35", "03");
        assertThat(file.texts("names")).isEmpty();
        assertThat(file.mapping("row").text("a")).isEqualTo("1");
        assertThat(file.mapping("row").where()).isEqualTo("m.yaml, row");
        assertThat(file.keys()).containsExactly("id", "yes", "size", "areas", "row", "empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`id: x\n\tbad: 1\n` | , line 2, column 1: found character '\\t(TAB)' that cannot start any token."
                        + " (Do not use \\t(TAB) for indentation). Correct the file.",
                "`id: x\nid: y\n` | , line 2, column 1: found duplicate key id. Correct the file.",
                "`[1,2` | , line 1, column 5: expected ',' or ']', but got <stream end>. Correct the file.",
                "`- a\n- b\n` | : expected keys with values, got \"[a, b]\".",
                "`word` | : expected keys with values, got \"word\"."
            })
    void a_broken_file_is_told_with_the_line_and_what_is_wrong_there(final String text, final String told) {
        refused(() -> parse(text), "Invalid YAML in m.yaml" + told);
    }

    @Test
    void a_value_of_another_kind_is_told_with_its_key() {
        refused(file -> file.text("id"), "a: 1", "Missing key \"id\" in m.yaml. Add it.");
        refused(
                file -> file.text("a"),
                "a: [1, 2]",
                "Invalid value of \"a\" in m.yaml: expected a text, got \"[1, 2]\".");
        refused(
                file -> file.number("a", 3),
                "a: many",
                "Invalid value of \"a\" in m.yaml: expected a whole number, got \"many\".");
        refused(
                file -> file.texts("a"),
                "a: {b: c}",
                "Invalid value of \"a\" in m.yaml: expected a list of texts, got \"{b=c}\".");
        refused(file -> file.mapping("a"), "a: b", "Invalid YAML in m.yaml, a: expected keys with values, got \"b\".");
        refused(file -> file.list("a"), "a: b", "Invalid YAML in m.yaml, a: expected a list, got \"b\".");
    }

    @Test
    void a_key_without_a_value_is_as_good_as_none() {
        final YamlFile file = parse("licence:\nareas:\nrow:\nitems:\n");

        assertThat(file.has("licence")).isFalse();
        assertThat(file.text("licence", "none")).isEqualTo("none");
        assertThat(file.texts("areas")).isEmpty();
        assertThat(file.mapping("row").keys()).isEmpty();
        assertThat(file.list("items")).isEmpty();
        refused(() -> file.text("licence"), "Missing key \"licence\" in m.yaml. Add it.");
        refused(
                use -> use.texts("a"),
                "a:\n-\n",
                "Invalid value of \"a\" in m.yaml: expected a list of texts, got \"[null]\".");
        refused(
                YamlFile::refuseUnknownKeys,
                "colour:",
                "Unknown key \"colour\" in m.yaml: expected one of []. Correct it.");
    }

    @Test
    void a_key_that_nobody_asks_for_is_told_with_those_that_are() {
        refused(
                file -> {
                    file.text("id", "");
                    file.refuseUnknownKeys();
                },
                "id: x\ncolour: red\n",
                "Unknown key \"colour\" in m.yaml: expected one of [id]. Correct it.");
    }

    @Test
    void items_of_a_list_are_named_by_their_number() {
        final List<YamlFile> items = YamlFile.parseList("- a: 1\n- a: 2\n", "rules.yaml");

        assertThat(items).extracting(YamlFile::where).containsExactly("rules.yaml, item 1", "rules.yaml, item 2");
    }

    private static YamlFile parse(final String text) {
        return YamlFile.parse(text, "m.yaml");
    }

    private static void refused(final Consumer<YamlFile> use, final String text, final String message) {
        final YamlFile file = parse(text);
        refused(() -> use.accept(file), message);
    }

    private static void refused(final ThrowingCallable use, final String message) {
        assertThatThrownBy(use).isInstanceOf(SourceException.class).hasMessage(message);
    }
}
