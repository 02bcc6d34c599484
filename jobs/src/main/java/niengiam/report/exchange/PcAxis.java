package niengiam.report.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.report.words.Names;
import niengiam.report.words.Wording;

/**
 * PC-Axis files in both languages, after the PX file format of Statistics Sweden, AXIS-VERSION 2013. The contents variable is
 * the unit; the stub is everything else but time. Every status but the normal one, every hedge and every finding is a note of
 * its cell.
 */
public final class PcAxis implements DataSetForm {

    /** What readers hold in memory, every cell of a cube, whether it has a figure or not. */
    private static final long MOST_CELLS = 20_000_000;

    /** Decimals that a reader can be told to show. */
    private static final int MOST_SHOWN = 6;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMdd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ExportedRelease edition;
    private final Wording wording;
    private final FoundFaults faults;

    /**
     * @param wording names of dimensions, statuses, hedges and rules
     * @param faults the findings of the release
     */
    public PcAxis(final ExportedRelease edition, final Wording wording, final FoundFaults faults) {
        this.edition = edition;
        this.wording = wording;
        this.faults = faults;
    }

    @Override
    public String ending() {
        return ".px";
    }

    @Override
    public void write(final Cube cube, final OutputStream file) throws IOException {
        if (cube.span() > MOST_CELLS) {
            throw new ExportRefusedException("Cannot export " + cube.indicator() + " as a PC-Axis file: its codes span "
                    + cube.span() + " cells, expected at most " + MOST_CELLS
                    + ", for it has them all. Choose fewer territories with --area.");
        }
        final Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        final PxStatements px = new PxStatements(text, edition.language());
        file(px, cube);
        for (final Language language : List.of(edition.language(), edition.other())) {
            language(px, cube, new CubeNames(cube, new Names(edition.lists(), wording, language)));
        }
        px.data();
        cells(text, cube);
        text.flush();
    }

    private void file(final PxStatements px, final Cube cube) throws IOException {
        px.text("CHARSET", "ANSI");
        px.text("AXIS-VERSION", "2013");
        px.text("CODEPAGE", "utf-8");
        px.text("LANGUAGE", edition.language().tag());
        px.text("LANGUAGES", edition.language().tag(), edition.other().tag());
        px.text("CREATION-DATE", MINUTE.format(edition.created()));
        px.bare("DECIMALS", Integer.toString(decimals(cube.cells().values())));
        px.bare("SHOWDECIMALS", Integer.toString(shown(cube)));
        px.text("MATRIX", cube.indicator());
        px.text("SUBJECT-CODE", domain(cube));
    }

    private String domain(final Cube cube) {
        return edition.lists()
                .indicator(cube.indicator())
                .map(Indicator::domain)
                .orElse("X");
    }

    private void language(final PxStatements px, final Cube cube, final CubeNames called) throws IOException {
        final Names names = called.words();
        final Language language = names.language();
        final List<String> dimensions = List.copyOf(cube.dimensions().keySet());
        final List<String> variables =
                dimensions.stream().map(called::dimension).toList();
        final String name = names.indicator(cube.indicator());
        final String subject = "domain." + domain(cube);
        px.text("SUBJECT-AREA", language, List.of(), names.has(subject) ? names.word(subject) : domain(cube));
        px.text("TITLE", language, List.of(), names.word("export.title", name, String.join(", ", variables)));
        px.text("CONTENTS", language, List.of(), name);
        px.text("UNITS", language, List.of(), String.join(", ", called.values(Cube.MEASURE)));
        px.texts("STUB", language, List.of(), variables.subList(0, variables.size() - 1));
        px.texts("HEADING", language, List.of(), variables.subList(variables.size() - 1, variables.size()));
        px.text("CONTVARIABLE", language, List.of(), called.dimension(Cube.MEASURE));
        for (final String dimension : dimensions) {
            final List<String> variable = List.of(called.dimension(dimension));
            px.texts("VALUES", language, variable, called.values(dimension));
        }
        for (final String dimension : dimensions) {
            final List<String> variable = List.of(called.dimension(dimension));
            px.texts("CODES", language, variable, cube.dimensions().get(dimension));
            px.text("VARIABLECODE", language, variable, dimension);
        }
        final String periods = PxPeriods.timeval(cube.dimensions().get(Cube.TIME));
        if (!periods.isEmpty()) {
            px.bare("TIMEVAL", language, List.of(called.dimension(Cube.TIME)), periods);
        }
        px.text("VARIABLE-TYPE", language, List.of(called.dimension(Cube.TIME)), "Time");
        px.text("VARIABLE-TYPE", language, List.of(called.dimension(Cube.AREA)), "Geographical");
        units(px, cube, called);
        symbols(px, names);
        px.text("SOURCE", language, List.of(), source(cube, names));
        px.text("NOTE", language, List.of(), note(cube, names));
        notes(px, cube, called);
    }

    private void units(final PxStatements px, final Cube cube, final CubeNames called) throws IOException {
        final Language language = called.words().language();
        for (final String code : cube.dimensions().get(Cube.MEASURE)) {
            final String unit = called.value(Cube.MEASURE, code);
            px.text("UNITS", language, List.of(unit), unit);
            px.text("LAST-UPDATED", language, List.of(unit), MINUTE.format(edition.created()));
            px.text("STOCKFA", language, List.of(unit), stock(cube, code));
            final int decimals = decimals(cube.in(code).toList());
            if (decimals > shown(cube)) {
                px.bare(
                        "PRECISION",
                        language,
                        List.of(called.dimension(Cube.MEASURE), unit),
                        Integer.toString(Math.min(MOST_SHOWN, decimals)));
            }
        }
    }

    private static String stock(final Cube cube, final String unit) {
        final MeasureKind kind = cube.in(unit).findFirst().orElseThrow().kind();
        return switch (kind) {
            case FLOW -> "F";
            case STOCK -> "S";
            case AVERAGE -> "A";
            default -> "X";
        };
    }

    private static int decimals(final Collection<Observation> figures) {
        return figures.stream()
                .flatMap(figure -> figure.quantity().stream())
                .mapToInt(quantity -> Math.max(0, quantity.value().scale()))
                .max()
                .orElse(0);
    }

    /** As many as the unit with the fewest has: the others say theirs. */
    private static int shown(final Cube cube) {
        return cube.dimensions().get(Cube.MEASURE).stream()
                .mapToInt(unit -> decimals(cube.in(unit).toList()))
                .map(decimals -> Math.min(decimals, MOST_SHOWN))
                .min()
                .orElse(0);
    }

    private static void symbols(final PxStatements px, final Names names) throws IOException {
        for (final Map.Entry<Integer, String> symbol : PxSymbols.meanings(names).entrySet()) {
            px.text("DATASYMBOL" + symbol.getKey(), names.language(), List.of(), symbol.getValue());
        }
    }

    private static String source(final Cube cube, final Names names) {
        return cube.cells().values().stream()
                .map(figure -> figure.provenance().producer())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(names::producer)
                .collect(Collectors.joining("; "));
    }

    private String note(final Cube cube, final Names names) {
        final List<String> notes = new ArrayList<>();
        final String own =
                edition.lists().indicator(cube.indicator()).map(Indicator::note).orElse("");
        // Notes of the code list are in English.
        if (!own.isBlank() && names.language() == Language.EN) {
            notes.add(own);
        }
        if (!cube.several().isEmpty()) {
            notes.add(names.word("export.several"));
        }
        PxSymbols.meanings(names).forEach((dots, meaning) -> notes.add(".".repeat(dots) + " = " + meaning));
        final String number = Integer.toString(edition.release());
        notes.add(edition.sha256()
                .map(digest -> names.word("export.release", number, digest))
                .orElseGet(() -> names.word("export.within", number)));
        // A number sign is a new line.
        return String.join("#", notes);
    }

    private void notes(final PxStatements px, final Cube cube, final CubeNames called) throws IOException {
        for (final Map.Entry<Long, Observation> cell : cube.cells().entrySet()) {
            final List<String> notes = notes(cube, cell.getKey(), cell.getValue(), called.words());
            if (!notes.isEmpty()) {
                px.text("CELLNOTE", called.words().language(), called.values(cell.getValue()), String.join("#", notes));
            }
        }
    }

    private List<String> notes(final Cube cube, final long cell, final Observation figure, final Names names) {
        final List<String> notes = new ArrayList<>();
        if (figure.status() != ObsStatus.A) {
            notes.add(figure.status() + ": " + wording.of(figure.status(), names.language()));
        }
        figure.quantity()
                .map(Quantity::qualifier)
                .filter(hedge -> hedge != Qualifier.EXACT)
                .ifPresent(hedge -> notes.add(names.word("export.qualifier", wording.of(hedge, names.language()))));
        if (cube.several().containsKey(cell)) {
            notes.add(names.word("export.behind", cube.several().get(cell).toString()));
        }
        notes.addAll(faults.about(figure, names));
        return notes;
    }

    /** Every cell, a line for each row of the stub. Some readers join lines, so every line but the last ends in a blank. */
    private static void cells(final Writer text, final Cube cube) throws IOException {
        final long width = cube.dimensions().get(Cube.TIME).size();
        final long span = cube.span();
        for (long cell = 0; cell < span; cell++) {
            final Observation figure = cube.cells().get(cell);
            text.write(figure == null ? PxSymbols.NOT_PUBLISHED : cell(figure));
            if (cell < span - 1) {
                text.write((cell + 1) % width == 0 ? " \r\n" : " ");
            }
        }
        text.write(";\r\n");
    }

    private static String cell(final Observation figure) {
        return figure.quantity()
                .map(quantity -> quantity.value().toPlainString())
                .orElseGet(() -> PxSymbols.of(figure.status()));
    }
}
