package niengiam.report.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What may be called latest: nothing that ended more than two years before the newest figure shown. */
public final class Recent {

    private static final int YEARS_THAT_ARE_LATE = 2;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private Recent() {}

    /** The first day on which a recent period may end. */
    public static LocalDate oldest(final ShownFigures figures) {
        return figures.subjects().stream()
                .map(subject ->
                        Breakdowns.main(subject, figures).get(0).period().end())
                .max(Comparator.naturalOrder())
                .map(day -> day.minusYears(YEARS_THAT_ARE_LATE))
                .orElse(LocalDate.EPOCH);
    }

    /** The last year that a headline names. */
    public static OptionalInt lastYear(final String headline) {
        return YEAR.matcher(headline)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .max();
    }
}
