package niengiam.lake.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.lake.parquet.ParquetRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationRowsTest {

    private static final Observation FDI_2019 = new Observation(
            SeriesKey.parse("INV_CAP_NEW.VN35.FDI._T._T._T.baohanam.com.vn"),
            MeasureKind.FLOW,
            new TimePeriod.Year(2019),
            Cutoff.on(LocalDate.of(2019, 12, 20)),
            new Unit("USD", 6),
            Optional.of(Quantity.exact(new BigDecimal("720.376496"))),
            ObsStatus.A,
            "720,376496",
            LocalDate.of(2020, 1, 31),
            new Observation.Provenance("nso-fdi-2019", "NSO", new Locator.Sheet("Tỉnh", "D35"), "Niên giám 2019"),
            "lũy kế");

    @TempDir
    Path directory;

    @Test
    void every_part_of_an_observation_is_read_again() throws IOException {
        assertThat(throughParquet(List.of(FDI_2019))).containsExactly(FDI_2019);
    }

    @Test
    void hedges_and_open_intervals_are_read_again() throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (Qualifier qualifier : Qualifier.values()) {
            observations.add(with(
                    Optional.of(Quantity.of(new BigDecimal("4.2"), qualifier, new BigDecimal("0.1"))), ObsStatus.A));
        }

        assertThat(throughParquet(observations)).isEqualTo(observations);
    }

    @Test
    void a_missing_value_stays_missing_with_its_reason() throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (ObsStatus status : ObsStatus.values()) {
            if (status.isMissing()) {
                observations.add(with(Optional.empty(), status));
            }
        }

        assertThat(observations).isNotEmpty();
        assertThat(throughParquet(observations)).isEqualTo(observations);
    }

    @Test
    void every_form_of_period_is_read_again() throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (String period :
                List.of("2018", "2018-S1", "2018-Q3", "2018-10", "2018-12-31", "2018-01-01/P9M", "2017-01/2017-09")) {
            observations.add(new Observation(
                    FDI_2019.key(),
                    FDI_2019.kind(),
                    TimePeriods.parse(period).orElseThrow(),
                    Cutoff.UNKNOWN,
                    FDI_2019.unit(),
                    FDI_2019.quantity(),
                    FDI_2019.status(),
                    FDI_2019.obsText(),
                    FDI_2019.vintage(),
                    FDI_2019.provenance(),
                    ""));
        }

        assertThat(throughParquet(observations)).isEqualTo(observations);
    }

    @Test
    void the_longest_decimals_of_a_workbook_are_read_again() throws IOException {
        Observation observation = with(
                Optional.of(Quantity.exact(new BigDecimal("-12345678901234567890123.123456789012345"))), ObsStatus.A);

        assertThat(throughParquet(List.of(observation))).containsExactly(observation);
    }

    @Test
    void the_order_of_the_table_names_its_own_columns() {
        assertThat(ObservationTable.SCHEMA.columns())
                .containsAll(ObservationTable.ORDER)
                .doesNotHaveDuplicates();
        assertThat(ObservationTable.LINEAGE.stream().map(Column::name))
                .containsExactly(
                        "indicator", "funding", "zone", "counterpart_area", "visitor_type", "channel", "area_code");
        assertThat(Concepts.DIMENSIONS.stream().map(Column::name)).containsExactlyElementsOf(Dimensions.NAMES);
    }

    private static Observation with(Optional<Quantity> quantity, ObsStatus status) {
        return new Observation(
                FDI_2019.key(),
                FDI_2019.kind(),
                FDI_2019.period(),
                FDI_2019.cutoff(),
                FDI_2019.unit(),
                quantity,
                status,
                FDI_2019.obsText(),
                FDI_2019.vintage(),
                FDI_2019.provenance(),
                FDI_2019.note());
    }

    private List<Observation> throughParquet(List<Observation> observations) throws IOException {
        Path file = directory.resolve("observations.parquet");
        try (TableWriter writer = ParquetTableWriter.open(file, ObservationTable.SCHEMA)) {
            for (Observation observation : observations) {
                writer.write(ObservationRows.of(observation, "35"));
            }
        }
        List<Observation> read = new ArrayList<>();
        ParquetRows.forEach(file, ObservationTable.SCHEMA, row -> read.add(ObservationRows.observation(row)));
        return read;
    }
}
