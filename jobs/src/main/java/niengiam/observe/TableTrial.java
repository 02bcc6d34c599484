package niengiam.observe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.data.Attribute;
import niengiam.data.CodeLists;
import niengiam.data.TableMapping;
import niengiam.data.UnitWords;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.model.Unit;
import niengiam.source.CsvRecords;

/**
 * Reads the first rows of a table on trial, to see whether it is of the mapping's kind: rows that its labels know, counts
 * that are whole, the unit that the caption or the heads print.
 */
final class TableTrial {

    /** How many rows are tried. */
    static final int ROWS = 400;

    /** A table whose rows are mostly unknown has another kind of rows; a few unknown ones are rejects. */
    private static final int MOST_UNKNOWN_PERCENT = 50;
    /** A slip or two is a reject; more is a table of rates. */
    private static final int MOST_FRACTIONS_PERCENT = 5;

    private static final int HUNDRED = 100;

    private final TableMapping mapping;
    private final CodeLists codeLists;
    private final Caption caption;
    private final Contradictions contradictions = new Contradictions();

    TableTrial(final TableMapping mapping, final CodeLists codeLists, final Caption caption) {
        this.mapping = mapping;
        this.codeLists = codeLists;
        this.caption = caption;
    }

    /** What the reading of the rows came to. */
    private static final class Tally implements ReadingSink {
        private final Set<Integer> unitless;
        private final Contradictions contradictions;
        private final Set<Unit> units = new HashSet<>();
        private final Set<Long> unknownRows = new HashSet<>();
        private long figures;
        private long fractions;
        private long mismatches;
        private String unknown = "";
        private String fraction = "";
        private String mismatch = "";

        Tally(final Set<Integer> unitless, final Contradictions contradictions) {
            this.unitless = unitless;
            this.contradictions = contradictions;
        }

        @Override
        public void accept(final Observation observation) {
            figures++;
            contradictions.add(observation);
            if (observation.provenance().locator() instanceof Locator.Csv cell && unitless.contains(cell.column())) {
                units.add(observation.unit());
            }
        }

        @Override
        public void accept(final Reject reject) {
            if (reject.reason().equals(FigureReader.FRACTION)) {
                fractions++;
                fraction = reject.detail();
            } else if (reject.reason().equals("UNIT_MISMATCH")
                    && reject.detail().startsWith("the head")) {
                mismatches++;
                mismatch = reject.detail();
            } else if (reject.reason().equals(Labels.UNKNOWN) && reject.locator() instanceof Locator.Csv cell) {
                unknownRows.add(cell.record());
                unknown = reject.detail();
            }
        }
    }

    /** Why the rows are not those of the mapping. */
    Optional<Difference> difference(
            final TableReader.Bound bound, final TableHead head, final List<CsvRecords.Numbered> sample) {
        final Set<Integer> unitless = new HashSet<>();
        for (final TableHead.FigureColumn figure : head.figures()) {
            if (codeLists.unitWords().printedIn(figure.name()).isEmpty()) {
                unitless.add(figure.index() + 1);
            }
        }
        final Tally tally = new Tally(unitless, contradictions);
        long rows = 0;
        for (final CsvRecords.Numbered record : sample.subList(0, Math.min(ROWS, sample.size()))) {
            rows += bound.read(record, tally) > 0 ? 1 : 0;
        }
        return kind(tally, rows).or(() -> counts(tally)).or(() -> unit(tally));
    }

    /**
     * What the rows tell twice. A compilation of other documents, each with its own, and SDMX-CSV, which takes in whatever
     * a release holds, keep what contradicts itself side by side.
     */
    Contradictions contradictions() {
        return isCompiled() ? new Contradictions() : contradictions;
    }

    /** Whether the rows may contradict each other. */
    boolean isCompiled() {
        return mapping.isSdmx()
                || mapping.row().containsKey(Attribute.REFERENCE)
                || mapping.row().containsKey(Attribute.VINTAGE);
    }

    private Optional<Difference> kind(final Tally tally, final long rows) {
        return (long) HUNDRED * tally.unknownRows.size() > MOST_UNKNOWN_PERCENT * rows
                ? differs(
                        "Another kind of rows",
                        tally.unknownRows.size() + " of the first " + rows + " rows are none of mapping " + mapping.id()
                                + ": " + tally.unknown)
                : Optional.empty();
    }

    private Optional<Difference> counts(final Tally tally) {
        return HUNDRED * tally.fractions > MOST_FRACTIONS_PERCENT * (tally.figures + tally.fractions)
                ? differs(
                        "Another kind of figures",
                        tally.fractions + " of the first figures are no counts, as mapping " + mapping.id()
                                + " reads them: " + tally.fraction)
                : Optional.empty();
    }

    private Optional<Difference> unit(final Tally tally) {
        if (tally.mismatches > tally.figures) {
            return differs("Another unit", tally.mismatch);
        }
        if (mapping.title().isEmpty()
                && caption.printed().isEmpty()
                && caption.notes().isEmpty()) {
            return Optional.empty();
        }
        final List<String> lines = new ArrayList<>(caption.lines());
        lines.addAll(caption.notes());
        for (final String line : lines) {
            for (final UnitWords.Printed printed : codeLists.unitWords().printedIn(line)) {
                if (!tally.units.isEmpty()
                        && tally.units.stream()
                                .noneMatch(unit -> printed.is(unit, codeLists.unitKind(unit.measure())))) {
                    return differs(
                            "Another unit",
                            (caption.notes().contains(line)
                                            ? "the table says \"" + line + "\" below its head"
                                            : caption.words())
                                    + ", which says " + printed.text() + ", mapping " + mapping.id() + " reads "
                                    + tally.units);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> differs(final String what, final String why) {
        return Optional.of(new Difference(0, what, why, "Name the mapping of that table in its origin, or add one."));
    }
}
