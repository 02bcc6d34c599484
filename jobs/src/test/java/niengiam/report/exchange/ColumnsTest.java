package niengiam.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.report.words.Wording;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ColumnsTest {

    private static final Columns COLUMNS = new Columns(Wording.read(Exported.LISTS));

    static Stream<Table> tables() {
        return TableRegister.release().tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_column_of_every_table_is_told_in_sentences_of_both_languages(final Table table) {
        for (final Column<?> column : table.schema().columns()) {
            final String english = COLUMNS.said(table.schema(), column, Language.EN, Column::name);
            final String vietnamese = COLUMNS.said(table.schema(), column, Language.VI, Column::name);
            assertThat(english).as(column.name()).endsWith(".").doesNotContain("{", "..");
            assertThat(vietnamese)
                    .as(column.name())
                    .endsWith(".")
                    .doesNotContain("{", "..")
                    .isNotEqualTo(english);
        }
    }

    @Test
    void the_columns_that_only_sdmx_csv_has_are_told_too() {
        for (final String head : WrittenTable.STRUCTURE) {
            assertThat(COLUMNS.sentence("observations", head.toLowerCase(Locale.ROOT), Language.VI))
                    .endsWith(".");
        }
    }

    @Test
    void a_number_has_its_unit_and_a_code_the_list_of_its_names() {
        assertThat(COLUMNS.said(ObservationTable.SCHEMA, Concepts.OBS_VALUE, Language.EN, "\n"))
                .isEqualTo("The value that was published; empty where it was published as missing. In the unit of"
                        + " unit_measure, times ten to the power of unit_mult.\n"
                        + "Giá trị đã công bố; trống nếu công bố là không có. Tính theo đơn vị ở unit_measure, nhân với"
                        + " mười lũy thừa unit_mult.");
        assertThat(COLUMNS.said(ObservationTable.SCHEMA, Concepts.OBS_STATUS, Language.VI, Column::name))
                .endsWith("Tên của mã ở cl_obs_status.");
    }

    @Test
    void shares_are_per_cent_contributions_are_points_and_a_probability_has_no_unit() {
        assertThat(english("yoy", "change_pct")).endsWith(" In per cent.");
        assertThat(english("plan", "percent_of_plan")).endsWith(" In per cent.");
        assertThat(english("contributions", "contribution_pp")).endsWith(" In percentage points.");
        assertThat(english("trends", "p_value")).isEqualTo("Two-sided probability.");
        assertThat(english("trends", "slope")).endsWith("times ten to the power of unit_mult.");
        assertThat(english("plan", "missing")).startsWith("What is left to reach the target. In the unit of ");
        assertThat(english("boundaries", "missing")).isEqualTo("Codes of parts that are missing.");
    }

    private static String english(final String table, final String column) {
        final Table one =
                tables().filter(entry -> entry.name().equals(table)).findFirst().orElseThrow();
        return COLUMNS.said(
                one.schema(),
                one.schema().columns().stream()
                        .filter(each -> each.name().equals(column))
                        .findFirst()
                        .orElseThrow(),
                Language.EN,
                Column::name);
    }
}
