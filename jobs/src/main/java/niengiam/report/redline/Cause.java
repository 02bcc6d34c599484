package niengiam.report.redline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a figure is another than in the release before.
 *
 * @param kind what happened
 * @param source the source it happened to
 * @param decision id of the decision; empty text where nobody decided
 * @param why the reason that was given; empty text where nobody decided
 * @param office who decided; empty text where nobody did
 * @param day when; empty where nobody did
 */
public record Cause(Kind kind, String source, String decision, String why, String office, Optional<LocalDate> day) {

    /** What happened. */
    public enum Kind {
        /** An office decided it. */
        DECISION,
        /** What an office decided no longer holds. */
        DECISION_GONE,
        /** The source was not there before. */
        SOURCE_NEW,
        /** The source is no longer there. */
        SOURCE_GONE,
        /** The source has other bytes. */
        SOURCE_REPLACED,
        /** The same bytes were read by another mapping, lexicon, code list or program. */
        READ_ANEW,
        /** Source and reading are the same: only what follows from figures is computed otherwise. */
        COMPUTED
    }

    static Cause of(final Kind kind, final String source) {
        return new Cause(kind, source, "", "", "", Optional.empty());
    }
}
