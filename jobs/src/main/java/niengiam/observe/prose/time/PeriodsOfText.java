package niengiam.observe.prose.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;

/** Which periods a text tells of, which of them are guesses, and of which the figures are that have none. */
public final class PeriodsOfText {

    /** The period of the first figure that has one. */
    private PeriodPhrase ofFigures = PeriodPhrase.ABSENT;

    /** The first period of a figure that ends later; earlier ones are mostly compared with. */
    private PeriodPhrase other = PeriodPhrase.ABSENT;

    /** The first period of the text, and the first year. */
    private PeriodPhrase longer = PeriodPhrase.ABSENT;

    private PeriodPhrase first = PeriodPhrase.ABSENT;

    private int firstYear;

    private PeriodPhrase inBrackets = PeriodPhrase.ABSENT;

    /** Which period of figures is a guess, and what else it may be: by the offset of its words. */
    private final Map<Integer, String> doubts = new HashMap<>();

    /** The same of what is counted over a time. */
    private final Map<Integer, String> flowDoubts = new HashMap<>();

    /** A period may not be what its words name alone. */
    public void doubt(final PeriodPhrase period, final String why) {
        doubts.put(period.from(), why);
    }

    /** A period may not be that of what is counted over a time. */
    public void doubtFlows(final PeriodPhrase period, final String why) {
        flowDoubts.put(period.from(), why);
    }

    /** Why a period is a guess for what is counted over a time, or at a point. */
    Optional<String> doubt(final PeriodPhrase period, final boolean flow) {
        final Optional<String> any = Optional.ofNullable(doubts.get(period.from()));
        return any.isPresent() || !flow ? any : Optional.ofNullable(flowDoubts.get(period.from()));
    }

    /** Takes in a period that the text tells of and does not only compare with. */
    public void mention(final PeriodPhrase period) {
        if (firstYear == 0 && period.kind() != Kind.DAY && period.kind() != Kind.SAME_PERIOD && !period.lacksYear()) {
            firstYear = period.end() / 10_000;
        }
        if (!first.isPresent() && period.kind() == Kind.SPAN) {
            first = period;
        }
        if (!longer.isPresent() && period.kind() == Kind.SPAN && !isMonth(period)) {
            longer = period;
        }
    }

    /** Takes in the time of a figure: others that have none may be of the same. */
    public void date(final FigureTime time) {
        final PeriodPhrase period = time.period.isPresent() ? time.period : time.carried;
        if (time.compared || period.kind() != Kind.SPAN || period.lacksYear()) {
            return;
        }
        if (!ofFigures.isPresent()) {
            ofFigures = period;
        } else if (!other.isPresent() && period.end() > ofFigures.end() && time.period.isPresent()) {
            other = period;
        }
    }

    /** Values that stand alone in brackets are of this period: "(số trong ngoặc là của năm 2015)". */
    public void bracket(final PeriodPhrase period) {
        inBrackets = period;
    }

    /** The period of values that stand alone in brackets, if the text says so. */
    public PeriodPhrase inBrackets() {
        return inBrackets;
    }

    /** What a figure is of for which neither its paragraph nor a heading says it. */
    PeriodPhrase usual() {
        return ofFigures.isPresent() ? ofFigures : first;
    }

    /** Whether a figure has told its period. */
    boolean areOfFigures() {
        return ofFigures.isPresent();
    }

    /** The first period longer than a month that the text names. */
    PeriodPhrase longer() {
        return longer;
    }

    /** Whether a period is a month of a year. */
    static boolean isMonth(final PeriodPhrase period) {
        return period.kind() == Kind.SPAN && period.start() / 100 == period.end() / 100;
    }

    /** Of what figures are for which nothing says it, if not of the {@link #usual} period. */
    PeriodPhrase other() {
        return other;
    }

    int firstYear() {
        return firstYear;
    }
}
