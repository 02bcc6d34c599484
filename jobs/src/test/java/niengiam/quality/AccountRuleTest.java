package niengiam.quality;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import niengiam.data.CodeLists;
import org.junit.jupiter.api.Test;

/** What a rule about sums and balances may not say. */
final class AccountRuleTest {

    private static final CodeLists CODES = CodeLists.read(Path.of("..", "data/codelists"));

    @Test
    void a_rule_about_something_that_no_list_has_is_refused() {
        refused(
                "kind: PARTS\n  whole: POP_AVG\n  parts: [POP_AVG_MAN]",
                "Unknown indicator \"POP_AVG_MAN\" in rule X1:"
                        + " expected a code of indicators.csv. Correct it, or the rule never applies.");
        refused(
                "kind: ROLL_FORWARD\n  whole: INV_PRJ_VALID\n  add: [INV_PRJ]",
                "Unknown indicator \"INV_PRJ\" in rule X1:"
                        + " expected a code of indicators.csv. Correct it, or the rule never applies.");
        refused(
                "kind: SUBSET\n  indicators: [TOU_VIS]\n  dimension: visitor_type\n  whole: _T\n  parts: [FOREIGN]",
                "Unknown visitor_type \"FOREIGN\" in rule X1: expected a code of dimensions.csv. Correct it, or the rule"
                        + " never applies.");
        refused(
                "kind: SUBSET\n  indicators: [TOU_VIS]\n  dimension: zone\n  whole: _T\n  parts: [IP]",
                "Invalid rule X1: expected indicators that are broken down by zone (indicators.csv), got TOU_VIS."
                        + " Correct it, or it never applies.");
    }

    private static void refused(String demands, String message) {
        Accounting rules = Accounting.parse(
                "- id: X1\n  severity: ERROR\n  sentence: A rule of a test.\n  " + demands + "\n", "accounting.yaml");

        assertThatThrownBy(() -> rules.requireCodes(CODES))
                .isInstanceOf(RuleException.class)
                .hasMessage(message);
    }
}
