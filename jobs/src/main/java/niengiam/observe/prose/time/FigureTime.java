package niengiam.observe.prose.time;

import java.util.Optional;
import niengiam.model.Indicator;
import niengiam.text.PeriodPhrase;

/**
 * When a figure was: what its own words, those before it and the headings say. Mutable: a period may stand at the end of its
 * sentence, and what the words leave out is settled when the document is read to its end.
 */
public final class FigureTime {

    final Indicator indicator;
    final int paragraph;
    PeriodPhrase period = PeriodPhrase.ABSENT;
    PeriodPhrase carried = PeriodPhrase.ABSENT;
    PeriodPhrase base = PeriodPhrase.ABSENT;

    /** Of the heading or the title above it. */
    PeriodPhrase heading = PeriodPhrase.ABSENT;

    /** The year that was said last. */
    int year;

    /** The year that its own sentence says; 0 if it says none. */
    int yearHere;

    /** Whether {@link #year} was said in its paragraph. */
    boolean near;

    /** Whether it stands in a comparison. */
    boolean compared;

    /** Whether the sentence that {@link #carried} is of tells of several periods. */
    boolean several;

    private boolean cumulative;
    private boolean severalYears;
    private boolean withinYear;

    /** The time of a figure of this indicator in a paragraph. */
    public FigureTime(final Indicator indicator, final int paragraph) {
        this.indicator = indicator;
        this.paragraph = paragraph;
    }

    /** That of a cell of a table: the period of its column, below the same heading. */
    public FigureTime ofColumn(final PeriodPhrase column, final int place) {
        final FigureTime cell = new FigureTime(indicator, place);
        cell.period = column;
        cell.heading = heading;
        cell.year = column.end() / 10_000;
        cell.yearHere = cell.year;
        cell.near = true;
        return cell;
    }

    /** The paragraph of the text that it stands in. */
    public int paragraph() {
        return paragraph;
    }

    /** The period that its own sentence says. */
    public PeriodPhrase period() {
        return period;
    }

    /** Whether it stands in a comparison. */
    public boolean isCompared() {
        return compared;
    }

    /** "Lũy kế" stood before it: then it counts from the beginning of the year. */
    public void accumulate() {
        cumulative = true;
    }

    boolean isCumulative() {
        return cumulative;
    }

    /** Its sentence speaks of a number of years. */
    public void spanSeveralYears() {
        severalYears = true;
    }

    boolean isOfSeveralYears() {
        return severalYears;
    }

    /** Its sentence says that it is of the year that is spoken of. */
    public void stayWithinYear() {
        withinYear = true;
    }

    boolean isWithinYear() {
        return withinYear;
    }

    /** "40 dự án trong năm 2023 (tính đến 30/11)": limits the period whose words begin there, if it is its own. */
    public void limit(final int from, final PeriodPhrase cutoff) {
        if (period.from() == from) {
            period = limited(period, cutoff).orElse(period);
        }
    }

    /** A period until a day in it; empty if the day is not, or is its last. */
    static Optional<PeriodPhrase> limited(final PeriodPhrase whole, final PeriodPhrase cutoff) {
        if (whole.kind() == PeriodPhrase.Kind.YEAR_TO_NOW
                && whole.start() == 0
                && cutoff.kind() == PeriodPhrase.Kind.CUTOFF
                && !cutoff.lacksYear()) {
            // "Từ đầu năm đến nay (tính đến ngày 15/6/2020)".
            final int first = cutoff.end() / 10_000 * 10_000 + 101;
            return Optional.of(new PeriodPhrase(
                    PeriodPhrase.Kind.SPAN,
                    first,
                    cutoff.end(),
                    whole.first(),
                    whole.next(),
                    whole.from(),
                    whole.to()));
        }
        final int end = cutoff.end() / 10_000 == 0 ? cutoff.end() + whole.end() / 10_000 * 10_000 : cutoff.end();
        return whole.kind() != PeriodPhrase.Kind.SPAN
                        || cutoff.kind() != PeriodPhrase.Kind.CUTOFF
                        || end < whole.start()
                        || end >= whole.end()
                ? Optional.empty()
                : Optional.of(new PeriodPhrase(
                        PeriodPhrase.Kind.SPAN,
                        whole.start(),
                        end,
                        whole.first(),
                        whole.next(),
                        whole.from(),
                        whole.to()));
    }
}
