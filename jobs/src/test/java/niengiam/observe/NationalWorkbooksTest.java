package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.source.CsvTable;
import niengiam.source.InputBytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks as published against the figures that others transcribed from them. */
class NationalWorkbooksTest {

    private static final String FIGURES = "data/figures/gso_december_fdi_by_province_2001_2024.csv";
    private static final String TO_DATE = "data/figures/gso_year_to_date_fdi_by_province_2001_2024.csv";
    /** What a workbook keeps of a number; the transcription has the digits of the binary fraction too. */
    private static final MathContext STORED = new MathContext(15);

    @ParameterizedTest(name = "{0}: {2} to {3}, {4}")
    @CsvSource({
        "2001, 2001-12-31-Bieu1201-1.xls, USD/3, 2001-12-20, 38, of which legal/charter capital",
        "2008, 2008-12-30-Bieu1208-1.xls, USD/6, 2008-12-19, 29, of which legal/charter capital",
        "2015, 2015-12-29-Bieu-2015.xlsx, USD/6, 2015-12-20, 17, ''",
        "2019, 2019-12-27-03-Bieu-2019.xlsx, USD/6, 2019-12-20, 20, adjusted (additional) capital",
        "2023, 2023-12-29-02.Bieu-T12.2023.xlsx, USD/6, 2023-12-20, 20, adjusted (additional) capital",
        "2003, other/2003-12-29-Bieu1203-1.xls, USD/3, 2003-12-16, 43, of which legal/charter capital",
        "2004, other/2004-12-25-Bieu1204.xls, USD/3, 2004-12-20, 45, of which legal/charter capital",
        "2006, other/2006-12-29-Bieu1206.xls, USD/3, 2006-12-18, 43, of which legal/charter capital",
        "2007, other/2007-12-31-Bieu1207moi-1.xls, USD/3, 2007-12-22, 50, of which legal/charter capital",
        "2017, other/2017-12-29-03-Bieu-2017.xlsx, USD/6, 2017-12-20, 17, ''",
    })
    void every_province_has_the_figures_that_were_transcribed(
            final String year,
            final String file,
            final String unit,
            final String cutoff,
            final int provinces,
            final String third) {
        final Shipped.Collected read = read(file);
        final Map<String, String> expected = new TreeMap<>();
        for (final Map<String, String> row :
                CsvTable.read(Shipped.shared(FIGURES)).rows()) {
            if (row.get("year").equals(year)) {
                put(expected, row, "INV_PRJ_NEW", "projects_new");
                put(expected, row, "INV_CAP_NEW_USD", "registered_capital");
                if (third.startsWith("adjusted")) {
                    put(expected, row, "INV_CAP_ADJ_USD", "third_column");
                }
            }
        }

        final List<Observation> ofProvinces = ofProvinces(read);
        final Map<String, String> got = new TreeMap<>();
        for (final Observation observation : ofProvinces) {
            got.put(
                    observation.key().refArea().substring(0, 4) + " "
                            + observation.key().indicator(),
                    number(observation.quantity().orElseThrow().value()));
        }

        assertThat(expected.keySet().stream().filter(key -> key.endsWith("PRJ_NEW")))
                .hasSize(provinces);
        assertThat(got).isEqualTo(expected);
        assertThat(ofProvinces).allSatisfy(observation -> {
            assertThat(observation.period()).hasToString(year);
            assertThat(observation.cutoff()).hasToString(cutoff);
            assertThat(observation.status()).hasToString("P");
        });
        assertThat(ofProvinces.stream()
                        .filter(observation -> observation.key().indicator().contains("CAP"))
                        .map(observation -> observation.unit().toString())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(unit));
        assertThat(read.reasons())
                .isSubsetOf(
                        // In 2006 one partner is spelt so that it is none.
                        "NO_INDICATOR",
                        "COUNTERPART_NOT_COUNTRY",
                        "SUM_OF_ROWS",
                        year.equals("2006") ? "UNKNOWN_LABEL" : "");
        assertThat(read.reasons().contains("NO_INDICATOR")).isEqualTo(third.startsWith("of which"));
    }

    @ParameterizedTest(name = "{0} counts to {1}")
    @CsvSource({
        "2001-03-29-Bieu03-3.xls, 2001-03-20, 15, true",
        "2004-09-29-Bieu0904-1.xls, 2004-09-20, 38, true",
        "2007-06-29-Bieu0607.xls, 2007-06-22, 41, true",
        "2008-03-28-Bieu03-2008-1.xls, 2008-03-22, 28, true",
        "2009-10-29-Bieu-10-09-1.xls, 2009-10-19, 15, false",
        "2010-05-31-Bieu-0510-2.xls, 2010-05-20, 12, false",
        "2013-09-30-Bieu-9-2013-1.xls, 2013-09-20, 19, false",
        "2018-01-29-Bieu-01-2018-1.xlsx, 2018-01-20, 18, false",
        "2019-02-28-Bieu-02-2019-1.xlsx, 2019-02-20, 19, false",
        "2020-03-27-02-Bieu-3-2020.xlsx, 2020-03-20, 19, false",
        "2025-02-28-Bieu-T2.2025-1.xlsx, 2025-02-28, 20, false",
    })
    void a_month_counts_to_its_day_on_the_map_of_that_day(
            final String file, final LocalDate day, final int provinces, final boolean all) {
        final Shipped.Collected read = read("other/" + file);
        final Map<String, String> expected = new TreeMap<>();
        for (final Map<String, String> row :
                CsvTable.read(Shipped.shared(TO_DATE)).rows()) {
            if (row.get("workbook").equals(file) && area(row.get("province")).matches("VN\\d\\d")) {
                expected.put(
                        area(row.get("province")) + " " + row.get("indicator"),
                        number(new BigDecimal(row.get("value"))));
            }
        }

        final List<Observation> ofProvinces = ofProvinces(read);
        final Map<String, String> got = new TreeMap<>();
        ofProvinces.forEach(observation -> got.put(
                observation.key().refArea().substring(0, 4) + " "
                        + observation.key().indicator(),
                number(observation.quantity().orElseThrow().value())));

        assertThat(got.keySet().stream().filter(key -> key.endsWith("PRJ_NEW"))).hasSize(provinces);
        if (!expected.isEmpty()) {
            // The transcription left out Hà Tây, which stood until July 2008.
            got.keySet().removeIf(key -> key.startsWith("VN28"));
            assertThat(got).isEqualTo(expected);
        }
        assertThat(read.observations()).allSatisfy(observation -> {
            assertThat(observation.period().start()).isEqualTo(day.withDayOfYear(1));
            assertThat(observation.period().end()).isEqualTo(day);
            assertThat(observation.cutoff()).hasToString(day.toString());
        });
        assertThat(read.reasons()).doesNotContain("UNKNOWN_LABEL", "UNKNOWN_AREA", "UNKNOWN_COLUMN");
        if (all) {
            assertThat(sum(read, "INV_PRJ_NEW", "VN(\\d.*|ZZ)")).isEqualByComparingTo(sum(read, "INV_PRJ_NEW", "VN"));
        }
    }

    private static Shipped.Collected read(final String file) {
        final String folder = file.startsWith("other/") ? "gso-workbooks-" : "gso-workbooks/";
        final Shipped.Collected all = Shipped.read(
                InputBytes.of(Shipped.shared("data/external/" + folder + file)), file, "gso-december-fdi-workbook");
        final Set<String> sheets = all.observations().stream()
                .filter(seen -> seen.key().indicator().equals("INV_PRJ_NEW"))
                .map(seen -> sheet(seen.provenance().locator()))
                .collect(Collectors.toSet());
        return new Shipped.Collected(
                all.observations().stream()
                        .filter(seen -> sheets.contains(sheet(seen.provenance().locator())))
                        .toList(),
                all.rejects().stream()
                        .filter(reject -> sheets.contains(sheet(reject.locator())))
                        .toList());
    }

    private static String sheet(final Locator locator) {
        return ((Locator.Sheet) locator).sheet();
    }

    /** The other tables of the same workbooks, as their cells were read by eye. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "other/2001-03-29-Bieu03-3.xls, TOU_VIS, 2001-Q1, 628675",
        "other/2003-12-29-Bieu1203-1.xls, TOU_VIS, 2003, 2439100",
        "other/2009-10-29-Bieu-10-09-1.xls, TOU_VIS, 2009-01-01/P10M, 3012.217",
        "other/2010-05-31-Bieu-0510-2.xls, TOU_TRAVEL_TURNOVER, 2010-01-01/P5M, 6452",
        "other/2017-12-29-03-Bieu-2017.xlsx, INV_CAP_REAL_VND, 2017-Q4, 539.184321664",
        "other/2020-03-27-02-Bieu-3-2020.xlsx, INV_CAP_REAL_VND, 2019-Q1, 360.069236",
        "other/2020-03-27-02-Bieu-3-2020.xlsx, TOU_VIS, 2020-03, 449.923",
        "2019-12-27-03-Bieu-2019.xlsx, TOU_VIS, 2019, 18008.591",
        "2023-12-29-02.Bieu-T12.2023.xlsx, TOU_VIS, 2023-Q4, 3717032",
        "other/2004-12-25-Bieu1204.xls, POP_AVG_RURAL, 2004, 60804.5",
        "2001-12-31-Bieu1201-1.xls, POP_AVG, 2001, 78685.8",
    })
    void visitors_turnover_investment_and_population_of_the_country_are_read_too(
            final String file, final String indicator, final String period, final String value) {
        final String folder = file.startsWith("other/") ? "gso-workbooks-" : "gso-workbooks/";
        final Shipped.Collected read = Shipped.read(
                InputBytes.of(Shipped.shared("data/external/" + folder + file)), file, "gso-december-fdi-workbook");
        assertThat(read.observations())
                .filteredOn(seen -> seen.key().refArea().equals("VN")
                        && seen.key().indicator().equals(indicator)
                        && seen.period().toString().equals(period))
                .extracting(seen -> number(seen.quantity().orElseThrow().value()))
                .containsExactly(value);
    }

    private static List<Observation> ofProvinces(final Shipped.Collected read) {
        return read.observations().stream()
                .filter(observation -> observation.key().refArea().matches("VN\\d.*"))
                .toList();
    }

    /** Over all partners. */
    private static BigDecimal sum(final Shipped.Collected read, final String indicator, final String area) {
        return read.observations().stream()
                .filter(observation -> observation.key().indicator().equals(indicator)
                        && observation.key().refArea().matches(area)
                        && observation.key().toString().endsWith("._T._T._T"))
                .map(observation -> observation.quantity().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void put(
            final Map<String, String> into,
            final Map<String, String> row,
            final String indicator,
            final String column) {
        if (!row.get(column).isEmpty()) {
            into.put(area(row.get("province")) + " " + indicator, number(new BigDecimal(row.get(column))));
        }
    }

    private static String area(final String province) {
        final CsvTable labels = CsvTable.read(java.nio.file.Path.of("../data/mappings/labels/areas.csv"));
        return labels.rows().stream()
                .filter(row -> row.get("label").equals(province))
                .map(row -> "VN" + row.get("code"))
                .findFirst()
                .orElse(province);
    }

    private static String number(final BigDecimal value) {
        return value.round(STORED).stripTrailingZeros().toPlainString();
    }
}
