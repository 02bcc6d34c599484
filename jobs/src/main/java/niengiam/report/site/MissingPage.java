package niengiam.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Observation;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;

/**
 * The page of what is missing: years without any figure between the first and the last, figures that a source marks as
 * missing, and indicators of the dictionary for which nothing was found.
 *
 * @param frame what every page has
 * @param gaps one line for each indicator and territory with a gap
 * @param unknown one line for each territory with indicators that have no figure
 */
record MissingPage(Frame frame, List<Gap> gaps, List<Unknown> unknown) {

    /**
     * Gaps of an indicator in a territory.
     *
     * @param href the page of the indicator
     * @param years years without a figure
     * @param marked periods that a source marks as missing
     */
    record Gap(String indicator, String area, String href, String years, String marked) {}

    /** A territory and the indicators that have no figure there. */
    record Unknown(String area, String indicators) {}

    static MissingPage of(final Frame frame, final CodeLists lists, final ShownFigures figures) {
        final Names names = frame.names();
        final List<Gap> gaps = new ArrayList<>();
        for (final ShownFigures.Subject subject : figures.subjects()) {
            final String years = years(figures.observations(subject));
            final String marked = figures.missing(subject).stream()
                    .map(figure -> niengiam.text.TimeWords.period(figure.period(), frame.language()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!years.isEmpty() || !marked.isEmpty()) {
                gaps.add(new Gap(
                        Visible.text(names.indicator(subject.indicator())),
                        Visible.text(names.area(subject.refArea())),
                        frame.to(SitePaths.indicator(subject.indicator(), subject.refArea(), frame.language())),
                        years,
                        marked));
            }
        }
        return new MissingPage(frame, gaps, unknown(frame, lists, figures));
    }

    private static String years(final List<Observation> figures) {
        final Set<Integer> known = new TreeSet<>();
        figures.forEach(figure -> known.add(figure.period().year()));
        if (known.isEmpty()) {
            return "";
        }
        final List<Integer> ordered = List.copyOf(known);
        return IntStream.range(ordered.get(0), ordered.get(ordered.size() - 1))
                .filter(year -> !known.contains(year))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    private static List<Unknown> unknown(final Frame frame, final CodeLists lists, final ShownFigures figures) {
        final List<Unknown> unknown = new ArrayList<>();
        for (final String area : frame.edition().areas()) {
            final List<String> without = new ArrayList<>();
            for (final Indicator indicator : lists.indicators()) {
                if (!figures.subjects().contains(new ShownFigures.Subject(indicator.code(), area))) {
                    without.add(Visible.text(indicator.name(frame.language())));
                }
            }
            if (!without.isEmpty()) {
                unknown.add(new Unknown(Visible.text(frame.names().area(area)), String.join("; ", without)));
            }
        }
        return unknown;
    }
}
