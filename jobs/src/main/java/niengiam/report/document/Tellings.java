package niengiam.report.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.MeasureKind;
import niengiam.model.TimePeriod;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.Recent;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;

/**
 * Chooses what the report tells of each indicator in each territory: the newest comparison that may be shown, and the
 * newest figure where that is newer.
 */
final class Tellings {

    private static final long DAYS_OF_A_QUARTER = 88;

    private final Edition edition;
    private final CodeLists lists;
    private final Names names;
    private final ShownFigures figures;
    private final RebuiltFigures rebuilt;
    private final LocalDate oldest;

    Tellings(
            final Edition edition,
            final CodeLists lists,
            final Names names,
            final ShownFigures figures,
            final RebuiltFigures rebuilt) {
        this.edition = edition;
        this.lists = lists;
        this.names = names;
        this.figures = figures;
        this.rebuilt = rebuilt;
        this.oldest = Recent.oldest(figures);
    }

    /** In the order of the dictionary, of the territories, and newest first. */
    List<Telling> all() {
        final List<Telling> all = new ArrayList<>();
        for (final Indicator indicator : lists.indicators()) {
            for (final String refArea : edition.areas()) {
                final List<Telling> stated = stated(new ShownFigures.Subject(indicator.code(), refArea), indicator);
                all.addAll(stated);
                sum(refArea, indicator)
                        .filter(sum ->
                                sum.growth().isPresent() || stated.stream().noneMatch(this::isRecent))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whether a figure is news: no figure of years ago is told beside one of this year. */
    boolean isRecent(final Telling telling) {
        return !telling.period().end().isBefore(oldest);
    }

    /** The year from which on figures are news. */
    int firstYear() {
        return oldest.plusDays(1).getYear();
    }

    /** What some weeks of a year came to says little, and stands in the tables alone. */
    boolean isForSentences(final Telling telling) {
        final TimePeriod period = telling.period();
        final long days = ChronoUnit.DAYS.between(period.start(), period.end());
        return isRecent(telling) && (!(period instanceof TimePeriod.Span) || days >= DAYS_OF_A_QUARTER);
    }

    boolean isFlow(final Telling telling) {
        return lists.indicator(telling.indicator())
                .filter(found -> found.kind() == MeasureKind.FLOW)
                .isPresent();
    }

    private List<Telling> stated(final ShownFigures.Subject subject, final Indicator indicator) {
        if (!figures.subjects().contains(subject)) {
            return List.of();
        }
        final List<YearOnYearRow> rows = Breakdowns.main(subject, figures);
        final YearOnYearRow newest = rows.get(0);
        final Optional<YearOnYearRow> compared = rows.stream()
                .filter(row ->
                        row.comparability().showsChange() && row.percent().isPresent())
                .filter(row -> !row.period().end().isBefore(oldest)
                        || newest.period().end().isBefore(oldest))
                .findFirst();
        return Stream.concat(
                        Stream.of(newest).filter(row -> compared.filter(other -> !other.period()
                                        .end()
                                        .isBefore(row.period().end()))
                                .isEmpty()),
                        compared.stream())
                .map(row -> stated(row, indicator.domain()))
                .toList();
    }

    private Telling stated(final YearOnYearRow row, final String domain) {
        final Optional<Telling.Growth> growth = row.percent()
                .filter(percent -> row.comparability().showsChange())
                .map(percent -> new Telling.Growth(
                        row.basePeriod().orElseThrow(),
                        row.base().orElseThrow(),
                        Sentences.baseHedge(row, names, figures),
                        row.basePlace().map(Tellings::href).orElse(""),
                        row.change(),
                        percent,
                        row.comparability(),
                        figures.isDoubted(row),
                        row.basePlace().map(YearOnYearRow.Place::sourceId).stream()
                                .toList()));
        return new Telling(
                domain,
                row.key().indicator(),
                row.key().refArea(),
                row.key().dimensions(),
                row.unit(),
                row.period(),
                row.value(),
                row.qualifier(),
                row.status(),
                growth,
                List.of(row.place().sourceId()),
                href(row.place()),
                Optional.of(row),
                Optional.empty());
    }

    private static String href(final YearOnYearRow.Place place) {
        return Evidence.path(place.sourceId(), place.locator());
    }

    private Optional<Telling> sum(final String refArea, final Indicator indicator) {
        return rebuilt.tables(refArea, indicator.code()).stream()
                .limit(1)
                .map(RebuiltFigures::newest)
                .map(line -> sum(refArea, line, indicator.domain()))
                .findFirst();
    }

    private Telling sum(final String refArea, final RebuiltFigures.Line line, final String domain) {
        final LinkedHashSet<String> sources = new LinkedHashSet<>();
        line.parts().forEach(part -> sources.add(part.sourceId()));
        return new Telling(
                domain,
                line.indicator(),
                refArea,
                line.dimensions(),
                line.unit(),
                line.period(),
                line.value().orElseThrow(),
                line.qualifier(),
                line.status(),
                line.growth()
                        .filter(found -> found.comparability().showsChange()
                                && found.percent().isPresent())
                        .map(found -> new Telling.Growth(
                                found.basePeriod(),
                                found.base(),
                                "",
                                "",
                                line.value().map(sum -> sum.subtract(found.base())),
                                found.percent().orElseThrow(),
                                found.comparability(),
                                false,
                                List.of())),
                List.copyOf(sources),
                Evidence.sum(line.indicator(), refArea, names.language()),
                Optional.empty(),
                Optional.of(line));
    }
}
