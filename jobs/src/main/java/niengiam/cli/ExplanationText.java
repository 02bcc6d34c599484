package niengiam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import niengiam.job.ask.Explanation;
import niengiam.job.ask.Explanation.Reading;
import niengiam.job.ask.PublishedReleases;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.model.Observation;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.FindingTable;
import niengiam.table.SourceTable;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;
import niengiam.trend.Comparability;

/** Tells the thread of figures, one paragraph each. */
final class ExplanationText {

    private final PrintWriter out;
    private final Path lake;

    ExplanationText(final PrintWriter out, final Path lake) {
        this.out = out;
        this.lake = lake;
    }

    void print(final Explanation explanation) {
        out.println("Release " + PublishedReleases.name(explanation.release()));
        for (final Explanation.Figure figure : explanation.figures()) {
            out.println();
            value(figure.observation());
            source(figure);
            figure.corrections().forEach(this::correction);
            figure.comparison().ifPresent(this::comparison);
            figure.findings().forEach(this::finding);
        }
        if (explanation.further() > 0) {
            out.println();
            out.println(Count.of(explanation.further(), "more figure")
                    + (explanation.further() == 1 ? " matches" : " match")
                    + ". Narrow the question, or raise --limit.");
        }
        out.flush();
    }

    private void value(final Observation figure) {
        out.println(figure.key() + " " + figure.period());
        line("value", Figures.valueAndStatus(figure) + meaning(figure));
        line(
                "period",
                figure.period().start() + " to " + figure.period().end() + ", counted to "
                        + (figure.cutoff().isKnown() ? figure.cutoff() : "a day the source does not say"));
        line("published", figure.vintage().toString());
        if (!figure.note().isBlank()) {
            line("note", figure.note());
        }
    }

    private static String meaning(final Observation figure) {
        return ", "
                + switch (figure.status()) {
                    case A -> "a final figure";
                    case P -> "a provisional figure";
                    case E -> "an estimate";
                    case B -> "the first after a break in the series";
                    case D -> "by another definition";
                    case U -> "of low reliability";
                    case L -> "not collected";
                    case M -> "cannot exist";
                    case O -> "missing for no stated reason";
                    case Q -> "suppressed by the source";
                    case H -> "missing for a holiday";
                    case J -> "not reported, by derogation";
                    case K -> "counted in another category";
                    case F -> "a forecast";
                    case I -> "imputed by whoever received it";
                    case G -> "an experimental figure";
                    case V -> "not validated yet";
                    case W -> "with what belongs to another category";
                    case N -> "not significant";
                    case S -> "of a time with a special event";
                };
    }

    private void source(final Explanation.Figure figure) {
        final Input input = figure.input();
        final Observation.Provenance provenance = figure.observation().provenance();
        line("source", input.sourceId());
        figure.origin().ifPresent(origin -> {
            line(
                    "",
                    origin.printed(Concepts.PRODUCER).orElse("") + ", "
                            + origin.printed(SourceTable.TITLE).orElse(""));
            line("", origin.printed(Concepts.URL).orElse(""));
        });
        if (!provenance.reference().isBlank()) {
            line("", "which cites " + provenance.reference());
        }
        line(
                "read by",
                input.mapping()
                        + figure.rule()
                                .map(rule -> ", rule " + rule + " of lexicon/rules.csv")
                                .orElse(""));
        line("place", provenance.locator() + " of " + lake.resolve(input.landed()));
        line("printed", "\"" + figure.observation().obsText() + "\", " + again(figure.reading()));
    }

    private static String again(final Reading reading) {
        if (reading instanceof Reading.Same) {
            return "and the same stands at that place of the kept copy";
        }
        return reading instanceof Reading.Other other
                ? "but \"" + other.text() + "\" stands at that place of the kept copy"
                : "not read again: " + ((Reading.Unread) reading).reason();
    }

    private void comparison(final TableRow row) {
        final String verdict = row.printed(Concepts.COMPARABILITY).orElse("");
        line(
                "compared",
                row.printed(Concepts.BASE_PERIOD)
                        .map(period -> "with " + period + ": "
                                + row.printed(Concepts.BASE_VALUE).orElse("no value in this unit")
                                + row.printed(Concepts.BASE_SOURCE_ID)
                                        .map(source -> " from " + source + " "
                                                + row.printed(Concepts.BASE_LOCATOR)
                                                        .orElse(""))
                                        .orElse(""))
                        .orElse("with nothing"));
        line("", verdict + ": " + why(verdict));
        row.printed(Concepts.CHANGE_PCT)
                .ifPresent(percent -> line(
                        "change",
                        row.printed(YearOnYearTable.CHANGE).orElse("") + ", " + percent + " %, index "
                                + row.printed(YearOnYearTable.INDEX_PCT).orElse("")));
        row.printed(Concepts.NOTE).filter(note -> !note.isBlank()).ifPresent(note -> line("", note));
    }

    private static String why(final String verdict) {
        return switch (Comparability.valueOf(verdict)) {
            case OK -> "the two may be compared.";
            case WITHIN_ROUNDING -> "they may be equal within what their wording allows.";
            case STATUS_DIFF -> "one is nearer to final than the other, so the change will move.";
            case CUTOFF_NEAR -> "they count to days that lie a little apart, so the change may be off.";
            case OPEN_BOUND -> "one of them is only a bound and growth has one too, so no change is given.";
            case CUTOFF_UNKNOWN -> "a source does not say to which day it counts, so the change may be off.";
            case CUTOFF_DIFF -> "they count to different places in the year, so no change is given.";
            case PERIODS_OVERLAP -> "they have days in common, so no change is given.";
            case TERRITORY_DIFF -> "the same code means another territory, so no change is given.";
            case DEFINITION_DIFF -> "they are defined differently, so no change is given.";
            case UNIT_DIFF -> "they are measured in different units, so no change is given.";
            case CURRENCY_MIX -> "they are in different currencies, so no change is given.";
            case BASE_ELSEWHERE -> "this producer has no figure for the same period a year before; another has.";
            case BASE_MISSING -> "nobody has a figure for the same period a year before.";
            case BASE_ZERO -> "the base is zero, so there is no percentage.";
            case BASE_NEGATIVE -> "the base is negative, so there is a difference and no percentage.";
            case POINTS -> "they are shares: they differ by percentage points, and there is no growth.";
            case BREAK_BETWEEN -> "the series breaks between them, so no change is given.";
            case KIND_MISMATCH -> "they are quantities of different kinds, so no change is given.";
        };
    }

    private void correction(final TableRow row) {
        line(
                "decision",
                row.text(CorrectionTable.ID) + " of " + row.text(CorrectionTable.OFFICE) + ", "
                        + row.required(CorrectionTable.DAY) + ": " + row.text(Concepts.REASON));
        line(
                "",
                row.text(CorrectionTable.EFFECT).equals("SUPERFLUOUS")
                        ? "no longer needed: it is now read as " + row.text(CorrectionTable.AFTER)
                        : "read as " + row.text(CorrectionTable.BEFORE) + ", corrected to "
                                + row.text(CorrectionTable.AFTER));
    }

    private void finding(final TableRow row) {
        line(
                "finding",
                row.printed(Concepts.RULE).orElse("") + " "
                        + row.printed(Concepts.SEVERITY).orElse("") + ": "
                        + row.printed(Concepts.SENTENCE).orElse(""));
        line(
                "",
                "expected " + row.printed(FindingTable.EXPECTED).orElse("") + ", got "
                        + row.printed(FindingTable.GOT).orElse(""));
        row.printed(Concepts.ACCEPTED_BY)
                .filter(office -> !office.isBlank())
                .ifPresent(office -> line(
                        "accepted",
                        "by " + office + ": "
                                + row.printed(Concepts.ACCEPTED_REASON).orElse("")));
    }

    private void line(final String name, final String text) {
        out.println("  " + name + " ".repeat(Math.max(0, 10 - name.length())) + text);
    }
}
