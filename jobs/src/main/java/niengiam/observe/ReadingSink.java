package niengiam.observe;

import niengiam.model.Observation;
import niengiam.model.Reject;

/** Takes what is read: every figure arrives exactly once, as one or the other. */
public interface ReadingSink {

    void accept(Observation observation);

    void accept(Reject reject);
}
