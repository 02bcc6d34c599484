package niengiam.report.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import niengiam.lake.compare.ObservationChange;
import niengiam.lake.compare.RowChange;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Unit;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.Sentences;
import niengiam.report.redline.Cause;
import niengiam.report.redline.Change;
import niengiam.report.words.Measured;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.text.TimeWords;

/** Changes in words. */
final class RedlineWords {

    private static final ListingPage.Cell NOTHING = new ListingPage.Cell("", Optional.empty());

    /** What a reader sees of a figure without being told of it. */
    private static final List<String> SEEN = List.of("obs_value", "lower", "upper", "obs_qualifier", "unit_measure");

    private final Frame frame;
    private final Names names;
    private final EvidenceIndex index;
    private final UnaryOperator<String> way;

    /**
     * @param index which places have an anchor
     * @param way the way from the page to a file of the release
     */
    RedlineWords(final Frame frame, final EvidenceIndex index, final UnaryOperator<String> way) {
        this.frame = frame;
        this.names = frame.names();
        this.index = index;
        this.way = way;
    }

    Frame frame() {
        return frame;
    }

    /** The way from the page to a file of the release. */
    String to(final String path) {
        return way.apply(path);
    }

    ListingPage.Cell was(final Change change) {
        if (change instanceof Change.Figure figure) {
            return figure.change().before().map(this::figure).orElse(NOTHING);
        }
        if (change instanceof Change.Restated restated) {
            return amount(
                    restated.row(),
                    RevisionTable.VALUE_BEFORE,
                    RevisionTable.SOURCE_ID_BEFORE,
                    RevisionTable.LOCATOR_BEFORE);
        }
        if (change instanceof Change.Verdict verdict) {
            return verdict(verdict.rows(), verdict.rows().before().orElseThrow());
        }
        return ((Change.Finding) change).rows().before().map(this::finding).orElse(NOTHING);
    }

    ListingPage.Cell now(final Change change) {
        if (change instanceof Change.Figure figure) {
            return figure.change().after().map(this::figure).orElse(NOTHING);
        }
        if (change instanceof Change.Restated restated) {
            return amount(restated.row(), Concepts.OBS_VALUE, Concepts.SOURCE_ID, Concepts.LOCATOR);
        }
        if (change instanceof Change.Verdict verdict) {
            return verdict(verdict.rows(), verdict.rows().after().orElseThrow());
        }
        return ((Change.Finding) change).rows().after().map(this::finding).orElse(NOTHING);
    }

    String why(final Change change) {
        if (change instanceof Change.Figure figure) {
            return figure.cause().decision().isEmpty()
                    ? cause(figure.cause()) + columns(figure.change())
                    : cause(figure.cause());
        }
        if (change instanceof Change.Restated restated) {
            return names.code("revision", restated.row().text(Concepts.REASON));
        }
        if (change instanceof Change.Verdict verdict) {
            return names.word("redline.verdict." + what(verdict.rows()));
        }
        final TableRow row = ((Change.Finding) change).rows().row();
        final String rule = row.text(Concepts.RULE);
        return Visible.text(
                rule + ". " + (names.has("rule." + rule) ? names.word("rule." + rule) : row.text(Concepts.SENTENCE)));
    }

    /** Which of the things that a comparison follows from is another. */
    private static String what(final RowChange rows) {
        final TableRow before = rows.before().orElseThrow();
        final TableRow after = rows.after().orElseThrow();
        if (differs(before, after, Concepts.OBS_VALUE)) {
            return "figure";
        }
        return differs(before, after, Concepts.BASE_VALUE) ? "base" : "rule";
    }

    private static boolean differs(final TableRow before, final TableRow after, final Column<?> column) {
        return !before.printed(column).equals(after.printed(column));
    }

    /** Why a figure is another. */
    String cause(final Cause cause) {
        return Visible.text(
                cause.decision().isEmpty()
                        ? names.word("cause." + cause.kind(), cause.source())
                        : names.word(
                                "cause." + cause.kind(),
                                cause.decision(),
                                cause.office(),
                                cause.day()
                                        .map(day -> TimeWords.day(day, frame.language()))
                                        .orElse(""),
                                cause.why()));
    }

    /** What differs beside what is printed before and after. */
    private String columns(final ObservationChange change) {
        final List<String> unseen = change.columns().stream()
                .filter(column -> !SEEN.contains(column))
                .map(column -> names.code("differs", column))
                .distinct()
                .toList();
        return unseen.isEmpty() ? "" : " " + names.word("redline.columns", String.join(", ", unseen));
    }

    private ListingPage.Cell figure(final Observation figure) {
        final String text = figure.quantity()
                .map(quantity -> Sentences.hedge(names, quantity.qualifier())
                        + value(quantity.value(), Optional.of(figure.unit())))
                .orElseGet(() -> names.word("status." + figure.status()));
        return new ListingPage.Cell(
                Visible.text(text),
                link(
                        figure.provenance().sourceId(),
                        figure.provenance().locator().toString()));
    }

    private ListingPage.Cell amount(
            final TableRow row,
            final Column<BigDecimal> value,
            final Column<String> source,
            final Column<String> locator) {
        return new ListingPage.Cell(
                Visible.text(row.number(value)
                        .map(number -> value(number, row.unit()))
                        .orElse("…")),
                link(row.text(source), row.text(locator)));
    }

    private Optional<String> link(final String source, final String locator) {
        return Locator.parse(locator)
                .flatMap(place -> index.link(source, place, false))
                .map(way);
    }

    private String value(final BigDecimal value, final Optional<Unit> unit) {
        return Numbers.value(value, frame.language())
                + unit.map(known -> " " + names.unit(known)).orElse("");
    }

    private ListingPage.Cell verdict(final RowChange rows, final TableRow row) {
        final List<String> said = new ArrayList<>();
        row.number(Concepts.CHANGE_PCT)
                .ifPresent(percent -> said.add(Numbers.signedPercent(percent, frame.language())));
        row.number(Concepts.BASE_VALUE)
                .ifPresent(base -> said.add(names.word("redline.base", value(base, row.unit()))));
        if (said.isEmpty()
                || differs(rows.before().orElseThrow(), rows.after().orElseThrow(), Concepts.COMPARABILITY)) {
            said.add(names.word("comparability." + row.text(Concepts.COMPARABILITY)));
        }
        return new ListingPage.Cell(Visible.text(String.join("; ", said)), Optional.empty());
    }

    private ListingPage.Cell finding(final TableRow row) {
        final String accepted = row.text(Concepts.ACCEPTED_BY).isEmpty()
                ? ""
                : "; "
                        + names.word(
                                "redline.accepted", row.text(Concepts.ACCEPTED_BY), row.text(Concepts.ACCEPTED_REASON));
        return new ListingPage.Cell(
                Visible.text(names.code("severity", row.text(Concepts.SEVERITY)) + ": "
                        + names.word(
                                "redline.finding",
                                Measured.of(row.text(FindingTable.EXPECTED), names),
                                Measured.of(row.text(FindingTable.GOT), names))
                        + accepted),
                link(row.text(Concepts.SOURCE_ID), row.text(Concepts.LOCATOR)));
    }
}
