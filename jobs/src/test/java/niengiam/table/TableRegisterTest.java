package niengiam.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableRegisterTest {

    static final String KEY = "ref_area,indicator,funding,zone,counterpart_area,visitor_type,channel";

    static Stream<Table> tables() {
        return TableRegister.release().tables().stream();
    }

    static Stream<Table> tables_about_series() {
        return tables().filter(table ->
                table.schema().has(Concepts.REF_AREA) && !table.name().equals("observations"));
    }

    @ParameterizedTest
    @MethodSource("tables_about_series")
    void every_table_about_series_says_territory_indicator_and_dimensions_side_by_side(Table table) {
        assertThat(String.join(",", table.schema().head())).contains(KEY);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_says_its_grain_its_order_its_maker_and_its_page(Table table) {
        assertThat(table.key()).doesNotHaveDuplicates().isNotEmpty();
        assertThat(table.order()).doesNotHaveDuplicates().isNotEmpty();
        assertThat(table.maker()).isNotBlank();
        assertThat(table.page()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yoy           |                                   | unit_measure,unit_mult,time_period,obs_value,obs_status,obs_qualifier,base_period,base_value,change,change_pct,index_pct,comparability,source_id,locator,base_source_id,base_locator,note,change_pct_lower,change_pct_upper
                    contributions |                                   | producer,unit_measure,unit_mult,time_period,obs_value,base_period,base_value,change_pct,comparability,part_by,part,part_value,part_base,contribution_pp,reason,missing,source_id,locator,base_source_id,base_locator
                    boundaries    | boundary,                         | producer,unit_measure,unit_mult,time_period,obs_value,lower,upper,obs_qualifier,obs_status,basis,reason,series_break,listed_sum,parts,part_list,missing,published_value,in_force,in_operation
                    accounts      | 'rule,severity,outcome,sentence,' | time_period,unit_measure,unit_mult,obs_value,expected,residual,tolerance,source_id,locator,others,note,accepted_by,accepted_reason
                    plan          | what,                             | year,unit_measure,unit_mult,target,target_qualifier,document,version,published,url,time_period,obs_value,percent_of_plan,missing,needed_per_day,estimate,lower,upper,backtest_error_pct,years_used,reason,source_id,locator,vintage,outcome,error_pct,outcome_source_id,outcome_locator
                    """)
    void the_head_of_a_published_table_stays(String name, String before, String after) {
        assertThat(tables().filter(table -> table.name().equals(name))
                        .map(table -> table.schema().head()))
                .containsExactly(List.of(((before == null ? "" : before) + KEY + "," + after).split(",")));
    }

    @Test
    void both_tables_of_contributions_have_the_same_columns() {
        assertThat(ContributionTable.AREAS.columns()).isEqualTo(ContributionTable.SCHEMA.columns());
    }

    /** A schema that lies in the room and does not stand in the register is known to nobody. */
    @Test
    void every_table_of_the_room_stands_in_the_register() throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/niengiam/table"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Table.java"))
                    .filter(path -> !path.endsWith("Table.java") && !path.endsWith("SourceTable.java"))
                    .toList()) {
                Class<?> type = Class.forName(
                        "niengiam.table." + file.getFileName().toString().replace(".java", ""));
                for (var field : type.getDeclaredFields()) {
                    if (field.getType() == Table.class) {
                        field.setAccessible(true);
                        assertThat(TableRegister.release().tables())
                                .as("Missing " + type.getSimpleName() + "." + field.getName() + " in TableRegister")
                                .contains((Table) field.get(null));
                    }
                }
                assertThat(tables().map(Table::schema))
                        .as("Missing entry of " + type.getSimpleName() + " in TableRegister")
                        .contains((TableSchema) type.getField("SCHEMA").get(null));
            }
        }
    }

    @Test
    void a_key_of_another_table_is_refused() {
        assertThatThrownBy(() -> Table.of(RejectTable.SCHEMA).oneRowPer(List.of(Concepts.RULE)))
                .hasMessage("Unknown column rule of table rejects: expected one of source_id, locator, reason, detail,"
                        + " obs_text, with its type.");
    }

    @Test
    void an_entry_and_what_it_names_are_held_against_each_other() {
        TableRegister register =
                new TableRegister(List.of(Table.of(new TableSchema("streaks", List.of(Concepts.OBS_VALUE)))
                        .madeBy("streaks")));

        assertThatCode(() -> register.requireBound("maker", Table::maker, List.of("streaks"), "Makers"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> register.requireBound("maker", Table::maker, List.of("trends"), "Makers"))
                .hasMessage("Missing maker \"streaks\" of table streaks: bind it in Makers, or name one of trends.");
        assertThatThrownBy(() -> register.requireBound("maker", Table::maker, List.of("streaks", "runs"), "Makers"))
                .hasMessage("Unknown maker \"runs\" in Makers: no table of the register names it."
                        + " Add the entry of its table to TableRegister, or delete it.");
    }
}
