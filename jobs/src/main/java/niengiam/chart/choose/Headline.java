package niengiam.chart.choose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.trend.Movement;

/**
 * The message of a chart, in a sentence: what happened, where the table of comparisons supports it, otherwise the latest
 * figure.
 */
final class Headline {

    private final CodeLists lists;
    private final Language language;
    private final FigureWords words;
    private final Predicate<Observation> doubted;

    /** @param doubted whether a check found a figure unlikely: no headline tells what happened up to it */
    Headline(final CodeLists lists, final Language language, final Predicate<Observation> doubted) {
        this.lists = lists;
        this.language = language;
        this.words = new FigureWords(lists, language);
        this.doubted = doubted;
    }

    /**
     * What a line says of a territory.
     *
     * @param amongOthers whether other breakdowns are drawn beside it, so that it must be named
     */
    String of(final Indicator indicator, final Area area, final DrawnLine line, final boolean amongOthers) {
        final String breakdown = amongOthers ? words.breakdown(line.dimensions()) : "";
        final String what = words.title(indicator) + (breakdown.isEmpty() ? "" : " (" + breakdown + ")");
        final String subject = lists.areas().label(area, language) + ": " + what + " ";
        return subject + happened(line, what).orElseGet(() -> latest(line.last(), what));
    }

    /** What one figure of a series says, held against the year before. */
    String of(
            final Indicator indicator, final Area area, final Observation figure, final niengiam.model.Series series) {
        final String what = words.title(indicator);
        return lists.areas().label(area, language) + ": " + what + " "
                + Movement.of(figure, series.observations())
                        .filter(movement -> !rests(movement, series.observations()))
                        .map(movement -> new MovementWords(words, what).of(movement, amount(figure, what)))
                        .orElseGet(() -> latest(figure, what));
    }

    /** The latest figure; of a year that is not over yet and has no like one before, the year before it. */
    private Optional<String> happened(final DrawnLine line, final String what) {
        return Movement.of(line.last(), line.series())
                .or(() -> line.yearBeforeLast().flatMap(whole -> Movement.of(whole, line.series())))
                .filter(movement -> !rests(movement, line.series()))
                .map(movement -> new MovementWords(words, what)
                        .of(movement, amount(movement.last().current(), what)));
    }

    /** Whether a movement rests on a figure in doubt: its last one, or one of the years that it tells of. */
    private boolean rests(final Movement movement, final List<Observation> series) {
        final int last = movement.last().current().period().year();
        final int years = movement.years() + movement.against();
        return doubted.test(movement.last().current())
                || series.stream()
                        .filter(figure -> figure.period().year() > last - years
                                && figure.period().year() <= last)
                        .anyMatch(doubted);
    }

    private String latest(final Observation last, final String what) {
        return amount(last, what) + " (" + DrawnLine.slot(last, language).label() + ")";
    }

    private String amount(final Observation figure, final String what) {
        final var quantity = figure.quantity().orElseThrow();
        return qualifier(quantity.qualifier(), language) + words.amount(quantity.value(), figure.unit(), what);
    }

    /** The words before a hedged figure, with a space; empty text for an exact one. */
    static String qualifier(final Qualifier qualifier, final Language language) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> language.choose("khoảng ", "about ");
            case NEARLY -> language.choose("gần ", "nearly ");
            case OVER -> language.choose("trên ", "over ");
            case AT_LEAST -> language.choose("ít nhất ", "at least ");
            case AT_MOST -> language.choose("không quá ", "at most ");
        };
    }
}
