package niengiam.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;

/**
 * A figure on the boundaries of a view: published so, rebuilt from parts, or the reason there is none.
 *
 * @param view which boundaries
 * @param key the series, with the territory of the view; for {@link Basis#NOT_FOLDED} the territory as published
 * @param producer who published the parts
 * @param period the time it belongs to
 * @param unit the unit of {@code quantity} and {@code listed}
 * @param quantity the value with its interval; empty where there is a {@code reason} against it
 * @param listed the sum of the parts that are listed, whether or not they make the whole; empty where parts may not be
 *     added up
 * @param status of the parts, the one farthest from final
 * @param basis how it came about
 * @param reason why there is no value, or why the figure is not on these boundaries
 * @param parts the figures it is made of
 * @param missing territories that belong to it and are not among the parts
 * @param published the value that the same producer published for the whole, where it is rebuilt nevertheless
 */
public record Rebuilt(
        View view,
        SeriesKey key,
        String producer,
        TimePeriod period,
        Unit unit,
        Optional<Quantity> quantity,
        Optional<BigDecimal> listed,
        ObsStatus status,
        Basis basis,
        Optional<Refusal> reason,
        List<Observation> parts,
        List<String> missing,
        Optional<Quantity> published) {

    public Rebuilt {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        if (quantity.isPresent() && reason.isPresent() && basis != Basis.NOT_FOLDED) {
            throw new IllegalArgumentException("Invalid figure of " + key + ": a value beside " + reason.get());
        }
    }

    /** Which boundaries a series is looked at on; beside them stands the series as published. */
    public enum View {
        /** The boundaries that stand today. */
        TODAY,
        /** The boundaries that stood before the last change. */
        FORMER
    }

    /** How a figure came about. */
    public enum Basis {
        /** Published for this very territory. */
        PUBLISHED,
        /** The exact sum of parts that cover the territory. */
        DERIVED,
        /** Parts of it are missing: what is listed is no value for the whole. */
        INCOMPLETE,
        /** May not be made of parts. */
        REFUSED,
        /** Published for a territory that fits into none of the view; kept, so that nothing is lost from a total. */
        NOT_FOLDED
    }

    /** Whether the series breaks here: the figure is not one for the territory of the view. */
    public boolean isBreak() {
        return basis == Basis.INCOMPLETE || basis == Basis.REFUSED || basis == Basis.NOT_FOLDED;
    }
}
