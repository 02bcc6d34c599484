package niengiam.report.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.source.CsvTable;
import niengiam.trend.Arbitration;

/** Figures to export, of the shipped code lists. */
final class Exported {

    static final Path LISTS = Path.of("..", "data", "codelists");
    static final CodeLists CODES = CodeLists.read(LISTS);
    static final Arbitration ARBITRATION = Arbitration.of(CsvTable.read(LISTS.resolve("producers.csv")));
    static final Unit MILLION = new Unit("USD", 6);
    static final Unit THOUSAND = new Unit("USD", 3);

    static Observation figure(final String area, final String period, final String value) {
        return figure(area, "_T", period, MILLION, value, ObsStatus.A, "gso");
    }

    static Observation figure(
            final String area,
            final String funding,
            final String period,
            final Unit unit,
            final String value,
            final ObsStatus status,
            final String producer) {
        final TimePeriod time = TimePeriods.parse(period).orElseThrow();
        return new Observation(
                new SeriesKey("INV_CAP_NEW_USD", area, Dimensions.of(List.of(funding, "_T", "_T", "_T", "_T"))),
                MeasureKind.FLOW,
                time,
                Cutoff.on(time.end()),
                unit,
                value.isEmpty() ? Optional.empty() : Optional.of(Quantity.exact(new BigDecimal(value))),
                status,
                value,
                LocalDate.of(2020, 1, 31),
                new Observation.Provenance(producer + "/2020-01-31/x", producer, new Locator.Csv(2, 3), ""),
                "");
    }

    static ExportedRelease release(final Language language) {
        return new ExportedRelease(
                7, Optional.of("ab".repeat(32)), Instant.parse("2020-02-01T09:30:00Z"), CODES, language);
    }

    private Exported() {}
}
