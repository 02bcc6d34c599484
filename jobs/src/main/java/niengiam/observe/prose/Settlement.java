package niengiam.observe.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.data.CodeLists;
import niengiam.data.SeriesBreaks;
import niengiam.model.Area;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Reject;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.observe.prose.lines.Places;
import niengiam.observe.prose.time.PeriodSettlement;
import niengiam.source.document.Document;
import niengiam.source.document.RunningText;
import niengiam.text.PeriodPhrase;

/**
 * Settles what can only be known at the end of a document: by {@link PlaceSettlement} the territory of its figures, by
 * {@link PeriodSettlement} their periods, and which of them contradict each other.
 */
final class Settlement {

    private static final int CONTEXT_WIDTH = 60;

    /** A stock "at the end of the year" is told in December. */
    private static final int GRACE = 45;

    private final Map<String, List<Area>> provinces;

    private final SeriesBreaks breaks;

    private final ProseLexicon lexicon;

    Settlement(final ProseLexicon lexicon) {
        this.lexicon = lexicon;
        final CodeLists codes = lexicon.codes();
        breaks = codes.breaks();
        provinces = PlaceSettlement.provinces(codes.areas());
    }

    ProseReading settle(
            final Findings findings,
            final Document document,
            final RunningText running,
            final ProseReader.Declared declared) {
        return new OneDocument(findings, document, running, declared).settle();
    }

    private final class OneDocument {

        private final Findings findings;
        private final Document document;
        private final ProseReader.Declared declared;
        private final RunningText running;
        private final Places points;
        private final List<ProseReading.Figure> figures = new ArrayList<>();
        /** The drafts of {@link #figures}, one each. */
        private final List<Draft> drafts = new ArrayList<>();

        private final List<Reject> rejects = new ArrayList<>();
        private final List<ProseReading.Doubtful> doubtful = new ArrayList<>();

        /** What became of numbers that seemed to be figures, by their first character. */
        private final Map<Integer, DigitGroup.Use> fates = new HashMap<>();

        private final PeriodSettlement periods;
        private final PlaceSettlement areas;

        OneDocument(
                final Findings findings,
                final Document document,
                final RunningText running,
                final ProseReader.Declared declared) {
            this.findings = findings;
            this.document = document;
            this.declared = declared;
            this.running = running;
            this.points = new Places(document, running);
            this.periods = new PeriodSettlement(
                    findings.periods,
                    findings.drafts.stream().map(draft -> draft.time).toList(),
                    declared.published());
            this.areas = new PlaceSettlement(provinces, findings, declared);
        }

        ProseReading settle() {
            new OpenCapital(
                            lexicon,
                            findings.drafts,
                            i -> List.of(periods.stretch(i, false), areas.name(findings.drafts.get(i))))
                    .close();
            for (int i = 0; i < findings.drafts.size(); i++) {
                figure(i);
            }
            contradictions();
            final List<Claim> claims = new ArrayList<>();
            for (final Findings.Said said : findings.claims) {
                claims.add(new Claim(
                        document.name(), said.kind(), locator(said.start(), said.end()), printed(said), around(said)));
            }
            final Places again = points.again();
            for (final Findings.Refused refused : findings.refused) {
                rejects.add(new Reject(
                        document.name(),
                        document.locator(again.start(refused.start()), again.end(refused.end())),
                        refused.reason(),
                        refused.detail(),
                        running.printed(refused.start(), refused.end())));
            }
            return new ProseReading(figures, rejects, claims, groups(), doubtful);
        }

        private List<DigitGroup> groups() {
            final Places places = points.again();
            final List<DigitGroup> groups = new ArrayList<>(findings.groups.size());
            for (final Findings.Group group : findings.groups) {
                groups.add(new DigitGroup(
                        places.start(group.start()),
                        places.end(group.end()),
                        running.printed(group.start(), group.end()),
                        fates.getOrDefault(group.start(), group.use()),
                        fates.containsKey(group.start()) && fates.get(group.start()) == DigitGroup.Use.CONTEXT
                                ? "claim"
                                : group.kind()));
            }
            return NumberMap.withNotes(groups, document, running);
        }

        private void figure(final int index) {
            final Draft draft = findings.drafts.get(index);
            final boolean stock = draft.rule.indicator().kind().isAtAPoint();
            final PeriodSettlement.Stretch stretch = periods.stretch(index, stock);
            if (!stretch.isPresent()) {
                refuse(draft, "MISSING_PERIOD", "no period is said, and neither title nor publication day tell");
                return;
            }
            final LocalDate start =
                    stretch.start().orElseGet(() -> stretch.end().withDayOfYear(1));
            final TimePeriod period =
                    stock ? new TimePeriod.Day(stretch.end()) : TimePeriods.between(start, stretch.end());
            if (isFuture(draft, start, stretch.end(), stock)) {
                fates.put(draft.start, DigitGroup.Use.CONTEXT);
                findings.claims.add(new Findings.Said(Claim.Kind.TARGET, draft.start, draft.end));
                return;
            }
            final Optional<String> area = areas.area(draft, period.end());
            if (area.isEmpty()) {
                refuse(draft, "UNKNOWN_AREA", "the text names no province; declare one");
                return;
            }
            final Quantity quantity = draft.quantity();
            final Observation observation = breaks.marked(new Observation(
                    new SeriesKey(
                            draft.rule.indicator().code(), area.get(), Dimensions.of(Arrays.asList(draft.dimensions))),
                    draft.rule.indicator().kind(),
                    period,
                    Cutoff.on(stretch.end()),
                    draft.rule.indicator().unit(),
                    Optional.of(quantity),
                    draft.status,
                    running.printed(draft.start, draft.end),
                    declared.published().orElse(period.end()),
                    new Observation.Provenance(
                            document.name(), declared.producer(), locator(draft.start, draft.end), ""),
                    draft.growth));
            final ProseReading.Figure figure = new ProseReading.Figure(
                    observation, points.start(draft.start), points.end(draft.end), draft.rule.id(), grounds(draft));
            final Optional<String[]> doubt = doubt(draft);
            if (doubt.isEmpty()) {
                figures.add(figure);
                drafts.add(draft);
                return;
            }
            doubtful.add(new ProseReading.Doubtful(figure, doubt.get()[0], doubt.get()[1]));
            refuse(draft, doubt.get()[0], doubt.get()[1]);
        }

        /**
         * Takes back values that contradict the one that was told first of the same series and period. A smaller one is a
         * part whose name was missed, and the first stays; beside a larger one the first may be the part, and neither is
         * vouched for.
         */
        private void contradictions() {
            final Map<List<Object>, Integer> told = new HashMap<>();
            final Map<Integer, Integer> against = new TreeMap<>();
            for (int i = 0; i < figures.size(); i++) {
                final Observation here = figures.get(i).observation();
                final Integer first = told.putIfAbsent(List.of(here.key(), here.period()), i);
                if (first == null || agree(first, i)) {
                    if (first != null && against.containsKey(first)) {
                        against.put(i, against.get(first));
                    }
                    continue;
                }
                against.put(i, first);
                if (drafts.get(i)
                                .quantity()
                                .value()
                                .compareTo(drafts.get(first).quantity().value())
                        > 0) {
                    against.putIfAbsent(first, i);
                }
            }
            against.forEach(this::takeBack);
            final List<ProseReading.Figure> sure = new ArrayList<>();
            for (int i = 0; i < figures.size(); i++) {
                if (!against.containsKey(i)) {
                    sure.add(figures.get(i));
                }
            }
            figures.clear();
            figures.addAll(sure);
        }

        private void takeBack(final int index, final int other) {
            final ProseReading.Figure figure = figures.get(index);
            final String detail = "the same figure was told " + (other < index ? "before" : "later") + " as "
                    + drafts.get(other).text;
            doubtful.add(new ProseReading.Doubtful(figure, "DOUBTFUL_VALUE", detail));
            fates.put(drafts.get(index).start, DigitGroup.Use.REJECTED);
            rejects.add(new Reject(
                    document.name(),
                    figure.observation().provenance().locator(),
                    "DOUBTFUL_VALUE",
                    detail,
                    drafts.get(index).text));
        }

        /** Whether two printed values may be one, rounded differently or hedged. */
        private boolean agree(final int one, final int other) {
            final BigDecimal step = drafts.get(one)
                    .inUnit(drafts.get(one).number.lastDigit())
                    .max(drafts.get(other).inUnit(drafts.get(other).number.lastDigit()));
            final Quantity first = drafts.get(one).quantity();
            final Quantity second = drafts.get(other).quantity();
            return first.value().subtract(second.value()).abs().compareTo(step) <= 0
                    || isWithin(first.value(), second)
                    || isWithin(second.value(), first);
        }

        private static boolean isWithin(final BigDecimal value, final Quantity limits) {
            return limits.lower().filter(lower -> value.compareTo(lower) < 0).isEmpty()
                    && limits.upper()
                            .filter(upper -> value.compareTo(upper) > 0)
                            .isEmpty();
        }

        /** What was written before half of its time had passed is no result but a plan. */
        private boolean isFuture(final Draft draft, final LocalDate start, final LocalDate end, final boolean stock) {
            if (declared.published().isEmpty() || draft.status == ObsStatus.E) {
                return false;
            }
            final LocalDate written = declared.published().get();
            return stock
                    ? end.isAfter(written.plusDays(GRACE))
                    : start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2)
                            .isAfter(written);
        }

        private List<ProseReading.Ground> grounds(final Draft draft) {
            if (draft.spans.isEmpty()) {
                return List.of();
            }
            final List<ProseReading.Ground> grounds = new ArrayList<>();
            final PeriodPhrase period = periods.ground(draft.time);
            if (declared.area().isPresent()) {
                grounds.add(new ProseReading.Ground("place", "declared", -1));
            } else if (draft.areaFrom >= 0) {
                grounds.add(ground("place", draft.areaFrom, draft.areaTo));
            } else {
                grounds.add(new ProseReading.Ground("place", "the province named in the title or most often", -1));
            }
            grounds.add(
                    period.from() >= 0
                            ? ground("period", period.from(), period.to())
                            : new ProseReading.Ground("period", "day of publication", -1));
            for (final Draft.Span span : draft.spans) {
                grounds.add(
                        span.from() >= 0
                                ? ground(span.of(), span.from(), span.to())
                                : new ProseReading.Ground(span.of(), "the number before", -1));
            }
            return grounds;
        }

        private ProseReading.Ground ground(final String of, final int from, final int to) {
            return new ProseReading.Ground(of, running.printed(from, to), points.start(from));
        }

        /** Whether the place, the period or the part is a guess, and between what. */
        private Optional<String[]> doubt(final Draft draft) {
            final Optional<String> place = areas.doubt(draft);
            if (place.isPresent()) {
                return guess("DOUBTFUL_PLACE", place.get());
            }
            if (draft.unreal.isPresent()) {
                return draft.unreal.flatMap(why -> guess("DOUBTFUL_VALUE", why));
            }
            if (draft.open) {
                return guess(
                        "DOUBTFUL_PART", "capital that was attracted: newly registered alone, or with what was added");
            }
            if (draft.openPart) {
                return guess("DOUBTFUL_PART", "after foreign and domestic projects: of which of them, or of all");
            }
            return periods.doubt(draft.time).flatMap(detail -> guess("DOUBTFUL_PERIOD", detail));
        }

        private static Optional<String[]> guess(final String reason, final String detail) {
            return Optional.of(new String[] {reason, detail});
        }

        private void refuse(final Draft draft, final String reason, final String detail) {
            fates.put(draft.start, DigitGroup.Use.REJECTED);
            rejects.add(new Reject(document.name(), locator(draft.start, draft.end), reason, detail, draft.text));
        }

        private Locator locator(final int start, final int end) {
            return document.locator(points.start(start), points.end(end));
        }

        private String printed(final Findings.Said said) {
            return running.printed(said.start(), said.end());
        }

        private String around(final Findings.Said said) {
            final char[] text = running.characters();
            int from = said.start();
            while (from > 0 && said.start() - from < CONTEXT_WIDTH && text[from - 1] != '\n') {
                from--;
            }
            int to = said.end();
            while (to < text.length && to - said.end() < CONTEXT_WIDTH && text[to] != '\n') {
                to++;
            }
            return running.printed(from, to).strip();
        }
    }
}
