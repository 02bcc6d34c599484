package niengiam.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;

/** A figure of Hà Nam as a test writes it: a good one, and what makes it another. */
record PrintedFigure(
        String indicator,
        String zone,
        MeasureKind kind,
        String period,
        Unit unit,
        Quantity quantity,
        ObsStatus status,
        String text,
        LocalDate vintage,
        String producer,
        String note) {

    /** A final flow of counted projects, published by the statistics office. */
    static PrintedFigure of(final String indicator, final String period, final String value) {
        return new PrintedFigure(
                indicator,
                "_T",
                MeasureKind.FLOW,
                period,
                new Unit("PROJECT", 0),
                Quantity.exact(new BigDecimal(value)),
                ObsStatus.A,
                value,
                LocalDate.of(2020, 3, 31),
                "gso",
                "");
    }

    PrintedFigure zone(final String other) {
        return new PrintedFigure(indicator, other, kind, period, unit, quantity, status, text, vintage, producer, note);
    }

    PrintedFigure kind(final MeasureKind other) {
        return new PrintedFigure(indicator, zone, other, period, unit, quantity, status, text, vintage, producer, note);
    }

    PrintedFigure period(final String other) {
        return new PrintedFigure(indicator, zone, kind, other, unit, quantity, status, text, vintage, producer, note);
    }

    PrintedFigure unit(final Unit other) {
        return new PrintedFigure(indicator, zone, kind, period, other, quantity, status, text, vintage, producer, note);
    }

    PrintedFigure value(final String other) {
        return quantity(Quantity.exact(new BigDecimal(other))).text(other);
    }

    PrintedFigure quantity(final Quantity other) {
        return new PrintedFigure(indicator, zone, kind, period, unit, other, status, text, vintage, producer, note);
    }

    PrintedFigure status(final ObsStatus other) {
        return new PrintedFigure(indicator, zone, kind, period, unit, quantity, other, text, vintage, producer, note);
    }

    PrintedFigure text(final String other) {
        return new PrintedFigure(indicator, zone, kind, period, unit, quantity, status, other, vintage, producer, note);
    }

    PrintedFigure vintage(final String other) {
        return source(producer, other);
    }

    PrintedFigure source(final String other, final String day) {
        return new PrintedFigure(
                indicator, zone, kind, period, unit, quantity, status, text, LocalDate.parse(day), other, note);
    }

    PrintedFigure note(final String other) {
        return new PrintedFigure(indicator, zone, kind, period, unit, quantity, status, text, vintage, producer, other);
    }

    /** The figure in a row of its source. */
    Observation at(final int row) {
        return new Observation(
                new SeriesKey(indicator, "VN35", new Dimensions("_T", zone, "_T", "_T", "_T")),
                kind,
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.UNKNOWN,
                unit,
                Optional.of(quantity),
                status,
                text,
                vintage,
                new Observation.Provenance(
                        producer + "/" + vintage,
                        producer,
                        Locator.parse("cell=" + row + ",1").orElseThrow(),
                        ""),
                note);
    }
}
