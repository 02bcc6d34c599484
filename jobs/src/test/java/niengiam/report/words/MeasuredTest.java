package niengiam.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.report.StagedRelease;
import org.junit.jupiter.api.Test;

/** What a rule measured is read by people. */
public final class MeasuredTest {

    private static Names names(final Language language) {
        return new Names(
                CodeLists.read(StagedRelease.DATA.resolve("codelists")),
                Wording.read(StagedRelease.DATA.resolve("codelists")),
                language);
    }

    @Test
    void measures_have_names_and_numbers_the_form_of_the_language() {
        assertThat(Measured.of("ratio_to_year_before = 20.8", names(Language.VI)))
                .isEqualTo("tỷ số so với năm trước = 20,8");
    }

    @Test
    void a_growth_that_a_source_states_is_told_in_the_language_and_its_words_are_left() {
        final String got =
                "stated_growth_gap = 3.34 (the source states +15%, and 104.5 against 93.6 in 2018 make +11.66%;"
                        + " noted beside the figure: \"+15%; ghi 3.5 (sic)\")";

        assertThat(Measured.of(got, names(Language.VI)))
                .isEqualTo("chênh lệch với mức tăng nguồn nêu, điểm phần trăm = 3,34"
                        + " (nguồn nêu +15,0%, còn 104,5 so với 93,6 (năm 2018) là +11,7%;"
                        + " ghi cạnh số liệu: “tăng 15%; ghi 3.5 (sic)”)");
        assertThat(Measured.of(got, names(Language.EN)))
                .contains("the source states +15.0%, and 104.5 against 93.6 in 2018 make +11.7%");
    }

    @Test
    void whatever_the_shipped_rules_expect_something_of_has_words() throws IOException {
        final String rules = Files.readString(StagedRelease.DATA.resolve("rules/rules.yaml"));
        final List<String> measures = Pattern.compile("(?m)^ +expect: (.*)$")
                .matcher(rules)
                .results()
                .flatMap(line -> Pattern.compile("[a-z]+(?:_[a-z]+)+")
                        .matcher(line.group(1))
                        .results())
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(measures).hasSizeGreaterThan(8).allMatch(measure -> names(Language.VI)
                .has("measure." + measure));
    }
}
