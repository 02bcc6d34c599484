package niengiam.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.redline.Cause;
import niengiam.report.redline.Change;
import niengiam.report.redline.Redline;
import niengiam.report.redline.Redline.Changes;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;

/** Makes the page of a redline. */
final class RedlinePages {

    /** A page with more changes is folded from the start. */
    private static final long MOST_OPEN = 60;

    private final CodeLists lists;
    private final Redline redline;
    private final EvidenceIndex index;
    private final BiPredicate<String, String> hasPage;

    /**
     * @param index which places have an anchor
     * @param hasPage whether the figures of an indicator in a territory have a page
     */
    RedlinePages(
            final CodeLists lists,
            final Redline redline,
            final EvidenceIndex index,
            final BiPredicate<String, String> hasPage) {
        this.lists = lists;
        this.redline = redline;
        this.index = index;
        this.hasPage = hasPage;
    }

    /** The page, in the language of the frame. */
    RedlinePage of(final Frame frame) {
        return of(frame, frame::to);
    }

    /**
     * The page, where it does not lie in the release.
     *
     * @param way the way from it to a file of the release
     */
    RedlinePage of(final Frame frame, final UnaryOperator<String> way) {
        final RedlineWords words = new RedlineWords(frame, index, way);
        final List<ReleasePage.Pair> counts = Stream.of(Change.Kind.values())
                .filter(kind -> redline.count(kind) > 0)
                .map(kind -> new ReleasePage.Pair(
                        frame.word("change." + kind), Numbers.count(redline.count(kind), frame.language())))
                .toList();
        final long all =
                Stream.of(Change.Kind.values()).mapToLong(redline::count).sum();
        return new RedlinePage(
                frame,
                frame.word(
                        "redline.intro",
                        number(redline.from()),
                        number(redline.to()),
                        Numbers.count(redline.unchanged(), frame.language())),
                counts,
                redline.sources().stream()
                        .filter(cause -> cause.kind() != Cause.Kind.READ_ANEW)
                        .map(cause -> new ReleasePage.Pair(Visible.text(cause.source()), words.cause(cause)))
                        .toList(),
                readAnew(frame),
                territories(frame).stream()
                        .map(area -> territory(area, redline.changes().get(area), words))
                        .toList(),
                all <= MOST_OPEN);
    }

    /** How many sources are the same and were read again; what became of that stands with the figures. */
    private String readAnew(final Frame frame) {
        final long sources = redline.sources().stream()
                .filter(cause -> cause.kind() == Cause.Kind.READ_ANEW)
                .count();
        return sources == 0 ? "" : frame.word("redline.sources.anew", Numbers.count(sources, frame.language()));
    }

    private static String number(final int release) {
        return String.format(Locale.ROOT, "%04d", release);
    }

    /** Those that are published first, in the order of the publication. */
    private List<String> territories(final Frame frame) {
        final List<String> ordered = new ArrayList<>(frame.edition().areas());
        ordered.retainAll(redline.changes().keySet());
        redline.changes().keySet().stream()
                .filter(area -> !ordered.contains(area))
                .forEach(ordered::add);
        return ordered;
    }

    private RedlinePage.Territory territory(
            final String area, final SortedMap<String, Changes> indicators, final RedlineWords words) {
        final Frame frame = words.frame();
        final List<String> dictionary = new ArrayList<>();
        lists.indicators().forEach(indicator -> dictionary.add(indicator.code()));
        final List<RedlinePage.Subject> subjects = indicators.keySet().stream()
                .sorted(Comparator.comparingInt(dictionary::indexOf))
                .map(indicator -> subject(indicator, area, indicators.get(indicator), words))
                .toList();
        return new RedlinePage.Territory(
                "a-" + area,
                Visible.text(frame.names().area(area)),
                counts(indicators.values().stream().toList(), frame),
                subjects);
    }

    private static String counts(final List<Changes> changes, final Frame frame) {
        return Stream.of(Change.Kind.values())
                .map(kind -> Map.entry(
                        kind,
                        changes.stream()
                                .mapToLong(one -> one.counts().getOrDefault(kind, 0L))
                                .sum()))
                .filter(count -> count.getValue() > 0)
                .map(count -> frame.word("change." + count.getKey()) + ": "
                        + Numbers.count(count.getValue(), frame.language()))
                .collect(Collectors.joining(" · "));
    }

    private RedlinePage.Subject subject(
            final String indicator, final String area, final Changes changes, final RedlineWords words) {
        final Frame frame = words.frame();
        final long left = changes.all() - changes.listed().size();
        return new RedlinePage.Subject(
                Visible.text(frame.names().indicator(indicator)),
                hasPage.test(indicator, area)
                        ? Optional.of(words.to(SitePaths.indicator(indicator, area, frame.language())))
                        : Optional.empty(),
                counts(List.of(changes), frame),
                changes.listed().stream()
                        .sorted(Comparator.comparing(Change::kind))
                        .map(change -> row(change, words))
                        .toList(),
                left == 0
                        ? ""
                        : frame.word(
                                "redline.more",
                                Numbers.count(left, frame.language()),
                                Integer.toString(redline.from()),
                                Integer.toString(redline.to())));
    }

    private static RedlinePage.Row row(final Change change, final RedlineWords words) {
        final Frame frame = words.frame();
        final String breakdown = frame.names().breakdown(change.series().dimensions());
        return new RedlinePage.Row(
                change.kind().name(),
                frame.word("change." + change.kind()),
                Visible.text(breakdown.isEmpty() ? frame.word("redline.total") : breakdown),
                TimePeriods.parse(change.period())
                        .map(period -> TimeWords.period(period, frame.language()))
                        .orElse(change.period()),
                words.was(change),
                words.now(change),
                words.why(change));
    }
}
