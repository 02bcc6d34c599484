package niengiam.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niengiam.data.CodeLists;
import niengiam.report.StagedRelease;
import org.junit.jupiter.api.Test;

class GrainAndOrderTest {

    private static final CodeLists LISTS = CodeLists.read(StagedRelease.DATA.resolve("codelists"));

    private static List<String> offences(TableRow... rows) {
        return GrainAndOrder.offences(
                RejectTable.TABLE, LISTS, take -> List.of(rows).forEach(take));
    }

    private static TableRow reject(String source, String locator) {
        return TableRow.in(RejectTable.SCHEMA)
                .with(Concepts.SOURCE_ID, source)
                .with(Concepts.LOCATOR, locator)
                .with(Concepts.REASON, "NO_INDICATOR")
                .row();
    }

    @Test
    void rows_with_one_key_each_in_their_order_pass() {
        assertThat(offences(reject("a", "cell=1,1"), reject("a", "cell=1,2"), reject("b", "cell=1,1")))
                .isEmpty();
    }

    @Test
    void a_second_row_with_the_same_key_is_named() {
        assertThat(offences(reject("a", "cell=1,1"), reject("a", "cell=1,1")))
                .containsExactly("Invalid grain of table rejects: two rows with [a, cell=1,1, NO_INDICATOR].");
    }

    @Test
    void a_row_out_of_order_is_named() {
        assertThat(offences(reject("b", "cell=1,1"), reject("a", "cell=1,1")))
                .containsExactly("Invalid order of table rejects: [a] stands behind [b].");
    }
}
