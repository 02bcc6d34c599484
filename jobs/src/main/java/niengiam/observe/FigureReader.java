package niengiam.observe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niengiam.data.Attribute;
import niengiam.data.CellMark;
import niengiam.data.CodeLists;
import niengiam.data.Conventions;
import niengiam.model.Area;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.text.Parsed;

/** Makes an observation of a printed figure and its attributes, or says why it cannot. */
final class FigureReader {

    /** Decimal places the lake keeps; a figure with more would be rounded without a word. */
    static final int SCALE = 15;

    private static final int INTEGER_DIGITS = 38 - SCALE;

    /** Reason of a count that is not whole. */
    static final String FRACTION = "FRACTION_OF_COUNT";

    private static final List<Attribute> DIMENSIONS = List.of(
            Attribute.FUNDING, Attribute.ZONE, Attribute.COUNTERPART_AREA, Attribute.VISITOR_TYPE, Attribute.CHANNEL);

    private final Conventions conventions;
    private final CodeLists codeLists;
    private final Origin origin;
    private final MapOfTable map;
    private Breakdown breakdown = new Breakdown(Optional.empty(), List.of(), Dimensions.NONE);

    /** The breakdown of the figure before: of a large table, most have the same. */
    private record Breakdown(Optional<Indicator> indicator, List<String> codes, Dimensions dimensions) {
        boolean isOf(final Indicator other, final List<String> otherCodes) {
            return indicator.filter(other::equals).isPresent() && codes.equals(otherCodes);
        }
    }

    FigureReader(final Conventions conventions, final CodeLists codeLists, final Origin origin) {
        this.conventions = conventions;
        this.codeLists = codeLists;
        this.origin = origin;
        this.map = new MapOfTable(codeLists.areas());
    }

    Observation read(
            final String printed,
            final Optional<CellMark> mark,
            final Map<Attribute, String> attributes,
            final Locator locator)
            throws Refusal {
        return read(printed, mark, conventions.numbers()::parse, attributes, locator);
    }

    /**
     * Reads a figure whose number is not what its print alone says.
     *
     * @param number from the printed text to its number
     */
    Observation read(
            final String printed,
            final Optional<CellMark> mark,
            final Function<String, Parsed> number,
            final Map<Attribute, String> attributes,
            final Locator locator)
            throws Refusal {
        final String reject = attributes.getOrDefault(Attribute.REJECT, "");
        if (!reject.isEmpty()) {
            throw new Refusal(reject, "the mapping " + conventions.mapping() + " sets it apart");
        }
        final Indicator indicator = indicator(attributes);
        final LocalDate vintage = vintage(attributes);
        final TimePeriod period = period(attributes, indicator, vintage);
        final SeriesKey key = new SeriesKey(
                indicator.code(),
                area(attributes, period, vintage, mark.isEmpty()).refArea(),
                dimensions(attributes, indicator));
        final Unit unit = unit(attributes, indicator);
        final Optional<Quantity> quantity = quantity(printed, mark, number, attributes);
        if (quantity.isPresent()) {
            requireWhole(quantity.get(), unit, indicator);
            requirePossible(quantity.get(), printed, indicator);
        }
        return codeLists
                .breaks()
                .marked(new Observation(
                        key,
                        indicator.kind(),
                        period,
                        cutoff(attributes, period, vintage),
                        unit,
                        quantity,
                        status(attributes, quantity.isPresent(), mark),
                        said(attributes, Attribute.OBS_TEXT).orElse(printed),
                        vintage,
                        new Observation.Provenance(
                                origin.sourceId(),
                                said(attributes, Attribute.PRODUCER).orElse(origin.producer()),
                                locator,
                                attributes.getOrDefault(Attribute.REFERENCE, "")),
                        attributes.getOrDefault(Attribute.NOTE, "")));
    }

    private Indicator indicator(final Map<Attribute, String> attributes) throws Refusal {
        final String code = attributes.getOrDefault(Attribute.INDICATOR, "");
        return codeLists
                .indicator(code)
                .orElseThrow(() -> new Refusal(
                        "NO_INDICATOR", "expected a code of the indicator dictionary, got \"" + code + "\""));
    }

    private static TimePeriod period(
            final Map<Attribute, String> attributes, final Indicator indicator, final LocalDate vintage)
            throws Refusal {
        final String text = attributes.getOrDefault(Attribute.TIME_PERIOD, "");
        if (text.isBlank()) {
            throw new Refusal("MISSING_PERIOD", "expected a period, got none");
        }
        try {
            final TimePeriod period = TimePeriods.parse(text)
                    .orElseThrow(() -> new Refusal(
                            "INVALID_PERIOD", "expected a period such as 2018 or 2018-Q3, got \"" + text + "\""));
            // A stock stands at a day: the yearbook's column "2016" means the last of them. One that was printed before
            // that day stands at some day that nobody has told, and keeps the period it was given.
            return indicator.kind().isAtAPoint() && !vintage.isBefore(period.end())
                    ? new TimePeriod.Day(period.end())
                    : period;
        } catch (final IllegalArgumentException reversed) {
            throw new Refusal("INVALID_PERIOD", reversed.getMessage());
        }
    }

    /** The territory of that time; or one that stood only at publication, for which the producer rebuilt a number. */
    private Area area(
            final Map<Attribute, String> attributes,
            final TimePeriod period,
            final LocalDate vintage,
            final boolean hasNumber)
            throws Refusal {
        final String code = attributes.getOrDefault(Attribute.REF_AREA, "");
        final Optional<String> national = said(attributes, Attribute.AREA_CODE);
        if (national.isPresent()) {
            return codeLists
                    .areas()
                    .find(code)
                    .filter(area -> area.code().equals(national.get()))
                    .orElseThrow(() -> new Refusal(
                            "UNKNOWN_AREA",
                            "expected the id of a territory with the national code " + national.get() + ", got \""
                                    + code + "\""));
        }
        map.list(code);
        final LocalDate day = conventions.boundary().orElse(period.end());
        final Area found = standing(code, day)
                .or(() -> standing(code, vintage).filter(area -> hasNumber && area.beganAfter(day)))
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_AREA", "expected a territory that stood on " + day + ", got \"" + code + "\""));
        final Optional<Refusal> doubt =
                MapOfTable.isName(code) ? map.doubt(found, period.end(), vintage) : Optional.empty();
        if (doubt.isPresent()) {
            throw doubt.get();
        }
        return found;
    }

    /** The first of the territories, separated by blanks, that stood on a day. */
    private Optional<Area> standing(final String codes, final LocalDate day) {
        if (codes.indexOf(' ') < 0) {
            return codeLists.areas().on(codes, day);
        }
        return Arrays.stream(codes.split(" "))
                .flatMap(code -> codeLists.areas().on(code, day).stream())
                .findFirst();
    }

    private Dimensions dimensions(final Map<Attribute, String> attributes, final Indicator indicator) throws Refusal {
        final List<String> codes = new ArrayList<>(DIMENSIONS.size());
        for (final Attribute dimension : DIMENSIONS) {
            final String text = attributes.getOrDefault(dimension, "");
            codes.add(text.isEmpty() ? Dimensions.TOTAL : text);
        }
        if (!breakdown.isOf(indicator, codes)) {
            requireKnown(codes, indicator);
            breakdown = new Breakdown(Optional.of(indicator), codes, Dimensions.of(codes));
        }
        return breakdown.dimensions;
    }

    private void requireKnown(final List<String> codes, final Indicator indicator) throws Refusal {
        for (int i = 0; i < codes.size(); i++) {
            final Attribute dimension = DIMENSIONS.get(i);
            final String code = codes.get(i);
            if (!codeLists.hasDimensionCode(dimension.key(), code)) {
                throw new Refusal(
                        "UNKNOWN_CODE", "expected a code of dimension " + dimension.key() + ", got \"" + code + "\"");
            }
            if (!code.equals(Dimensions.TOTAL) && !indicator.dimensions().contains(dimension.key())) {
                throw new Refusal(
                        "UNKNOWN_CODE",
                        indicator.code() + " is not broken down by " + dimension.key() + ", got \"" + code + "\"");
            }
        }
    }

    private Unit unit(final Map<Attribute, String> attributes, final Indicator indicator) throws Refusal {
        final String measure =
                attributes.getOrDefault(Attribute.UNIT_MEASURE, indicator.unit().measure());
        final String mult = attributes.getOrDefault(
                Attribute.UNIT_MULT, String.valueOf(indicator.unit().mult()));
        if (!codeLists.hasUnit(measure)) {
            throw new Refusal("UNKNOWN_UNIT", "expected a code of units.csv, got \"" + measure + "\"");
        }
        if (!measure.equals(indicator.unit().measure())) {
            throw new Refusal(
                    "UNIT_MISMATCH",
                    indicator.code() + " is told in " + indicator.unit().measure() + ", got " + measure);
        }
        try {
            return new Unit(measure, Integer.parseInt(mult));
        } catch (final IllegalArgumentException invalid) {
            throw new Refusal("UNKNOWN_UNIT", "expected an exponent of ten as unit_mult, got \"" + mult + "\"");
        }
    }

    private Optional<Quantity> quantity(
            final String printed,
            final Optional<CellMark> mark,
            final Function<String, Parsed> number,
            final Map<Attribute, String> attributes)
            throws Refusal {
        if (mark.isPresent()) {
            return mark.get() == CellMark.ZERO ? Optional.of(Quantity.exact(BigDecimal.ZERO)) : Optional.empty();
        }
        final Parsed parsed = number.apply(printed);
        if (parsed instanceof Parsed.Ambiguous ambiguous) {
            throw new Refusal(
                    "AMBIGUOUS_NUMBER",
                    "\"" + printed + "\" reads as " + ambiguous.first().toPlainString() + " and as "
                            + ambiguous.second().toPlainString());
        }
        if (parsed instanceof Parsed.Invalid invalid) {
            throw new Refusal(
                    invalid == Parsed.Invalid.OVERFLOW ? "NUMBER_OVERFLOW" : "INVALID_NUMBER",
                    "expected a number with " + conventions.numbers() + " separators, got \"" + printed + "\": "
                            + invalid.reason());
        }
        final Parsed.Value value = (Parsed.Value) parsed;
        requireRoom(value.value(), printed);
        return Optional.of(
                attributes.containsKey(Attribute.LOWER)
                                && (said(attributes, Attribute.LOWER).isPresent()
                                        || said(attributes, Attribute.UPPER).isPresent())
                        ? between(value.value(), attributes)
                        : Quantity.of(value.value(), qualifier(attributes), value.lastDigit()));
    }

    /** A quantity whose interval the table tells. */
    private static Quantity between(final BigDecimal value, final Map<Attribute, String> attributes) throws Refusal {
        try {
            return new Quantity(
                    value,
                    said(attributes, Attribute.LOWER).map(text -> new BigDecimal(text.strip())),
                    said(attributes, Attribute.UPPER).map(text -> new BigDecimal(text.strip())),
                    qualifier(attributes));
        } catch (final IllegalArgumentException reversed) {
            throw new Refusal(
                    "INVALID_NUMBER",
                    "expected numbers around " + value.toPlainString() + " as LOWER and UPPER, got \""
                            + attributes.getOrDefault(Attribute.LOWER, "") + "\" and \""
                            + attributes.getOrDefault(Attribute.UPPER, "") + "\"");
        }
    }

    private static Optional<String> said(final Map<Attribute, String> attributes, final Attribute attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(text -> !text.isEmpty());
    }

    /** Half a project is none: a count with decimals is a rate or a share that was taken for it. */
    private void requireWhole(final Quantity quantity, final Unit unit, final Indicator indicator) throws Refusal {
        if (indicator.kind() != MeasureKind.AVERAGE
                && codeLists.unitKind(unit.measure()).equals("COUNT")
                && unit.toBase(quantity.value()).stripTrailingZeros().scale() > 0) {
            throw new Refusal(
                    FRACTION,
                    "expected a whole number of " + unit.measure() + ", got "
                            + quantity.value().toPlainString()
                            + (unit.mult() == 0 ? "" : " in powers of ten " + unit.mult()));
        }
    }

    /** Nobody licenses fewer than no projects: a minus there is a change, a slip, or a mark that was taken for one. */
    private static void requirePossible(final Quantity quantity, final String printed, final Indicator indicator)
            throws Refusal {
        if (quantity.value().signum() < 0 && !indicator.mayBeNegative()) {
            throw new Refusal(
                    "INVALID_NUMBER",
                    "expected a number of " + indicator.code() + ", which is never below zero, got \"" + printed
                            + "\"");
        }
    }

    private static void requireRoom(final BigDecimal value, final String printed) throws Refusal {
        if (value.scale() > SCALE || value.precision() - value.scale() > INTEGER_DIGITS) {
            throw new Refusal(
                    "NUMBER_OVERFLOW",
                    "expected at most " + INTEGER_DIGITS + " digits before and " + SCALE
                            + " after the separator, got \"" + printed + "\"");
        }
    }

    private static Qualifier qualifier(final Map<Attribute, String> attributes) throws Refusal {
        final String code = attributes.getOrDefault(Attribute.OBS_QUALIFIER, "");
        if (code.isEmpty()) {
            return Qualifier.EXACT;
        }
        return Qualifier.of(code)
                .orElseThrow(() -> new Refusal("UNKNOWN_CODE", "expected a qualifier, got \"" + code + "\""));
    }

    private static ObsStatus status(
            final Map<Attribute, String> attributes, final boolean hasValue, final Optional<CellMark> mark)
            throws Refusal {
        if (mark.filter(CellMark.SUPPRESSED::equals).isPresent()) {
            return ObsStatus.Q;
        }
        final String code = attributes.getOrDefault(Attribute.OBS_STATUS, "");
        final ObsStatus declared = code.isEmpty()
                ? ObsStatus.A
                : ObsStatus.of(code)
                        .orElseThrow(() ->
                                new Refusal("UNKNOWN_CODE", "expected a code of CL_OBS_STATUS, got \"" + code + "\""));
        if (hasValue && declared.isMissing()) {
            throw new Refusal("UNKNOWN_CODE", "status " + declared + " says missing, but a value is printed");
        }
        return hasValue || declared.isMissing() ? declared : ObsStatus.L;
    }

    private Cutoff cutoff(final Map<Attribute, String> attributes, final TimePeriod period, final LocalDate vintage)
            throws Refusal {
        final String text = attributes.getOrDefault(Attribute.CUTOFF, "");
        if (text.isEmpty()) {
            return conventions.cutoff() == Conventions.DefaultCutoff.UNKNOWN || vintage.isBefore(period.end())
                    ? Cutoff.UNKNOWN
                    : Cutoff.on(period.end());
        }
        return Cutoff.parse(text)
                .orElseThrow(() ->
                        new Refusal("INVALID_PERIOD", "expected a day or UNKNOWN as cutoff, got \"" + text + "\""));
    }

    private LocalDate vintage(final Map<Attribute, String> attributes) throws Refusal {
        final String text = attributes.getOrDefault(Attribute.VINTAGE, "");
        if (text.isEmpty()) {
            return origin.datePublished();
        }
        return TimePeriods.parse(text)
                .map(TimePeriod::end)
                .orElseThrow(() -> new Refusal(
                        "INVALID_PERIOD", "expected the day, month or year of publication, got \"" + text + "\""));
    }
}
