package niengiam.report.redline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.compare.ObservationChange;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Observation;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.TableRow;

/** Finds why figures differ: a decision about their place, or what became of their source. */
final class Causes {

    private final Map<String, Input> sourcesBefore;
    private final Map<String, Input> sourcesAfter;
    private final Map<String, TableRow> decidedBefore;
    private final Map<String, TableRow> decidedAfter;

    Causes(final Side before, final Side after) {
        this.sourcesBefore = before.bySource();
        this.sourcesAfter = after.bySource();
        this.decidedBefore = decided(before);
        this.decidedAfter = decided(after);
    }

    /** What was decided about places and did something there. */
    private static Map<String, TableRow> decided(final Side side) {
        final Map<String, TableRow> decided = new HashMap<>();
        for (final Path file : side.files(CorrectionTable.SCHEMA)) {
            ParquetRows.forEach(file, CorrectionTable.SCHEMA, row -> {
                final String effect = row.text(CorrectionTable.EFFECT);
                if (effect.equals("CHANGED") || effect.equals("WITHDRAWN")) {
                    decided.put(place(row.text(Concepts.SOURCE_ID), row.text(Concepts.LOCATOR)), row);
                }
            });
        }
        return decided;
    }

    private static String place(final String source, final String locator) {
        return source + " " + locator;
    }

    private static String place(final Observation figure) {
        return place(
                figure.provenance().sourceId(), figure.provenance().locator().toString());
    }

    Cause of(final ObservationChange change) {
        return decision(change)
                .orElseGet(() -> ofSource(change.figure().provenance().sourceId()));
    }

    private Optional<Cause> decision(final ObservationChange change) {
        final String now = place(change.figure());
        final String then = change.before().map(Causes::place).orElse(now);
        final Optional<TableRow> after =
                Optional.ofNullable(decidedAfter.get(now)).or(() -> Optional.ofNullable(decidedAfter.get(then)));
        final Optional<TableRow> before = Optional.ofNullable(decidedBefore.get(then));
        if (after.isPresent() && before.filter(after.get()::saysTheSameAs).isEmpty()) {
            return after.map(row -> decided(Cause.Kind.DECISION, row));
        }
        return after.isPresent() ? Optional.empty() : before.map(row -> decided(Cause.Kind.DECISION_GONE, row));
    }

    private static Cause decided(final Cause.Kind kind, final TableRow row) {
        return new Cause(
                kind,
                row.text(Concepts.SOURCE_ID),
                row.text(CorrectionTable.ID),
                row.text(Concepts.REASON),
                row.text(CorrectionTable.OFFICE),
                row.value(CorrectionTable.DAY));
    }

    /** What became of a source. */
    Cause ofSource(final String id) {
        final Optional<Input> before = Optional.ofNullable(sourcesBefore.get(id));
        final Optional<Input> after = Optional.ofNullable(sourcesAfter.get(id));
        final Cause.Kind kind;
        if (before.isEmpty()) {
            kind = Cause.Kind.SOURCE_NEW;
        } else if (after.isEmpty()) {
            kind = Cause.Kind.SOURCE_GONE;
        } else if (!before.map(Input::sha256).equals(after.map(Input::sha256))) {
            kind = Cause.Kind.SOURCE_REPLACED;
        } else {
            kind = Objects.equals(before.get().mapping(), after.get().mapping())
                    ? Cause.Kind.COMPUTED
                    : Cause.Kind.READ_ANEW;
        }
        return Cause.of(kind, id);
    }
}
