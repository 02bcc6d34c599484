package niengiam.observe.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.data.CodeLists;
import niengiam.data.UnitWords;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Unit;

/** Writes what columns of figures are: an indicator where its name and unit are printed, candidates in comments otherwise. */
final class FigureDraft {

    private static final String INDENT = "    ";
    private static final Pattern FOREIGN =
            Pattern.compile("foreign direct|nước ngoài", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PART =
            Pattern.compile("of which|trong đó|including", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CodeLists codes;
    private final IndicatorCandidates candidates;
    private final String title;

    /**
     * @param title what the table says of itself above its head
     */
    FigureDraft(final CodeLists codes, final String title) {
        this.codes = codes;
        this.candidates = new IndicatorCandidates(codes);
        this.title = title;
    }

    /**
     * Writes the attributes of one group of columns.
     *
     * @param says what their heads say
     * @param dated whether their period is known
     */
    void write(final Draft draft, final String says, final boolean dated) {
        final boolean named = says.chars().anyMatch(Character::isLetter);
        final Optional<Indicator> certain = candidates.certain(named ? says : title);
        final List<UnitWords.Printed> printed = printed(says);
        final Optional<String> narrowing =
                certain.flatMap(indicator -> TitleText.narrowing(title + " " + says, indicator, codes));
        if (certain.isPresent()
                && dated
                && narrowing.isEmpty()
                && unit(certain.get(), printed).isPresent()) {
            place(draft, certain.get(), unit(certain.get(), printed).get(), false);
            return;
        }
        narrowing.ifPresent(word -> draft.doubt("Whether \"" + word
                + "\", of which the name of the indicator says nothing, makes another figure of it."));
        if (PART.matcher(says).find()) {
            draft.line(
                    INDENT + "# A part of another column: take an indicator only if one is told of that part alone.");
            draft.line(INDENT + "reject: NO_INDICATOR");
            draft.doubt("What part of the figures \"" + says + "\" are.");
            return;
        }
        draft.instead(INDENT + "reject: NO_INDICATOR");
        final List<IndicatorCandidates.Candidate> all =
                named ? candidates.of(says, title, printed) : candidates.of(title, printed);
        final String column = named ? "\"" + says + "\"" : "the years";
        if (all.isEmpty()) {
            draft.line(INDENT + "# No indicator of the dictionary has words of the head or title.");
            if (draft.isGuessing()) {
                draft.line(INDENT + "reject: NO_INDICATOR");
            }
            draft.doubt("No indicator fits " + column + ": the dictionary may not have it.");
            return;
        }
        draft.doubt("Which indicator " + column + " are" + (printed.isEmpty() ? ", and in which unit" : "")
                + ": take one of the candidates by putting its lines in place of reject.");
        boolean first = true;
        for (final IndicatorCandidates.Candidate candidate : all) {
            if (first) {
                place(
                        draft,
                        candidate.indicator(),
                        unit(candidate.indicator(), printed)
                                .orElse(candidate.indicator().unit()),
                        true);
            } else {
                draft.line(INDENT + "# or indicator: " + words(candidate.indicator()));
            }
            first = false;
        }
    }

    private void place(final Draft draft, final Indicator indicator, final Unit unit, final boolean guessed) {
        final List<String> lines = new ArrayList<>(List.of(
                "indicator: " + indicator.code(), "unit_measure: " + unit.measure(), "unit_mult: " + unit.mult()));
        if (guessed
                && indicator.dimensions().contains("funding")
                && FOREIGN.matcher(title).find()) {
            lines.add("funding: FDI");
        }
        if (guessed) {
            draft.line(INDENT + "# " + words(indicator));
        }
        for (final String line : lines) {
            if (guessed) {
                draft.guess(INDENT, line);
            } else {
                draft.line(INDENT + line);
            }
        }
    }

    private String words(final Indicator indicator) {
        return indicator.code() + ": " + indicator.name(Language.EN) + ", "
                + codes.unitLabel(indicator.unit(), Language.EN);
    }

    private List<UnitWords.Printed> printed(final String says) {
        final List<UnitWords.Printed> head = codes.unitWords().printedIn(says);
        return head.isEmpty() ? codes.unitWords().printedIn(title) : head;
    }

    /** The unit that is printed; where none is, single units of what is counted. Nobody guesses a power of ten. */
    private Optional<Unit> unit(final Indicator indicator, final List<UnitWords.Printed> printed) {
        if (printed.isEmpty()) {
            return indicator.unit().mult() == 0
                            && codes.unitKind(indicator.unit().measure()).equals("COUNT")
                    ? Optional.of(indicator.unit())
                    : Optional.empty();
        }
        final UnitWords.Printed unit = printed.get(0);
        return printed.size() == 1 && unit.isOf(indicator.unit().measure())
                ? Optional.of(new Unit(unit.measure(), unit.mult().orElse(0)))
                : Optional.empty();
    }
}
