package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import niengiam.data.WorkbookMapping;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPeriodTest {

    private static final SheetPeriod PERIOD = new SheetPeriod(
            WorkbookMapping.read(YamlFile.parse(
                            Shipped.mapping("gso-december-fdi-workbook"), "gso-december-fdi-workbook.yaml"))
                    .tables()
                    .get(0)
                    .period()
                    .orElseThrow(),
            new Labels(table -> CsvTable.read(Path.of("../data/mappings/labels", table + ".csv"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18. Đầu tư nước ngoài từ 01/01- 20/3/2020 | 2020-01-01/P2M20D | 2020-03-20",
                "cấp phép từ 1/1- 20/1/2018 | 2018-01-01/P20D | 2018-01-20",
                "TỪ 01/01/2001 ĐẾN 20/03/2001 | 2001-01-01/P2M20D | 2001-03-20",
                "từ 01/01/2009- 19/10/2009 | 2009-01-01/P9M19D | 2009-10-19",
                "từ 01/1 - 20/12/2017 | 2017 | 2017-12-20",
                "cấp giấy phép 01/01 - 20/12 năm 2001 | 2001 | 2001-12-20",
                "01/01 – 20/9/04 | 2004-01-01/P8M20D | 2004-09-20",
                "1/1-22/3/99 | 1999-01-01/P2M22D | 1999-03-22",
                "từ 1/I đến 20/III/2005 | 2005-01-01/P2M20D | 2005-03-20",
                "từ 01/01/2024 đến hết ngày 31/8/2024 | 2024-01-01/P8M | 2024-08-31",
                "01.01 - 20.6.2012 | 2012-01-01/P5M20D | 2012-06-20",
                "từ ngày 01 tháng 01 đến ngày 20 tháng 5 năm 2005 | 2005-01-01/P4M20D | 2005-05-20",
                "Tính đến ngày 20/12/2017 | 2017 | 2017-12-20",
                "tính đến ngày 20 tháng 4 năm 2011 | 2011-01-01/P3M20D | 2011-04-20",
                "licensed from January 1 to March 20, 2020 | 2020-01-01/P2M20D | 2020-03-20",
                "licensed from 1 January to 20 March 2020 | 2020-01-01/P2M20D | 2020-03-20",
                "licensed from 01/01 to 20/3/2020 | 2020-01-01/P2M20D | 2020-03-20",
                "as of 20 March 2020 | 2020-01-01/P2M20D | 2020-03-20",
                "from 20/12/2018 - 19/01/2019 | 2018-12-20/P1M | 2019-01-19",
                "01/01 - 14/12/2010 | 2010-01-01/P11M14D | 2010-12-14",
                "01/01 - 15/12/2010 | 2010 | 2010-12-15",
                "01/01 - 31/12/2024 | 2024 | 2024-12-31",
                "cấp phép 9 tháng đầu năm 2009 | 2009-01-01/P9M | UNKNOWN",
                "cấp phép quý I năm 2009 | 2009-Q1 | UNKNOWN",
            })
    void a_period_ends_on_the_day_that_the_title_names(
            final String title, final String period, final String countedTo) {
        assertThat(PERIOD.read(title, "w"))
                .contains(Map.of(SheetPeriod.PERIOD, period, SheetPeriod.COUNTED_TO, countedTo));
    }

    @Test
    void a_title_with_a_year_alone_names_no_period() {
        assertThat(PERIOD.read("Đầu tư nước ngoài được cấp phép năm 2020", "w")).isEqualTo(Optional.empty());
    }

    @Test
    void a_day_that_does_not_exist_two_periods_and_an_end_before_the_start_are_errors() {
        assertThatThrownBy(() -> PERIOD.read("từ 01/01 - 31/2/2020", "w, sheet \"FDI\""))
                .isInstanceOf(SourceException.class)
                .hasMessage("Invalid period in w, sheet \"FDI\": expected days that exist, the earlier one first, got"
                        + " \"01/01 - 31/2/2020\" above the head. Correct the file.");
        assertThatThrownBy(() -> PERIOD.read("từ 01/01 - 20/2/2020; từ 01/01 - 20/3/2020", "w"))
                .hasMessageContaining("expected one period above its head, got");
        assertThatThrownBy(() -> PERIOD.read("từ 01/5/2020 - 20/3/2020", "w"))
                .hasMessageContaining("the earlier one first");
    }
}
