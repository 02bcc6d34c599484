package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.source.CsvTable;
import niengiam.source.InputBytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks as published against the figures that others transcribed from them. */
class NationalWorkbooksTest {

    private static final String FIGURES = "data/figures/gso_december_fdi_by_province_2001_2024.csv";
    /** What a workbook keeps of a number; the transcription has the digits of the binary fraction too. */
    private static final MathContext STORED = new MathContext(15);

    @ParameterizedTest(name = "{0}: {2} to {3}, {4}")
    @CsvSource({
        "2001, 2001-12-31-Bieu1201-1.xls, USD/3, 2001-12-20, 38, of which legal/charter capital",
        "2008, 2008-12-30-Bieu1208-1.xls, USD/6, 2008-12-19, 29, of which legal/charter capital",
        "2015, 2015-12-29-Bieu-2015.xlsx, USD/6, 2015-12-20, 17, ''",
        "2019, 2019-12-27-03-Bieu-2019.xlsx, USD/6, 2019-12-20, 20, adjusted (additional) capital",
        "2023, 2023-12-29-02.Bieu-T12.2023.xlsx, USD/6, 2023-12-20, 20, adjusted (additional) capital",
    })
    void every_province_has_the_figures_that_were_transcribed(
            final String year,
            final String file,
            final String unit,
            final String cutoff,
            final int provinces,
            final String third) {
        final Shipped.Collected read = Shipped.read(
                InputBytes.of(Shipped.shared("data/external/gso-workbooks/" + file)),
                file,
                "gso-december-fdi-workbook");
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

        final List<Observation> ofProvinces = read.observations().stream()
                .filter(observation -> observation.key().refArea().matches("VN\\d.*"))
                .toList();
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
                .isSubsetOf("NO_INDICATOR", "COUNTERPART_NOT_COUNTRY")
                .doesNotContain("UNKNOWN_LABEL");
        assertThat(read.reasons().contains("NO_INDICATOR")).isEqualTo(third.startsWith("of which"));
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
