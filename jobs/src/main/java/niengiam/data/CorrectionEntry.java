package niengiam.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.data.Correction.Amount;
import niengiam.data.Correction.Decision;
import niengiam.data.Correction.Reading;
import niengiam.model.Area;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/** Reads one entry of a file of corrections and holds it against the code lists. */
final class CorrectionEntry {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,15})?");

    /** Safe in a file name, a comment and an address. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private static final String MONEY = "MONEY";

    private final YamlFile entry;
    private final CodeLists codes;

    CorrectionEntry(final YamlFile entry, final CodeLists codes) {
        this.entry = entry;
        this.codes = codes;
    }

    Correction read() {
        final String id = text(entry, "id");
        if (!ID.matcher(id).matches()) {
            throw invalid(entry, "id", "letters, digits, points and hyphens", id);
        }
        final Reading reading = reading(entry.mapping("reading"));
        final Correction correction = new Correction(
                id,
                text(entry, "source"),
                place(),
                text(entry, "expected"),
                reading,
                decision(reading),
                text(entry, "why"),
                text(entry, "office"),
                day(),
                entry.where());
        entry.refuseUnknownKeys();
        return correction;
    }

    private static String text(final YamlFile yaml, final String key) {
        final String text = yaml.text(key).strip();
        if (text.isEmpty()) {
            throw new SourceException("Missing key \"" + key + "\" in " + yaml.where() + ". Add it.");
        }
        return text;
    }

    private static SourceException invalid(
            final YamlFile yaml, final String key, final String expected, final String got) {
        return new SourceException("Invalid value of \"" + key + "\" in " + yaml.where() + ": expected " + expected
                + ", got \"" + got + "\". Correct it.");
    }

    private static SourceException unknown(
            final YamlFile yaml,
            final String key,
            final String list,
            final String got,
            final Collection<String> codes) {
        return new SourceException("Unknown code \"" + got + "\" of \"" + key + "\" in " + yaml.where()
                + ": expected one of " + list + ". Near it: " + String.join(", ", NearCodes.to(got, codes)) + ".");
    }

    private Locator place() {
        final String text = text(entry, "place");
        return Locator.parse(text)
                .orElseThrow(() -> invalid(entry, "place", "a place as read and explain print it", text));
    }

    private LocalDate day() {
        final String text = text(entry, "day");
        try {
            return LocalDate.parse(text);
        } catch (final DateTimeParseException notADay) {
            throw new SourceException(
                    "Invalid value of \"day\" in " + entry.where() + ": expected a day such as 2026-11-30, got \""
                            + text + "\". Correct it.",
                    notADay);
        }
    }

    private Reading reading(final YamlFile yaml) {
        final Optional<String> rejected = yaml.optionalText("rejected");
        final Optional<String> series = yaml.optionalText("series");
        final Optional<String> period = yaml.optionalText("period");
        yaml.refuseUnknownKeys();
        final boolean isFigure = rejected.isEmpty() && series.isPresent() && period.isPresent();
        final boolean isReject = rejected.isPresent() && series.isEmpty() && period.isEmpty();
        if (!isFigure && !isReject) {
            throw new SourceException("Invalid \"reading\" in " + entry.where()
                    + ": expected series and period, or rejected, got " + yaml.keys()
                    + ". Write what was read at the place.");
        }
        if (rejected.isPresent()) {
            if (!codes.rejectReasons().contains(rejected.get())) {
                throw unknown(yaml, "rejected", "reject_reasons.csv", rejected.get(), codes.rejectReasons());
            }
            return new Reading.Rejected(rejected.get());
        }
        return new Reading.Figure(series(yaml, series.get()), period(yaml, period.get()));
    }

    private Decision decision(final Reading reading) {
        final String withdraw = entry.text("withdraw", "false");
        final YamlFile yaml = entry.mapping("correct");
        if (!withdraw.equals("true") && !withdraw.equals("false")) {
            throw invalid(entry, "withdraw", "true or false", withdraw);
        }
        if (withdraw.equals("true") != yaml.keys().isEmpty()) {
            throw new SourceException("Invalid decision in " + entry.where()
                    + ": expected either \"correct\" with what it should be or \"withdraw: true\". Write one of them.");
        }
        if (withdraw.equals("true")) {
            if (reading instanceof Reading.Rejected) {
                throw new SourceException("Invalid decision in " + entry.where()
                        + ": expected what the rejected figure should be, got that it is withdrawn. Delete the entry:"
                        + " a reject is not published.");
            }
            return new Decision.Withdrawn();
        }
        final SeriesKey key = key(yaml, reading);
        final TimePeriod period = yaml.optionalText("period")
                .map(text -> period(yaml, text))
                .or(() -> figure(reading).map(Reading.Figure::period))
                .orElseThrow(() -> missing(yaml, "period"));
        final Decision.Figure decision =
                new Decision.Figure(key, period, amount(yaml, key), cutoff(yaml), status(yaml));
        yaml.refuseUnknownKeys();
        if (reading instanceof Reading.Rejected && decision.amount().isEmpty()) {
            throw missing(yaml, "value");
        }
        decision.status().filter(ObsStatus::isMissing).ifPresent(status -> {
            throw invalid(yaml, "status", "the code of a figure that is there", status.name());
        });
        requireStood(yaml, key, period);
        return decision;
    }

    private static SourceException missing(final YamlFile yaml, final String key) {
        return new SourceException(
                "Missing key \"" + key + "\" in " + yaml.where() + ": nothing was read that could stay. Add it.");
    }

    private static Optional<Reading.Figure> figure(final Reading reading) {
        return reading instanceof Reading.Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /** The series as it should be: written whole, or what was read with another indicator or territory. */
    private SeriesKey key(final YamlFile yaml, final Reading reading) {
        final Optional<String> series = yaml.optionalText("series");
        final Optional<String> indicator = yaml.optionalText("indicator");
        final Optional<String> area = yaml.optionalText("area");
        if (series.isPresent()) {
            if (indicator.isPresent() || area.isPresent()) {
                throw new SourceException("Invalid \"correct\" in " + entry.where()
                        + ": expected either series or indicator and area. Write one of them.");
            }
            return series(yaml, series.get());
        }
        final Optional<SeriesKey> read = figure(reading).map(Reading.Figure::key);
        final String wantedIndicator =
                indicator.or(() -> read.map(SeriesKey::indicator)).orElseThrow(() -> missing(yaml, "indicator"));
        final String wantedArea = area.or(() -> read.map(SeriesKey::refArea)).orElseThrow(() -> missing(yaml, "area"));
        return known(
                yaml,
                new SeriesKey(
                        wantedIndicator,
                        wantedArea,
                        read.map(SeriesKey::dimensions).orElse(Dimensions.NONE)));
    }

    private SeriesKey series(final YamlFile yaml, final String text) {
        final SeriesKey key;
        try {
            key = SeriesKey.parse(text);
        } catch (final IllegalArgumentException broken) {
            throw new SourceException(broken.getMessage() + " in " + yaml.where() + ". Correct it.", broken);
        }
        return known(yaml, key);
    }

    private SeriesKey known(final YamlFile yaml, final SeriesKey key) {
        if (codes.indicator(key.indicator()).isEmpty()) {
            throw unknown(yaml, "indicator", "indicators.csv", key.indicator(), codes.indicatorCodes());
        }
        if (codes.areas().find(key.refArea()).isEmpty()) {
            throw unknown(
                    yaml,
                    "area",
                    "areas.csv",
                    key.refArea(),
                    codes.areas().all().stream().map(Area::refArea).toList());
        }
        for (final String dimension : Dimensions.NAMES) {
            final String code = key.dimensions().code(dimension);
            if (!codes.hasDimensionCode(dimension, code)) {
                throw unknown(yaml, dimension, "dimensions.csv", code, codes.dimensionCodes(dimension));
            }
        }
        return key;
    }

    private TimePeriod period(final YamlFile yaml, final String text) {
        try {
            return TimePeriods.parse(text)
                    .orElseThrow(() -> invalid(yaml, "period", "a period such as 2018 or 2018-Q3", text));
        } catch (final IllegalArgumentException backwards) {
            throw new SourceException(backwards.getMessage() + " in " + yaml.where() + ". Correct it.", backwards);
        }
    }

    /** A value without its unit would change with the reading of the unit, so all three are given or none. */
    private Optional<Amount> amount(final YamlFile yaml, final SeriesKey key) {
        final Optional<String> value = yaml.optionalText("value");
        final Optional<String> measure = yaml.optionalText("unit");
        final Optional<String> multiplier = yaml.optionalText("multiplier");
        final List<Optional<String>> given = List.of(value, measure, multiplier);
        if (given.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (given.stream().anyMatch(Optional::isEmpty)) {
            throw new SourceException("Invalid \"correct\" in " + entry.where()
                    + ": expected value, unit and multiplier together, got "
                    + yaml.keys() + ". Add the others: none of them means anything alone.");
        }
        if (!NUMBER.matcher(value.get()).matches()) {
            throw invalid(yaml, "value", "a number such as 1234.5", value.get());
        }
        if (!codes.hasUnit(measure.get())) {
            throw unknown(yaml, "unit", "units.csv", measure.get(), codes.units());
        }
        final Indicator indicator = codes.indicator(key.indicator()).orElseThrow();
        final String kind = codes.unitKind(indicator.unit().measure());
        // One currency is not another, though both are money.
        final boolean fits = kind.equals(MONEY)
                ? measure.get().equals(indicator.unit().measure())
                : codes.unitKind(measure.get()).equals(kind);
        if (!fits) {
            throw invalid(
                    yaml,
                    "unit",
                    "a unit of " + indicator.code() + ", such as "
                            + indicator.unit().measure(),
                    measure.get());
        }
        final Unit unit;
        try {
            unit = new Unit(measure.get(), yaml.number("multiplier", 0));
        } catch (final IllegalArgumentException beyond) {
            throw new SourceException(beyond.getMessage() + " in " + yaml.where() + ". Correct it.", beyond);
        }
        return Optional.of(new Amount(new BigDecimal(value.get()), unit));
    }

    private static Optional<Cutoff> cutoff(final YamlFile yaml) {
        return yaml.optionalText("cutoff").map(text -> Cutoff.parse(text)
                .orElseThrow(() -> invalid(yaml, "cutoff", "a day such as 2018-12-20, or UNKNOWN", text)));
    }

    private static Optional<ObsStatus> status(final YamlFile yaml) {
        return yaml.optionalText("status").map(text -> ObsStatus.of(text)
                .orElseThrow(() -> invalid(yaml, "status", "a code of obs_status.csv such as A or P", text)));
    }

    /** A territory that did not stand yet has no figures, except those that its office recast to it. */
    private void requireStood(final YamlFile yaml, final SeriesKey key, final TimePeriod period) {
        final Area area = codes.areas().find(key.refArea()).orElseThrow();
        if (area.validTo().filter(end -> !period.start().isBefore(end)).isPresent()) {
            throw invalid(
                    yaml,
                    "area",
                    "a territory that stood in " + period,
                    key.refArea() + ", gone since " + area.validTo().get());
        }
    }
}
