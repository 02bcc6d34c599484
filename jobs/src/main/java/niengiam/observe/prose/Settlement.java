package niengiam.observe.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import niengiam.observe.CodeLists;
import niengiam.source.CodePoints;
import niengiam.source.Document;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;

/** Settles what can only be known at the end of a document: its territory, its day, the years its periods leave out. */
final class Settlement {

    private static final int CONTEXT_WIDTH = 60;

    private final Map<String, List<Area>> provinces = new HashMap<>();

    Settlement(final CodeLists codes) {
        for (final Area area : codes.areas().all()) {
            if (area.type() == Area.Type.PROVINCE) {
                provinces
                        .computeIfAbsent(ProseLexicon.shortName(area.nameVi()), name -> new ArrayList<>())
                        .add(area);
            }
        }
    }

    ProseReading settle(final Findings findings, final Document document, final ProseReader.Declared declared) {
        return new OneDocument(findings, document, declared).settle();
    }

    /** The day that a number such as 20171130 stands for. */
    static Optional<LocalDate> day(final int number) {
        try {
            return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (final DateTimeException unreal) {
            return Optional.empty();
        }
    }

    /** First and last day; the first is absent for a cut-off. */
    private record Stretch(Optional<LocalDate> start, LocalDate end) {

        static final Stretch NONE = new Stretch(Optional.empty(), LocalDate.MIN);

        boolean isPresent() {
            return end.isAfter(LocalDate.MIN);
        }
    }

    private final class OneDocument {

        private final Findings findings;
        private final Document document;
        private final ProseReader.Declared declared;
        private final CodePoints points;
        private final List<ProseReading.Figure> figures = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final String mainArea;

        OneDocument(final Findings findings, final Document document, final ProseReader.Declared declared) {
            this.findings = findings;
            this.document = document;
            this.declared = declared;
            this.points = document.codePoints();
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
            final CodePoints again = document.codePoints();
            for (final Findings.Refused refused : findings.refused) {
                rejects.add(new Reject(
                        document.name(),
                        document.locator(again.at(refused.start()), again.at(refused.end())),
                        refused.reason(),
                        refused.detail(),
                        document.text().substring(refused.start(), refused.end())));
            }
            return new ProseReading(figures, rejects, claims, groups());
        }

        private List<DigitGroup> groups() {
            final CodePoints places = document.codePoints();
            final List<DigitGroup> groups = new ArrayList<>(findings.groups.size());
            for (final Findings.Group group : findings.groups) {
                groups.add(new DigitGroup(
                        places.at(group.start()),
                        places.at(group.end()),
                        document.text().substring(group.start(), group.end()),
                        group.use(),
                        group.kind()));
            }
            return groups;
        }

        private void figure(final int index) {
            final Draft draft = findings.drafts.get(index);
            final boolean stock = draft.rule.indicator().kind().isAtAPoint();
            final Stretch stretch = stretch(index, draft, stock);
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
            final Quantity quantity = Quantity.of(
                    draft.inUnit(draft.number.value()), draft.qualifier, draft.inUnit(draft.number.lastDigit()));
            final Observation observation = new Observation(
                    new SeriesKey(
                            draft.rule.indicator().code(), area.get(), Dimensions.of(Arrays.asList(draft.dimensions))),
                    draft.rule.indicator().kind(),
                    period,
                    Cutoff.on(stretch.end()),
                    draft.rule.indicator().unit(),
                    Optional.of(quantity),
                    draft.status,
                    draft.text,
                    declared.published().orElse(period.end()),
                    new Observation.Provenance(
                            document.name(), declared.producer(), locator(draft.start, draft.end), ""),
                    "");
            figures.add(new ProseReading.Figure(
                    observation, points.at(draft.start), points.at(draft.end), draft.rule.id()));
        }

        private void refuse(final Draft draft, final String reason, final String detail) {
            rejects.add(new Reject(document.name(), locator(draft.start, draft.end), reason, detail, draft.text));
        }

        private Locator locator(final int start, final int end) {
            return document.locator(points.at(start), points.at(end));
        }

        private String printed(final Findings.Said said) {
            return document.text().substring(said.start(), said.end());
        }

        private String around(final Findings.Said said) {
            final String text = document.text();
            int from = Math.max(0, said.start() - CONTEXT_WIDTH);
            int to = Math.min(text.length(), said.end() + CONTEXT_WIDTH);
            final int lineStart = text.lastIndexOf('\n', said.start() - 1) + 1;
            final int lineEnd = text.indexOf('\n', said.end());
            from = Math.max(from, lineStart);
            to = lineEnd < 0 ? to : Math.min(to, lineEnd);
            return text.substring(from, to).strip();
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
                if (area.stoodOn(boundary) || best.isEmpty()) {
                    best = Optional.of(area.refArea());
                }
            }
            return best;
        }

        // ---- time

        private Stretch stretch(final int index, final Draft draft, final boolean stock) {
            if (draft.period.isPresent() && draft.period.kind() != Kind.THIS) {
                return resolve(draft.period, draft);
            }
            final boolean carried = draft.carried.isPresent() && draft.period.kind() != Kind.THIS;
            final PeriodPhrase general = carried ? draft.carried : general(draft);
            if (!general.isPresent()) {
                return Stretch.NONE;
            }
            final Stretch whole = resolve(general, draft);
            final boolean ofHeading = general.equals(findings.documentPeriod) || general.equals(findings.sectionPeriod);
            return stock || !ofHeading ? whole : untilCutoffBeside(index, draft, whole);
        }

        /**
         * A review says what came in "this year" and in the next breath what there is "until 30 November": the flow
         * was counted to the same day as the stock that follows it in the paragraph.
         */
        private Stretch untilCutoffBeside(final int index, final Draft draft, final Stretch whole) {
            final String domain = draft.rule.indicator().domain();
            for (int i = index + 1; i < findings.drafts.size(); i++) {
                final Draft next = findings.drafts.get(i);
                if (next.paragraph != draft.paragraph
                        || !next.rule.indicator().domain().equals(domain)) {
                    break;
                }
                if (next.period.kind() == Kind.CUTOFF
                        && next.rule.indicator().kind().isAtAPoint()) {
                    final Stretch cut = resolve(next.period, next);
                    final boolean inside = cut.isPresent()
                            && whole.start().isPresent()
                            && !cut.end().isBefore(whole.start().get())
                            && cut.end().isBefore(whole.end());
                    return inside ? new Stretch(whole.start(), cut.end()) : whole;
                }
            }
            return whole;
        }

        private PeriodPhrase general(final Draft draft) {
            if (draft.carried.isPresent() && draft.carried.kind() != Kind.THIS) {
                return draft.carried;
            }
            return findings.documentPeriod.isPresent() ? findings.documentPeriod : findings.firstPeriod;
        }

        private Stretch resolve(final PeriodPhrase phrase, final Draft draft) {
            return switch (phrase.kind()) {
                case NOW ->
                    declared.published()
                            .map(day -> new Stretch(Optional.empty(), day))
                            .orElseGet(() -> endOfDocumentPeriod(draft));
                case YEAR_TO_NOW ->
                    declared.published()
                            .map(day -> new Stretch(Optional.of(day.withDayOfYear(1)), day))
                            .orElse(Stretch.NONE);
                case SAME_PERIOD -> samePeriod(phrase, draft);
                case THIS, NONE ->
                    general(draft).isPresent() && general(draft).kind() != Kind.THIS
                            ? resolve(general(draft), draft)
                            : Stretch.NONE;
                default -> dated(phrase.in(year(draft)));
            };
        }

        private Stretch endOfDocumentPeriod(final Draft draft) {
            final PeriodPhrase about = findings.documentPeriod;
            if (about.kind() != Kind.SPAN) {
                return Stretch.NONE;
            }
            return new Stretch(Optional.empty(), dated(about.in(year(draft))).end());
        }

        private Stretch samePeriod(final PeriodPhrase phrase, final Draft draft) {
            final PeriodPhrase reference = draft.base.isPresent() ? draft.base : general(draft);
            if (!reference.isPresent() || reference.kind() == Kind.SAME_PERIOD) {
                return Stretch.NONE;
            }
            final Stretch now = resolve(reference, draft);
            if (!now.isPresent()) {
                return now;
            }
            final LocalDate start = now.start().orElse(now.end().withDayOfYear(1));
            final int years = phrase.start() > 0 ? now.end().getYear() - phrase.start() : 1;
            if (years <= 0) {
                return Stretch.NONE;
            }
            TimePeriod before = TimePeriods.between(start, now.end());
            for (int i = 0; i < years; i++) {
                before = before.yearBefore();
            }
            return new Stretch(Optional.of(before.start()), before.end());
        }

        private Stretch dated(final PeriodPhrase phrase) {
            final Optional<LocalDate> end = day(phrase.end());
            final Optional<LocalDate> start = phrase.start() == 0 ? Optional.empty() : day(phrase.start());
            if (end.isEmpty()
                    || end.get().getYear() < 1900
                    || start.filter(end.get()::isBefore).isPresent()) {
                return Stretch.NONE;
            }
            return new Stretch(start, end.get());
        }

        /** The year that words without a year mean: the one said last, of the title, or of publication. */
        private int year(final Draft draft) {
            if (draft.year > 0) {
                return draft.year;
            }
            for (final PeriodPhrase phrase :
                    List.of(findings.sectionPeriod, findings.documentPeriod, draft.carried, findings.firstPeriod)) {
                if (phrase.end() / 10_000 > 0) {
                    return phrase.end() / 10_000;
                }
            }
            return declared.published().map(LocalDate::getYear).orElse(findings.firstYear);
        }
    }
}
