package niengiam.cli;

import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.Qualifier;

/** Figures as lines of text print them: plain decimals, so that they can be searched for and pasted. */
public final class Figures {

    private Figures() {}

    /** The value; empty where there is none. */
    static Optional<String> value(final Observation observation) {
        return observation.quantity().map(quantity -> quantity.value().toPlainString());
    }

    /** The value with hedge, unit and status: {@code 720.376496 USD/6 (P)}. */
    static String valueAndStatus(final Observation observation) {
        final String hedge = observation
                .quantity()
                .filter(quantity -> quantity.qualifier() != Qualifier.EXACT)
                .map(quantity -> quantity.qualifier() + " ")
                .orElse("");
        return hedge + value(observation).orElse("no value") + " " + observation.unit() + " (" + observation.status()
                + ")";
    }
}
