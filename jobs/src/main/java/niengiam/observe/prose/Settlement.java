package niengiam.observe.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.SeriesBreaks;
import niengiam.model.Area;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Reject;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.source.Document;
import niengiam.source.RunningText;

/** Settles what can only be known at the end of a document: its territory, and by {@link PeriodSettlement} its periods. */
final class Settlement {

    private static final int CONTEXT_WIDTH = 60;

    private final Map<String, List<Area>> provinces = new HashMap<>();

    private final SeriesBreaks breaks;

    Settlement(final CodeLists codes) {
        breaks = codes.breaks();
        for (final Area area : codes.areas().all()) {
            if (area.type() == Area.Type.PROVINCE) {
                provinces
                        .computeIfAbsent(AreaNames.shortName(area.nameVi()), name -> new ArrayList<>())
                        .add(area);
            }
        }
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
        private final List<Reject> rejects = new ArrayList<>();
        private final PeriodSettlement periods;
        private final String mainArea;

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
            this.periods = new PeriodSettlement(findings, declared.published());
            this.mainArea = findings.areas.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        ProseReading settle() {
            for (int i = 0; i < findings.drafts.size(); i++) {
                figure(i);
            }
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
            return new ProseReading(figures, rejects, claims, groups());
        }

        private List<DigitGroup> groups() {
            final Places places = points.again();
            final List<DigitGroup> groups = new ArrayList<>(findings.groups.size());
            for (final Findings.Group group : findings.groups) {
                groups.add(new DigitGroup(
                        places.start(group.start()),
                        places.end(group.end()),
                        running.printed(group.start(), group.end()),
                        group.use(),
                        group.kind()));
            }
            return NoteGroups.among(groups, document, running);
        }

        private void figure(final int index) {
            final Draft draft = findings.drafts.get(index);
            final boolean stock = draft.rule.indicator().kind().isAtAPoint();
            final PeriodSettlement.Stretch stretch = periods.stretch(index, draft, stock);
            if (!stretch.isPresent()) {
                refuse(draft, "MISSING_PERIOD", "no period is said, and neither title nor publication day tell");
                return;
            }
            final LocalDate start =
                    stretch.start().orElseGet(() -> stretch.end().withDayOfYear(1));
            final TimePeriod period =
                    stock ? new TimePeriod.Day(stretch.end()) : TimePeriods.between(start, stretch.end());
            final Optional<String> area = area(draft, period.end());
            if (area.isEmpty()) {
                refuse(draft, "UNKNOWN_AREA", "the text names no province; declare one");
                return;
            }
            final Quantity quantity = quantity(draft);
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
                    ""));
            figures.add(new ProseReading.Figure(
                    observation, points.start(draft.start), points.end(draft.end), draft.rule.id()));
        }

        private Quantity quantity(final Draft draft) {
            final BigDecimal value = draft.inUnit(draft.number.value());
            return draft.lower
                    .map(from -> Quantity.range(draft.inUnit(from), value))
                    .orElseGet(() -> Quantity.of(value, draft.qualifier, draft.inUnit(draft.number.lastDigit())));
        }

        private void refuse(final Draft draft, final String reason, final String detail) {
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

        // ---- territory

        private Optional<String> area(final Draft draft, final LocalDate day) {
            if (declared.area().isPresent()) {
                return declared.area();
            }
            final String name = draft.area.orElse(mainArea);
            final LocalDate boundary =
                    declared.published().filter(day::isBefore).orElse(day);
            Optional<String> best = Optional.empty();
            for (final Area area : provinces.getOrDefault(name, List.of())) {
                final boolean meant = draft.old
                        .map(former -> former == area.validTo().isPresent())
                        .orElseGet(() -> area.stoodOn(boundary));
                if (meant || best.isEmpty()) {
                    best = Optional.of(area.refArea());
                }
            }
            return best;
        }
    }
}
