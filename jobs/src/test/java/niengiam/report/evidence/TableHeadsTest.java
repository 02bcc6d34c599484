package niengiam.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niengiam.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableHeadsTest {

    static final String KEY = "ref_area,indicator,funding,zone,counterpart_area,visitor_type,channel";

    private static final List<TableSchema> TABLES = List.of(
            YearOnYearTable.SCHEMA,
            StatisticTable.SCHEMA,
            ContributionTable.SCHEMA,
            ContributionTable.AREAS,
            BoundaryTable.SCHEMA,
            ContradictionTables.CONFLICTS,
            ContradictionTables.REVISIONS,
            AccountTable.SCHEMA,
            PlanTable.SCHEMA);

    static Stream<TableSchema> tables() {
        return TABLES.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_about_series_says_territory_indicator_and_dimensions_side_by_side(final TableSchema table) {
        assertThat(String.join(",", table.head())).contains(KEY);
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
    void the_head_of_a_published_table_stays(final String name, final String before, final String after) {
        assertThat(tables().filter(table -> table.name().equals(name)).map(TableSchema::head))
                .containsExactly(List.of(((before == null ? "" : before) + KEY + "," + after).split(",")));
    }

    @Test
    void both_tables_of_contributions_have_the_same_columns() {
        assertThat(ContributionTable.AREAS.columns()).isEqualTo(ContributionTable.SCHEMA.columns());
    }
}
