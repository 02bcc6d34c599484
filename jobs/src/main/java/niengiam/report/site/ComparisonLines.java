package niengiam.report.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Language;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.StatedWords;
import niengiam.report.evidence.VerdictWords;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/** Turns comparisons into printed rows, and numbers the sources in the order in which they appear. */
final class ComparisonLines {

    private final Frame frame;
    private final Names names;
    private final Language language;
    private final ShownFigures figures;
    private final List<String> sources = new ArrayList<>();

    ComparisonLines(final Frame frame, final ShownFigures figures) {
        this.frame = frame;
        this.names = frame.names();
        this.language = frame.language();
        this.figures = figures;
    }

    /** The sources of the rows so far. */
    List<String> sources() {
        return List.copyOf(sources);
    }

    /** Another figure for the period of the row above, which takes precedence. */
    FigureLine other(final YearOnYearRow row) {
        return of(row).asOther(names.word("line.other"));
    }

    FigureLine of(final YearOnYearRow row) {
        final Optional<Observation> current = observation(row, row.place());
        final Optional<Observation> base = row.basePlace().flatMap(place -> observation(row, place));
        return new FigureLine(
                TimeWords.period(row.period(), language),
                "",
                row.period().end(),
                new FigureLine.Shown(
                        Sentences.hedge(names, row.qualifier()), value(row.value()), evidence(row.place())),
                status(row.status()),
                row.basePeriod()
                        .map(period -> TimeWords.period(period, language))
                        .orElse(""),
                row.base()
                        .map(value -> new FigureLine.Shown(
                                base.flatMap(Observation::quantity)
                                        .map(quantity -> Sentences.hedge(names, quantity.qualifier()))
                                        .orElse(""),
                                value(value),
                                row.basePlace().map(this::evidence).orElseThrow())),
                row.change()
                        .map(change -> new FigureLine.Printed(Numbers.signed(change, language), Numbers.exact(change))),
                row.percent()
                        .map(percent -> new FigureLine.Printed(
                                Numbers.signedPercent(percent, language), Numbers.exact(percent))),
                row.comparability().name(),
                verdict(row),
                current.map(found -> Integer.toString(found.vintage().getYear()))
                        .orElse(""),
                number(row.place().sourceId()),
                note(row, current, base),
                "");
    }

    /** A status in words: what is normal in the code list is final to a reader. */
    private String status(final ObsStatus status) {
        return names.word(status == ObsStatus.A ? "status.final" : "status." + status);
    }

    private String verdict(final YearOnYearRow row) {
        if (row.comparability() == Comparability.OK) {
            return names.word("verdict.ok") + ".";
        }
        return names.word(row.comparability().showsChange() ? "verdict.warning" : "verdict.no") + ". "
                + VerdictWords.of(row, names);
    }

    private Optional<Observation> observation(final YearOnYearRow row, final YearOnYearRow.Place place) {
        return figures.observation(row.key().indicator(), place);
    }

    private FigureLine.Printed value(final BigDecimal value) {
        return new FigureLine.Printed(Numbers.value(value, language), Numbers.exact(value));
    }

    private String evidence(final YearOnYearRow.Place place) {
        return frame.to(Evidence.path(place.sourceId(), place.locator()));
    }

    private int number(final String source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }

    private String note(
            final YearOnYearRow row, final Optional<Observation> current, final Optional<Observation> base) {
        final List<String> notes = new ArrayList<>();
        if (current.isPresent() && base.isPresent()) {
            cutoffs(row, current.get(), base.get()).ifPresent(notes::add);
            if (!base.get().key().refArea().equals(row.key().refArea())) {
                notes.add(
                        names.word("note.base_area", names.area(base.get().key().refArea())));
            }
            if (base.get().status() != row.status()) {
                notes.add(names.word("note.base_status", status(base.get().status())));
            }
        }
        final String remark = current.map(Observation::note).orElse("");
        StatedWords.of(remark, row, names).ifPresent(notes::add);
        if (!remark.isBlank()) {
            notes.add(names.word("note.compiler", Visible.text(names.remark(remark))));
        }
        return String.join(" ", notes);
    }

    private Optional<String> cutoffs(final YearOnYearRow row, final Observation current, final Observation base) {
        final boolean known = current.cutoff().isKnown() && base.cutoff().isKnown();
        if (known
                && row.comparability() != Comparability.CUTOFF_DIFF
                && row.comparability() != Comparability.CUTOFF_NEAR) {
            return Optional.empty();
        }
        return Optional.of(names.word("note.cutoff", cutoff(current.cutoff()), cutoff(base.cutoff())));
    }

    private String cutoff(final Cutoff cutoff) {
        return cutoff.day().map(day -> TimeWords.day(day, language)).orElseGet(() -> names.word("note.cutoff.unknown"));
    }
}
