package niengiam.chart.spec;

/**
 * A place where a series stops being comparable with itself: drawn as a rule with a note, never crossed by a line.
 *
 * @param position the first position of the new kind, in years; the rule stands half a year before it
 * @param note why, in a few words
 */
public record SeriesBreak(double position, String note) {

    public SeriesBreak {
        if (!Double.isFinite(position)) {
            throw new IllegalArgumentException("Invalid break: expected a year, got " + position);
        }
        note = PlainText.clean(note);
    }

    public double rule() {
        return position - 0.5;
    }
}
