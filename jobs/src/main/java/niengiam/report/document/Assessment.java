package niengiam.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.TimePeriod;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Paragraph;
import niengiam.report.evidence.FindingWords;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.SeriesWords;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.StatedWords;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;

/**
 * The report in sentences: what was told of a period stands in one sentence, what a comparison asks of the reader at the
 * end of its paragraph. Every figure leads to the place where it was read, and behind it stands the number of its source.
 */
final class Assessment {

    private static final int MOST_HIGHLIGHTS = 6;
    private static final int MOST_OF_A_DOMAIN = 2;
    private static final int MOST_OF_THE_FIRST = 5;
    private static final int MOST_OF_ANOTHER = 2;

    /** A change of so many per cent and a greater one are equally worth a sentence: small bases make the greatest. */
    private static final BigDecimal STRIKING = BigDecimal.valueOf(100);

    private static final Comparator<Telling> NEWEST_FIRST = Comparator.comparing(
                    (Telling telling) -> telling.period().end())
            .thenComparing(telling -> telling.period().start(), Comparator.reverseOrder())
            .reversed();

    /** What is told in one sentence. */
    private record When(TimePeriod period, boolean flow, boolean provisional) {}

    private final Edition edition;
    private final Names names;
    private final ShownFigures figures;
    private final FindingWords words;
    private final Tellings tellings;
    private final Citations citations;

    Assessment(
            final Edition edition,
            final Names names,
            final ShownFigures figures,
            final FindingWords words,
            final Tellings tellings,
            final Citations citations) {
        this.edition = edition;
        this.names = names;
        this.figures = figures;
        this.words = words;
        this.tellings = tellings;
        this.citations = citations;
    }

    /** How the figures moved as a whole, and what stands out. */
    List<Block> opening(final List<Telling> all) {
        final List<Telling> recent = all.stream().filter(tellings::isRecent).toList();
        final List<Telling> compared =
                recent.stream().filter(telling -> telling.told().isPresent()).toList();
        final List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(names.word(
                "report.assess.tally",
                count(recent.size()),
                Integer.toString(tellings.firstYear()),
                count(compared.size()),
                count(moved(compared, 1)),
                count(moved(compared, -1)),
                count(moved(compared, 0)),
                count(recent.size() - compared.size()))));
        final List<Telling> highlights = highlights(compared);
        if (!highlights.isEmpty()) {
            blocks.add(Paragraph.of(names.word("report.assess.highlights")));
            highlights.forEach(telling -> blocks.add(Paragraph.of(names.word(
                    tellings.isFlow(telling) ? "report.highlight.flow" : "report.highlight.stock",
                    told(telling),
                    area(telling.refArea()),
                    when(new When(telling.period(), tellings.isFlow(telling), telling.isProvisional())),
                    figure(telling),
                    end(telling)))));
        }
        return blocks;
    }

    private String count(final long count) {
        return Numbers.count(count, names.language());
    }

    private static long moved(final List<Telling> compared, final int sign) {
        return compared.stream()
                .filter(telling -> telling.told().orElseThrow().percent().signum() == sign)
                .count();
    }

    /** The greatest changes, those of the territory the report is about first, no domain in the place of the others. */
    private List<Telling> highlights(final List<Telling> compared) {
        final Map<String, Integer> taken = new HashMap<>();
        final Set<String> said = new LinkedHashSet<>();
        final List<Telling> chosen = compared.stream()
                .filter(telling -> telling.told().orElseThrow().percent().signum() != 0)
                .sorted(Comparator.comparing((Telling telling) ->
                                !telling.refArea().equals(edition.areas().get(0)))
                        .thenComparing(
                                telling -> telling.told()
                                        .orElseThrow()
                                        .percent()
                                        .abs()
                                        .min(STRIKING),
                                Comparator.reverseOrder()))
                .filter(telling -> said.add(telling.indicator()))
                .filter(telling -> taken.merge(telling.domain(), 1, Integer::sum) <= MOST_OF_A_DOMAIN)
                .limit(MOST_HIGHLIGHTS)
                .toList();
        return edition.areas().stream()
                .flatMap(area -> chosen.stream()
                        .filter(telling -> telling.refArea().equals(area))
                        .sorted(Comparator.comparingInt(compared::indexOf)))
                .toList();
    }

    /** Whether a domain has news. */
    boolean hasNews(final List<Telling> ofDomain) {
        return ofDomain.stream().anyMatch(tellings::isForSentences);
    }

    /**
     * One paragraph: the territory that the report is about, then of the others what may be compared. All else stands in the
     * tables alone.
     */
    Block domain(final List<Telling> ofDomain) {
        final List<Telling> chosen = new ArrayList<>();
        final List<String> parts = new ArrayList<>();
        for (final String refArea : edition.areas()) {
            final boolean first = chosen.isEmpty();
            final List<Telling> told = ofDomain.stream()
                    .filter(telling -> telling.refArea().equals(refArea))
                    .filter(tellings::isForSentences)
                    .filter(telling -> first || telling.told().isPresent())
                    .sorted(Comparator.comparing(
                            (Telling telling) -> telling.told().isEmpty()))
                    .limit(first ? MOST_OF_THE_FIRST : MOST_OF_ANOTHER)
                    .toList();
            if (!told.isEmpty()) {
                parts.addAll(sentences(refArea, told));
                chosen.addAll(told);
            }
        }
        parts.addAll(cautions(chosen));
        return Paragraph.of(String.join(" ", parts));
    }

    private List<String> sentences(final String refArea, final List<Telling> told) {
        final Map<When, List<Telling>> sentences = new LinkedHashMap<>();
        told.stream().sorted(NEWEST_FIRST).forEach(telling -> sentences
                .computeIfAbsent(
                        new When(telling.period(), tellings.isFlow(telling), telling.isProvisional()),
                        any -> new ArrayList<>())
                .add(telling));
        final List<String> parts = new ArrayList<>();
        sentences.forEach((when, group) -> {
            final String opener = when(when);
            parts.add(names.word(
                    parts.isEmpty() ? "report.sentence.first" : "report.sentence",
                    parts.isEmpty() ? area(refArea) : "",
                    parts.isEmpty() ? opener : capital(opener),
                    group.stream()
                            .map(telling -> names.word(
                                    form(telling), SeriesWords.lower(told(telling)), figure(telling), end(telling)))
                            .collect(Collectors.joining("; "))));
            group.forEach(telling -> parts.addAll(stated(telling)));
        });
        return parts;
    }

    /** A count whose name is that of the things counted has so many; a sum reaches so much, and is nothing if it is nothing. */
    private String form(final Telling telling) {
        if (tellings.isFlow(telling) && telling.value().signum() != 0) {
            return "report.told.flow";
        }
        final String name = told(telling).toLowerCase(Locale.ROOT);
        return Stream.of(names.word("report.told.amounts").split("\\|")).anyMatch(name::startsWith)
                ? "report.told.stock"
                : "report.told.count";
    }

    private static String capital(final String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String area(final String refArea) {
        return Visible.text(names.area(refArea));
    }

    private String told(final Telling telling) {
        return Visible.text(SeriesWords.told(telling.indicator(), telling.dimensions(), telling.unit(), names));
    }

    private String figure(final Telling telling) {
        final String amount = Sentences.hedge(names, telling.qualifier())
                + Linked.text(words.amount(telling.value(), telling.unit()), telling.href());
        return telling.sum().isEmpty() ? amount : amount + " " + names.word("report.sum");
    }

    /** The growth, where it may be told, and the numbers of the sources. */
    private String end(final Telling telling) {
        return telling.told()
                        .map(growth -> words.change(
                                growth.percent(),
                                telling.isRounded(),
                                growth.difference(),
                                telling.value(),
                                growth.basePeriod(),
                                growth.hedge()
                                        + Linked.text(words.amount(growth.base(), telling.unit()), growth.baseHref())))
                        .orElse("")
                + "\u00A0" + citations.marks(telling.sources(telling.told()));
    }

    private String when(final When when) {
        final String period = TimeWords.inSentence(when.period(), names.language());
        final String words;
        if (when.period() instanceof TimePeriod.Span && period.indexOf('\u2013') >= 0) {
            words = names.word(
                    "report.when.span",
                    TimeWords.day(when.period().start(), names.language()),
                    TimeWords.day(when.period().end(), names.language()));
        } else if (!when.flow() && !(when.period() instanceof TimePeriod.Year)) {
            words = names.word("report.when.at", period);
        } else {
            words = names.word(
                    when.period() instanceof TimePeriod.Year ? "report.when.year" : "report.when.in", period);
        }
        return when.provisional() ? words + " " + names.word("report.provisional") : words;
    }

    /** That the source itself says another growth. */
    private List<String> stated(final Telling telling) {
        return telling
                .row()
                .filter(row -> telling.told().isPresent())
                .flatMap(row -> figures.observation(row.key().indicator(), row.place())
                        .flatMap(figure -> StatedWords.of(figure.note(), row, names)))
                .stream()
                .toList();
    }

    private List<String> cautions(final List<Telling> told) {
        final Map<String, String> cautions = new LinkedHashMap<>();
        final Sentences days = new Sentences(names, figures);
        told.stream().filter(telling -> telling.told().isPresent()).forEach(telling -> telling.reservations()
                .forEach(verdict -> cautions.putIfAbsent(
                        verdict.name(),
                        names.word("comparability." + verdict)
                                + telling.row().map(days::days).orElse(""))));
        return cautions.values().stream()
                .map(caution -> names.word("report.care", SeriesWords.lower(caution)))
                .toList();
    }
}
