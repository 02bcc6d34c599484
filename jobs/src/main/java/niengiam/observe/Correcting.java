package niengiam.observe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niengiam.data.CodeLists;
import niengiam.data.Correction;
import niengiam.data.Correction.Decision;
import niengiam.data.Correction.Reading;
import niengiam.model.Cutoff;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Observation.Provenance;
import niengiam.model.Quantity;
import niengiam.model.Reject;
import niengiam.observe.Corrected.Effect;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * Corrects what is read from one source before anything judges it. A correction that no longer meets what its office saw is
 * refused: the source, or the reading of it, has changed, and nobody has looked since.
 */
public final class Correcting implements ReadingSink {

    /** The reason of a reject that an office made one. */
    static final String WITHDRAWN = "WITHDRAWN";

    private final Map<Locator, List<Correction>> corrections = new HashMap<>();
    private final Source source;
    private final CodeLists codes;
    private final ReadingSink sink;
    private final List<Corrected> done = new ArrayList<>();

    /**
     * Where the figures come from that are made of rejects.
     *
     * @param producer who published it
     * @param vintage when
     */
    public record Source(String producer, LocalDate vintage) {}

    /**
     * @param corrections those of the source
     * @param sink takes every figure once, as it should be
     */
    public Correcting(
            final List<Correction> corrections, final Source source, final CodeLists codes, final ReadingSink sink) {
        corrections.forEach(correction -> this.corrections
                .computeIfAbsent(correction.place(), place -> new ArrayList<>())
                .add(correction));
        this.source = source;
        this.codes = codes;
        this.sink = sink;
    }

    /**
     * Call when the whole source was read.
     *
     * @param textAt what stands at a place
     * @throws SourceException if a correction did not meet its reading
     */
    public void requireAllMet(final Function<Locator, Optional<String>> textAt) {
        requireAllMet(corrections.values().stream().flatMap(List::stream).toList(), done, textAt);
    }

    /** What happened so far. */
    public List<Corrected> done() {
        return List.copyOf(done);
    }

    @Override
    public void accept(final Observation read) {
        for (final Correction correction : at(read.provenance().locator())) {
            requireText(correction, read.obsText());
            if (isRight(correction, read)) {
                done.add(said(correction, Effect.SUPERFLUOUS, read.obsText(), words(read), words(read)));
            } else if (correction.reading().equals(new Reading.Figure(read.key(), read.period()))) {
                decide(correction, read);
                return;
            } else {
                done.add(said(correction, Effect.ELSEWHERE, read.obsText(), words(read), words(read)));
            }
        }
        sink.accept(read);
    }

    @Override
    public void accept(final Reject read) {
        for (final Correction correction : at(read.locator())) {
            requireText(correction, read.text());
            final String before = new Reading.Rejected(read.reason()).toString();
            if (correction.decision() instanceof Decision.Withdrawn) {
                done.add(said(correction, Effect.SUPERFLUOUS, read.text(), before, before));
            } else if (correction.reading().equals(new Reading.Rejected(read.reason()))) {
                final Observation made = made(correction, (Decision.Figure) correction.decision(), read);
                done.add(said(correction, Effect.CHANGED, read.text(), before, words(made)));
                sink.accept(made);
                return;
            } else {
                done.add(said(correction, Effect.ELSEWHERE, read.text(), before, before));
            }
        }
        sink.accept(read);
    }

    private List<Correction> at(final Locator place) {
        return corrections.isEmpty() ? List.of() : corrections.getOrDefault(place, List.of());
    }

    private static Corrected said(
            final Correction correction,
            final Effect effect,
            final String text,
            final String before,
            final String after) {
        return new Corrected(correction.id(), effect, text, before, after);
    }

    private static void requireText(final Correction correction, final String got) {
        if (!correction.expected().equals(Texts.composed(got).strip())) {
            throw refused(correction, "\"" + got + "\"", "The source changed");
        }
    }

    private static SourceException refused(final Correction correction, final String got, final String what) {
        return new SourceException("Invalid correction " + correction.id() + " in " + correction.where()
                + ": expected \"" + correction.expected() + "\", read as " + correction.reading() + ", at "
                + correction.place() + " of " + correction.sourceId() + ", got " + got + ". " + what + " since "
                + correction.office() + " decided on " + correction.day()
                + ": look at the source, then delete the correction or decide anew.");
    }

    private void decide(final Correction correction, final Observation read) {
        if (correction.decision() instanceof Decision.Figure figure) {
            final Observation corrected = corrected(correction, figure, read);
            done.add(said(correction, Effect.CHANGED, read.obsText(), words(read), words(corrected)));
            sink.accept(corrected);
            return;
        }
        done.add(said(correction, Effect.WITHDRAWN, read.obsText(), words(read), WITHDRAWN));
        sink.accept(new Reject(
                read.provenance().sourceId(),
                read.provenance().locator(),
                WITHDRAWN,
                mark(correction) + " " + correction.why() + " (" + correction.office() + ", " + correction.day()
                        + "); read " + words(read),
                read.obsText()));
    }

    /** Whether a reading is what the correction would make of it. */
    private static boolean isRight(final Correction correction, final Observation read) {
        return correction.decision() instanceof Decision.Figure figure
                && figure.key().equals(read.key())
                && figure.period().equals(read.period())
                && figure.amount()
                        .map(amount -> read.quantity()
                                .filter(quantity -> amount.unit()
                                                .measure()
                                                .equals(read.unit().measure())
                                        && amount.unit()
                                                        .toBase(amount.value())
                                                        .compareTo(read.unit().toBase(quantity.value()))
                                                == 0)
                                .isPresent())
                        .orElse(true)
                && figure.cutoff().map(read.cutoff()::equals).orElse(true)
                && figure.status().map(read.status()::equals).orElse(true);
    }

    private Observation corrected(final Correction correction, final Decision.Figure figure, final Observation read) {
        // A hedge of the source stays one: the office says the number, not how sure the source is of it.
        final Optional<Quantity> quantity = figure.amount()
                .map(amount -> read.quantity()
                        .map(before -> Quantity.of(
                                amount.value(),
                                before.qualifier(),
                                amount.value().ulp()))
                        .orElseGet(() -> Quantity.exact(amount.value())))
                .or(read::quantity);
        final Cutoff cutoff =
                figure.cutoff().orElseGet(() -> figure.period().equals(read.period()) ? read.cutoff() : Cutoff.UNKNOWN);
        final ObsStatus status = figure.status()
                .orElseGet(() -> read.status().isMissing() && quantity.isPresent() ? ObsStatus.A : read.status());
        return new Observation(
                figure.key(),
                figure.key().indicator().equals(read.key().indicator()) ? read.kind() : kind(figure),
                figure.period(),
                cutoff,
                figure.amount().map(Correction.Amount::unit).orElse(read.unit()),
                quantity,
                status,
                read.obsText(),
                read.vintage(),
                read.provenance(),
                noted(correction, read.note()));
    }

    private MeasureKind kind(final Decision.Figure figure) {
        return codes.indicator(figure.key().indicator()).orElseThrow().kind();
    }

    private Observation made(final Correction correction, final Decision.Figure figure, final Reject read) {
        final Correction.Amount amount = figure.amount().orElseThrow();
        final BigDecimal value = amount.value();
        return new Observation(
                figure.key(),
                kind(figure),
                figure.period(),
                figure.cutoff().orElse(Cutoff.UNKNOWN),
                amount.unit(),
                Optional.of(Quantity.exact(value)),
                figure.status().orElse(ObsStatus.A),
                read.text(),
                source.vintage(),
                new Provenance(read.sourceId(), source.producer(), read.locator(), ""),
                mark(correction));
    }

    private static String noted(final Correction correction, final String note) {
        return note.isBlank() ? mark(correction) : note + " " + mark(correction);
    }

    /** How a figure and its comparisons name the correction, in any language. */
    private static String mark(final Correction correction) {
        return "[" + correction.id() + "]";
    }

    private static String words(final Observation read) {
        return read.key() + " " + read.period() + " "
                + read.quantity()
                        .map(quantity -> quantity.value().toPlainString() + " " + read.unit())
                        .orElse(read.status().name());
    }

    /**
     * Makes sure that every correction of a source met its reading.
     *
     * @param done what happened, of all parts of the source
     * @param textAt what stands at a place, as far as that can be told without reading it as a figure
     * @throws SourceException if one did not; the message has both texts
     */
    public static void requireAllMet(
            final List<Correction> corrections,
            final List<Corrected> done,
            final Function<Locator, Optional<String>> textAt) {
        for (final Correction correction : corrections) {
            final List<Corrected> own = done.stream()
                    .filter(one -> one.id().equals(correction.id()))
                    .toList();
            if (own.stream().anyMatch(one -> one.effect() != Effect.ELSEWHERE)) {
                continue;
            }
            if (own.isEmpty()) {
                throw refused(
                        correction,
                        textAt.apply(correction.place())
                                .map(text -> "\"" + text + "\", which is no figure")
                                .orElse("no figure there"),
                        "The source changed");
            }
            throw refused(
                    correction,
                    "\"" + own.get(0).text() + "\", read as "
                            + String.join(
                                    ", ", own.stream().map(Corrected::before).toList()),
                    "The reading changed");
        }
    }
}
