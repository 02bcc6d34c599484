package niengiam.chart.spec;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One figure on its place in time, or the absence of one.
 *
 * @param value in the picture's unit; empty where nothing was published: drawn as a gap, never as zero
 * @param bounds what the source's wording allows ("about 831 thousand"), if it is not exact
 * @param evidence where the figure can be looked up: a relative link, or one to http(s)
 * @param apart whether it may not be compared with the point before it: no line joins the two
 */
public record Point(
        TimeSlot slot,
        Optional<BigDecimal> value,
        Optional<Bounds> bounds,
        Precision precision,
        Status status,
        Optional<String> evidence,
        boolean apart) {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https");

    /** The range a figure stands for. */
    public record Bounds(BigDecimal lower, BigDecimal upper) {
        public Bounds {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException(
                        "Invalid bounds: expected lower ≤ upper, got " + lower + " and " + upper);
            }
        }
    }

    /** How the source qualifies the figure. */
    public enum Precision {
        EXACT,
        ABOUT,
        NEARLY,
        OVER,
        AT_LEAST,
        AT_MOST
    }

    /** How far the figure is from final; everything but {@code FINAL} is drawn hollow or hatched. */
    public enum Status {
        FINAL,
        PROVISIONAL,
        ESTIMATE,
        DERIVED
    }

    public Point {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(bounds, "bounds");
        evidence.ifPresent(Point::requireHarmless);
    }

    public static Point of(final TimeSlot slot, final BigDecimal value) {
        return new Point(
                slot, Optional.of(value), Optional.empty(), Precision.EXACT, Status.FINAL, Optional.empty(), false);
    }

    public static Point missing(final TimeSlot slot) {
        return new Point(
                slot, Optional.empty(), Optional.empty(), Precision.EXACT, Status.FINAL, Optional.empty(), false);
    }

    /** The same figure in another place. */
    public Point at(final TimeSlot place) {
        return new Point(place, value, bounds, precision, status, evidence, apart);
    }

    public Point with(final Status newStatus) {
        return new Point(slot, value, bounds, precision, newStatus, evidence, apart);
    }

    public Point with(final Precision newPrecision) {
        return new Point(slot, value, bounds, newPrecision, status, evidence, apart);
    }

    /** An approximate figure and the range it stands for. */
    public Point between(final BigDecimal lower, final BigDecimal upper) {
        final Precision rough = precision == Precision.EXACT ? Precision.ABOUT : precision;
        return new Point(slot, value, Optional.of(new Bounds(lower, upper)), rough, status, evidence, apart);
    }

    public Point from(final String link) {
        return new Point(slot, value, bounds, precision, status, Optional.of(link), apart);
    }

    /** The same where the figure may not be compared with the one before it. */
    public Point setApart() {
        return new Point(slot, value, bounds, precision, status, evidence, true);
    }

    /** The value and its bounds, as far as there are any. */
    public Stream<BigDecimal> ends() {
        return Stream.concat(value.stream(), bounds.stream().flatMap(range -> Stream.of(range.lower(), range.upper())));
    }

    public boolean isHollow() {
        return status != Status.FINAL;
    }

    public boolean isRough() {
        return precision != Precision.EXACT;
    }

    private static void requireHarmless(final String link) {
        final int colon = link.indexOf(':');
        final int slash = link.indexOf('/');
        final boolean scheme = colon >= 0 && (slash < 0 || colon < slash) && link.indexOf('#') != 0;
        final boolean known = scheme && LINK_SCHEMES.contains(link.substring(0, colon));
        if (link.isBlank() || (scheme && !known) || link.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Invalid evidence link: expected a relative path or http(s), got \""
                    + PlainText.clean(link) + "\"");
        }
    }
}
