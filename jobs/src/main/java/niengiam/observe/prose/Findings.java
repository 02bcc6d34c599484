package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.observe.prose.digits.DeclaredScales;
import niengiam.observe.prose.said.Sayings;
import niengiam.text.PeriodPhrase;

/** What the paragraphs of a document yielded, with offsets of characters; settled when the document is read. */
final class Findings {

    /** A number and what became of it. */
    record Group(int start, int end, DigitGroup.Use use, String kind) {}

    /** A claim. */
    record Said(Claim.Kind kind, int start, int end) {}

    /** A figure that was understood and not taken. */
    record Refused(String reason, String detail, int start, int end) {}

    final List<Draft> drafts = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Said> claims = new ArrayList<>();
    final List<Refused> refused = new ArrayList<>();
    final Map<String, Integer> areas = new LinkedHashMap<>();
    final Outline outline;
    final DeclaredScales.Of scales;
    Sayings titleSayings = Sayings.NOTHING;
    Optional<LocalDate> published = Optional.empty();

    /** The period of the first figure that has one. */
    PeriodPhrase figurePeriod = Draft.Period.NONE;

    /** The first period of a figure that ends later; earlier ones are mostly compared with. */
    PeriodPhrase otherPeriod = Draft.Period.NONE;

    /** The period of values that stand alone in brackets, if the text says so: "(số trong ngoặc là của năm 2015)". */
    PeriodPhrase bracketPeriod = Draft.Period.NONE;

    /** The first period of the text. */
    PeriodPhrase firstPeriod = Draft.Period.NONE;

    int firstYear;

    Findings() {
        this(new Outline(), new DeclaredScales.Of());
    }

    /** Findings below the headings of others. */
    Findings(final Outline outline, final DeclaredScales.Of scales) {
        this.scales = scales;
        this.outline = outline;
    }

    /** Which period of figures is a guess, and what else it may be: by the offset of its words. */
    private final Map<Integer, String> doubts = new HashMap<>();

    /** The same of what is counted over a time. */
    private final Map<Integer, String> flowDoubts = new HashMap<>();

    /** A period may not be what its words name alone. */
    void doubt(final PeriodPhrase period, final String why) {
        doubts.put(period.from(), why);
    }

    /** A period may not be that of what is counted over a time. */
    void doubtFlows(final PeriodPhrase period, final String why) {
        flowDoubts.put(period.from(), why);
    }

    /** Why a period is a guess for what is counted over a time, or at a point. */
    Optional<String> doubt(final PeriodPhrase period, final boolean flow) {
        final Optional<String> any = Optional.ofNullable(doubts.get(period.from()));
        return any.isPresent() || !flow ? any : Optional.ofNullable(flowDoubts.get(period.from()));
    }

    /** Notes the period of a figure: others that have none may be of the same. */
    void date(final Draft draft) {
        final PeriodPhrase period = draft.period.isPresent() ? draft.period : draft.carried;
        if (draft.compared || period.kind() != PeriodPhrase.Kind.SPAN || period.lacksYear()) {
            return;
        }
        if (!figurePeriod.isPresent()) {
            figurePeriod = period;
        } else if (!otherPeriod.isPresent() && period.end() > figurePeriod.end() && draft.period.isPresent()) {
            otherPeriod = period;
        }
    }

    /** What a figure is of for which neither its paragraph nor a heading says it. */
    PeriodPhrase defaultPeriod() {
        return figurePeriod.isPresent() ? figurePeriod : firstPeriod;
    }

    void mention(final String area, final int weight) {
        areas.merge(area, weight, Integer::sum);
    }
}
