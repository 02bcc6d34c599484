package niengiam.job.run;

import java.time.LocalDate;
import java.util.Optional;
import niengiam.data.Errata.Said;

/**
 * A decision in force.
 *
 * @param kind what was decided
 * @param id its name, unique in its kind
 * @param subject what it is about
 * @param decided what was decided
 * @param office who decided; empty text where nobody signed
 * @param day when; empty where nobody signed
 * @param why the reason, in both languages where it is kept in both
 */
record Decision(
        Kind kind, String id, String subject, String decided, String office, Optional<LocalDate> day, Said why) {

    /** What can be decided. */
    enum Kind {
        /** A finding is accepted. */
        ACCEPTANCE,
        /** A series is not comparable with itself from a year on. */
        BREAK,
        /** A reading is another. */
        CORRECTION,
        /** A label means a code. */
        LABEL,
        /** Words mean what others of the lexicon mean. */
        PHRASE,
        /** A revision has a reason. */
        REVISION_REASON
    }
}
