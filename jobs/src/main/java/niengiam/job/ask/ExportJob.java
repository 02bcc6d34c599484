package niengiam.job.ask;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import niengiam.data.CodeLists;
import niengiam.data.NearCodes;
import niengiam.job.setup.UnknownNameException;
import niengiam.lake.commit.Release;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.report.exchange.Cube;
import niengiam.report.exchange.ExportRefusedException;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.exchange.JsonStat;
import niengiam.source.CsvTable;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import niengiam.trend.Arbitration;

/**
 * Writes the figures of a release as JSON-stat, a file for each indicator. The table of figures is in the order of
 * indicators, so those of one indicator at a time are in memory.
 */
public final class ExportJob {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private final Path data;
    private final Path lake;
    private final OptionalInt number;
    private final Language language;

    /**
     * @param data the data folder with {@code codelists}: names, and which producers are offices
     * @param lake folder in which releases are kept
     * @param number the release to export; the latest if empty
     * @param language of the labels
     */
    public ExportJob(final Path data, final Path lake, final OptionalInt number, final Language language) {
        this.data = data;
        this.lake = lake;
        this.number = number;
        this.language = language;
    }

    /**
     * Exports.
     *
     * @param indicators codes; every indicator if empty
     * @param areas ids or national codes of territories; every territory if empty
     * @throws UnknownNameException if the release is not there, or has no such indicator, territory, or figure of both
     * @throws ExportRefusedException if the folder holds something else than a former export
     */
    public ExportResult run(final Set<String> indicators, final Set<String> areas, final Path output) {
        final Release release = PublishedReleases.of(lake).release(number);
        final ExportFolder folder = ExportFolder.at(output);
        final Path lists = data.resolve("codelists");
        final ExportedRelease edition = new ExportedRelease(
                release.number(),
                release.asPrevious().sha256(),
                LocalDate.ofInstant(release.manifest().created(), ZoneOffset.UTC),
                CodeLists.read(lists),
                language);
        final Arbitration arbitration = Arbitration.of(CsvTable.read(lists.resolve("producers.csv")));
        new Selection(release, indicators, areas).require();
        final Export export = new Export(edition, arbitration);
        folder.fill(target -> export.write(release, indicators, areas, target));
        return export.result();
    }

    private static boolean isOf(final TableRow row, final Set<String> indicators, final Set<String> areas) {
        return (indicators.isEmpty() || indicators.contains(row.text(Concepts.INDICATOR)))
                && (areas.isEmpty()
                        || areas.contains(row.text(Concepts.REF_AREA))
                        || areas.contains(row.text(Concepts.AREA_CODE)));
    }

    /** What was chosen, held against what there is before anything is written. */
    private record Selection(Release release, Set<String> indicators, Set<String> areas) {

        void require() {
            final Set<String> knownIndicators = new TreeSet<>();
            final Set<String> knownAreas = new TreeSet<>();
            boolean any = false;
            try (ParquetRows.Cursor rows = rows(release)) {
                while (rows.hasNext()) {
                    final TableRow row = rows.next();
                    knownIndicators.add(row.text(Concepts.INDICATOR));
                    knownAreas.add(row.text(Concepts.REF_AREA));
                    knownAreas.add(row.text(Concepts.AREA_CODE));
                    any |= isOf(row, indicators, areas);
                }
            }
            require("indicator", indicators, knownIndicators);
            require("territory", areas, knownAreas);
            if (!any) {
                throw new UnknownNameException("Missing figures: release " + PublishedReleases.name(release.number())
                        + (knownIndicators.isEmpty()
                                ? " has none. Export another with --release; niengiam releases lists them."
                                : " has none of " + String.join(", ", indicators) + " for " + String.join(", ", areas)
                                        + ". Choose more indicators or territories, or leave one of the options"
                                        + " out."));
            }
        }

        private void require(final String what, final Set<String> wanted, final Set<String> known) {
            for (final String code : wanted) {
                if (!known.contains(code)) {
                    throw new UnknownNameException("Unknown " + what + " " + code + ": release "
                            + PublishedReleases.name(release.number()) + " has no figure of it. Near it: "
                            + String.join(", ", NearCodes.to(code, known)) + ".");
                }
            }
        }
    }

    private static ParquetRows.Cursor rows(final Release release) {
        return ParquetRows.open(release.table(ObservationTable.SCHEMA.name()), ObservationTable.SCHEMA);
    }

    /** One export while it is written. */
    private static final class Export {
        private final ExportedRelease edition;
        private final Arbitration arbitration;
        private final JsonStat format;
        private final List<String> written = new ArrayList<>();
        private long cells;
        private long values;
        private long behind;

        Export(final ExportedRelease edition, final Arbitration arbitration) {
            this.edition = edition;
            this.arbitration = arbitration;
            this.format = new JsonStat(edition);
        }

        void write(final Release release, final Set<String> indicators, final Set<String> areas, final Path folder)
                throws IOException {
            final ObservationRows.Reader reader = new ObservationRows.Reader();
            List<Observation> figures = new ArrayList<>();
            try (ParquetRows.Cursor rows = rows(release)) {
                while (rows.hasNext()) {
                    final TableRow row = rows.next();
                    if (!isOf(row, indicators, areas)) {
                        continue;
                    }
                    final Observation figure = reader.read(row);
                    if (!figures.isEmpty()
                            && !figures.get(0)
                                    .key()
                                    .indicator()
                                    .equals(figure.key().indicator())) {
                        write(figures, folder);
                        figures = new ArrayList<>();
                    }
                    figures.add(figure);
                }
            }
            write(figures, folder);
            try (OutputStream file = create(folder.resolve(ExportFolder.INDEX))) {
                format.writeIndex(written, file);
            }
        }

        private void write(final List<Observation> figures, final Path folder) throws IOException {
            final Cube cube = Cube.of(figures, arbitration);
            final String name = cube.indicator();
            if (!FILE_NAME.matcher(name).matches()
                    || name.toLowerCase(Locale.ROOT).equals("index")) {
                throw new ExportRefusedException("Unsupported indicator code \"" + name
                        + "\": expected letters, digits, dashes and underscores, and not index, for it names a file."
                        + " Leave it out: name the others with --indicator.");
            }
            try (OutputStream file = create(folder.resolve(name + ".json"))) {
                format.write(cube, file);
            }
            written.add(name);
            cells += cube.size();
            values += cube.values();
            behind += cube.behind();
        }

        private static OutputStream create(final Path file) throws IOException {
            return new BufferedOutputStream(Files.newOutputStream(file));
        }

        ExportResult result() {
            return new ExportResult(edition.release(), written.size(), cells, values, behind);
        }
    }
}
