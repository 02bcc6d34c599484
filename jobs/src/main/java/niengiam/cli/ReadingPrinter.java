package niengiam.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.job.ingest.ReadJob;
import niengiam.model.Area;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Reject;
import niengiam.observe.CellNumber;
import niengiam.observe.TableReading;
import niengiam.observe.UnreadSheet;
import niengiam.observe.prose.Claim;
import niengiam.observe.prose.DigitGroup;
import niengiam.observe.prose.ProseReading;

/** Prints what was read: SDMX-like CSV for programs, lines for people. */
final class ReadingPrinter {

    private static final List<String> HEAD = List.of(
            "source",
            "indicator",
            "ref_area",
            "ref_area_name",
            "funding",
            "zone",
            "counterpart_area",
            "visitor_type",
            "channel",
            "time_period",
            "period_start",
            "period_end",
            "measure_kind",
            "obs_value",
            "lower",
            "upper",
            "unit_measure",
            "unit_mult",
            "obs_qualifier",
            "obs_status",
            "locator",
            "start",
            "end",
            "obs_text",
            "recognised_by");
    private static final List<String> NUMBERS_HEAD = List.of("source", "start", "end", "obs_text", "class", "kind");

    private final PrintWriter out;
    private final CodeLists codes;
    private Optional<Rows> rows = Optional.empty();

    ReadingPrinter(final PrintWriter out, final CodeLists codes) {
        this.out = out;
        this.codes = codes;
    }

    /**
     * Prints figures as rows.
     *
     * @param doubtful whether those in doubt are printed too
     */
    void printCsv(final ReadJob.Read document, final boolean doubtful) {
        head(HEAD);
        document.reading().figures().forEach(figure -> figure(document.source(), figure));
        if (doubtful) {
            document.reading().doubtful().forEach(doubt -> figure(document.source(), doubt.figure()));
        }
        document.table().ifPresent(table -> table.observations()
                .forEach(observation ->
                        row(cells(document.source(), observation, "", "", table.mapping() + ": " + table.known()))));
    }

    private void figure(final String source, final ProseReading.Figure figure) {
        row(cells(source, figure.observation(), Integer.toString(figure.start()), Integer.toString(figure.end()), ""));
    }

    private List<String> cells(
            final String source,
            final Observation seen,
            final String start,
            final String end,
            final String recognised) {
        final Optional<Quantity> quantity = seen.quantity();
        final List<String> cells = new java.util.ArrayList<>(List.of(
                source,
                seen.key().indicator(),
                seen.key().refArea(),
                areaName(seen.key().refArea())));
        cells.addAll(seen.key().dimensions().codes());
        cells.addAll(List.of(
                seen.period().toString(),
                seen.period().start().toString(),
                seen.period().end().toString(),
                seen.kind().name(),
                plain(quantity.map(Quantity::value)),
                plain(quantity.flatMap(Quantity::lower)),
                plain(quantity.flatMap(Quantity::upper)),
                seen.unit().measure(),
                Integer.toString(seen.unit().mult()),
                quantity.map(stated -> stated.qualifier().name()).orElse(""),
                seen.status().name(),
                seen.provenance().locator().toString(),
                start,
                end,
                seen.obsText(),
                recognised));
        return cells;
    }

    private String areaName(final String refArea) {
        return codes.areas().find(refArea).map(Area::nameVi).orElse("");
    }

    private static String plain(final Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /**
     * Prints figures, rejects and claims as lines.
     *
     * @param why whether each figure is followed by the words that gave it its meaning
     */
    void printText(final ReadJob.Read document, final boolean why) {
        out.println(document.source());
        if (document.table().isPresent()) {
            printTable(document.table().get());
            return;
        }
        for (final ProseReading.Figure figure : document.reading().figures()) {
            out.println("  " + line(figure));
            if (why) {
                grounds(figure);
            }
        }
        for (final ProseReading.Doubtful doubt : document.reading().doubtful()) {
            out.println("  doubtful " + line(doubt.figure()));
            if (why) {
                grounds(doubt.figure());
            }
        }
        for (final Reject reject : document.reading().rejects()) {
            out.println("  rejected " + reject.locator() + "  " + reject.text() + "  " + reject.reason() + ": "
                    + reject.detail());
        }
        for (final Claim claim : document.reading().claims()) {
            out.println("  claim " + claim.locator() + "  " + claim.text() + "  " + claim.kind());
        }
        final long open = document.reading().digitGroups().stream()
                .filter(group -> group.use() == DigitGroup.Use.UNREAD)
                .count();
        out.println("  " + Count.of(document.reading().figures().size(), "figure") + ", "
                + document.reading().rejects().size() + " rejected, "
                + Count.of(document.reading().claims().size(), "claim") + ", " + open + " of "
                + Count.of(document.reading().digitGroups().size(), "number") + " unread");
    }

    private String line(final ProseReading.Figure figure) {
        final Observation seen = figure.observation();
        return figure.start() + "  " + seen.obsText() + "  " + seen.key() + "  " + seen.period() + "  "
                + seen.quantity().orElseThrow().value().toPlainString() + " "
                + codes.unitLabel(seen.unit(), Language.VI) + "  "
                + seen.quantity().orElseThrow().qualifier() + "  rule " + figure.rule();
    }

    private void grounds(final ProseReading.Figure figure) {
        for (final ProseReading.Ground ground : figure.grounds()) {
            out.println("      " + ground.of() + ": "
                    + (ground.start() < 0 ? ground.words() : "\"" + ground.words() + "\" at " + ground.start()));
        }
        final String growth = figure.observation().note();
        if (!growth.isEmpty()) {
            out.println("      growth stated beside it: " + growth);
        }
    }

    private void printTable(final TableReading table) {
        for (final Observation seen : table.observations()) {
            out.println("  " + seen.provenance().locator() + "  " + shown(seen.obsText()) + "  " + seen.key() + "  "
                    + seen.period() + "  "
                    + seen.quantity()
                            .map(quantity ->
                                    quantity.value().toPlainString() + " " + codes.unitLabel(seen.unit(), Language.VI))
                            .orElse("no value")
                    + "  " + seen.status());
        }
        for (final Reject reject : table.rejects()) {
            out.println("  rejected " + reject.locator() + "  " + reject.text() + "  " + reject.reason() + ": "
                    + reject.detail());
        }
        final int unread =
                table.unread().values().stream().mapToInt(UnreadSheet::numbers).sum();
        out.println("  known by " + table.known());
        out.println("  mapping " + table.mapping() + ": "
                + Count.of(table.observations().size(), "figure") + ", "
                + table.rejects().size() + " rejected"
                // Only a workbook has sheets.
                + (table.unread().isEmpty()
                        ? ""
                        : ", " + Count.of(unread, "number") + " in "
                                + Count.of(table.unread().size(), "other sheet") + " unread"));
        table.unread().forEach((sheet, unreadSheet) -> {
            if (unreadSheet.isNotUnderstood()) {
                out.println("  sheet \"" + sheet + "\" not read: " + unreadSheet.reason());
            }
        });
    }

    /** A cell without text would look as if a column were missing. */
    private static String shown(final String text) {
        return text.isEmpty() ? "\"\"" : text;
    }

    private void printNumbers(final String source, final TableReading table, final boolean csv) {
        table.observations()
                .forEach(seen ->
                        number(source, seen.provenance().locator().toString(), seen.obsText(), "used", "", csv));
        table.rejects()
                .forEach(reject -> number(
                        source,
                        reject.locator().toString(),
                        reject.text(),
                        // Known and set apart, or not understood.
                        reject.reason().startsWith("UNKNOWN") ? "unread" : "context",
                        reject.reason(),
                        csv));
    }

    private void number(
            final String source,
            final String place,
            final String text,
            final String use,
            final String kind,
            final boolean csv) {
        if (csv) {
            row(List.of(source, place, "", text, use, kind));
        } else {
            out.println(
                    source + ":" + place + "  " + shown(text) + "  " + use + (kind.isEmpty() ? "" : " (" + kind + ")"));
        }
    }

    /**
     * Prints every number with what became of it.
     *
     * @param cells those of a workbook; none of another file
     */
    void printNumbers(final ReadJob.Read document, final List<CellNumber> cells, final boolean csv) {
        if (csv) {
            head(NUMBERS_HEAD);
        }
        for (final CellNumber number : cells) {
            number(
                    document.source(),
                    number.locator().toString(),
                    number.text(),
                    number.fate().name().toLowerCase(java.util.Locale.ROOT),
                    number.kind(),
                    csv);
        }
        if (cells.isEmpty()) {
            document.table().ifPresent(table -> printNumbers(document.source(), table, csv));
        }
        for (final DigitGroup group : document.reading().digitGroups()) {
            final String use = group.use().name().toLowerCase(java.util.Locale.ROOT);
            if (csv) {
                row(List.of(
                        document.source(),
                        Integer.toString(group.start()),
                        Integer.toString(group.end()),
                        group.text(),
                        use,
                        group.kind()));
            } else {
                out.println(document.source() + ":" + group.start() + "  " + group.text() + "  " + use
                        + (group.kind().isEmpty() ? "" : " (" + group.kind() + ")"));
            }
        }
    }

    /** Once, for all documents. */
    private void head(final List<String> head) {
        if (rows.isEmpty()) {
            rows = Optional.of(Rows.of(Format.CSV, out, head));
        }
    }

    private void row(final List<String> cells) {
        rows.orElseThrow().add(cells.stream().map(Optional::of).toList());
    }

    /** To be called after the last document. */
    void end() {
        rows.ifPresent(Rows::close);
        out.flush();
    }
}
