package niengiam.observe;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.FileFormat;
import niengiam.source.InputBytes;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * Everything that was read from one workbook, cube or delimited file, by the mapping its origin names or the only one
 * that fits.
 *
 * @param mapping id of the mapping
 * @param known by what words the table was known
 * @param observations the figures, in the order of the file
 * @param rejects figures that were found and not used
 * @param unread sheets that no mapping reads, with how many numbers and formulas each holds and why
 */
public record TableReading(
        String mapping,
        String known,
        List<Observation> observations,
        List<Reject> rejects,
        Map<String, UnreadSheet> unread) {

    /** The vintage of a file whose day of publication nobody knows: so late that nothing was counted after it. */
    public static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    /**
     * Reads a file; a sidecar beside it says where it came from.
     *
     * @param file the file
     * @param mappings the mappings to choose from; asked only for a file that may be a table
     * @param codeLists the allowed words
     * @param published the day it was published, where no sidecar says it
     * @return empty if it is a document
     * @throws SourceException if it is broken, or no mapping or several fit
     */
    public static Optional<TableReading> of(
            final Path file,
            final Supplier<MappingFolder> mappings,
            final CodeLists codeLists,
            final Optional<LocalDate> published) {
        return of(file, file.getFileName().toString(), mappings, codeLists, new Asked(published, Optional.empty()));
    }

    /**
     * What the caller asks for.
     *
     * @param published the day the file was published, where no sidecar says it
     * @param mapping id of the mapping to read it by; empty for the one that its sidecar names, or the only one that fits
     */
    public record Asked(Optional<LocalDate> published, Optional<String> mapping) {}

    /**
     * Reads a file under a name of the caller's choice.
     *
     * @param name what observations and messages call the file
     * @param asked what the caller asks for
     * @see #of(Path, Supplier, CodeLists, Optional)
     */
    public static Optional<TableReading> of(
            final Path file,
            final String name,
            final Supplier<MappingFolder> mappings,
            final CodeLists codeLists,
            final Asked asked) {
        if (InputBytes.isLargeText(file)) {
            return Optional.empty();
        }
        final byte[] bytes = InputBytes.of(file);
        final FileFormat format = FileFormat.of(bytes).requireReadable(name);
        final Optional<Origin> declared = Snapshot.origin(file, name);
        if (asked.mapping.isPresent()) {
            if (mappings.get().mapping(asked.mapping.get()).isProse()) {
                return Optional.empty();
            }
            final Origin origin = declared.orElseGet(() -> undeclared(name, bytes, asked.published));
            return Optional.of(read(bytes, withMapping(origin, asked.mapping.get()), mappings.get(), codeLists, true));
        }
        if (declared.isPresent()) {
            if (mappings.get().mapping(declared.get().mapping()).isProse()) {
                return Optional.empty();
            }
            return Optional.of(read(bytes, declared.get(), mappings.get(), codeLists, false));
        }
        final boolean isTitled = format == FileFormat.TEXT && FileFormat.isTitledTable(bytes);
        if (!format.isTable()
                && format != FileFormat.CSV
                && !isTitled
                && !(format == FileFormat.TEXT && hasHead(bytes, mappings))) {
            return Optional.empty();
        }
        final MappingFolder offered = mappings.get();
        final Origin origin = undeclared(name, bytes, asked.published);
        final Recognition.Candidates candidates = new Recognition(offered, codeLists).candidates(bytes, origin);
        final Set<String> fitting = candidates.fitting().keySet();
        if (isTitled && fitting.isEmpty() && !candidates.hasTitleOfOne() && !hasHead(bytes, mappings)) {
            return Optional.empty();
        }
        if (fitting.size() != 1) {
            throw refusal(name, candidates, offered);
        }
        return Optional.of(read(bytes, withMapping(origin, fitting.iterator().next()), offered, codeLists, false));
    }

    /**
     * Refuses a table under its title that no mapping fits and of which the reader of documents took no figure either: it
     * reads tables whose rows or columns name their period, and whoever made the file should hear that this one is unread.
     */
    public static void refuseTitledTable(
            final Path file, final String name, final Supplier<MappingFolder> mappings, final CodeLists codeLists) {
        if (InputBytes.isLargeText(file)) {
            return;
        }
        final byte[] bytes = InputBytes.of(file);
        if (FileFormat.isTitledTable(bytes)) {
            final Origin origin = undeclared(name, bytes, Optional.empty());
            throw refusal(name, new Recognition(mappings.get(), codeLists).candidates(bytes, origin), mappings.get());
        }
    }

    private static SourceException refusal(
            final String name, final Recognition.Candidates candidates, final MappingFolder offered) {
        final Set<String> fitting = candidates.fitting().keySet();
        final String nearest = fitting.isEmpty() ? candidates.nearest() : "";
        return new SourceException((fitting.isEmpty() ? "Unknown table " : "Ambiguous table ") + name
                + ": expected one mapping that fits, got " + fitting
                + (nearest.isEmpty() ? "" : ". Nearest: " + nearest)
                + ". Add a mapping, or name one of " + offered.ids()
                + " in an origin file beside the table.");
    }

    /** Whether a text that looks like prose, for its lines above and below the table, has the head of a table that we read. */
    private static boolean hasHead(final byte[] bytes, final Supplier<MappingFolder> mappings) {
        final byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, TableReader.START));
        return mappings.get().hasHead(start);
    }

    static Origin undeclared(final String name, final byte[] bytes, final Optional<LocalDate> published) {
        final LocalDate day = published.orElse(UNDATED);
        return new Origin(name, "", "", "", day, day, "", Texts.sha256(bytes), "", "");
    }

    private static Origin withMapping(final Origin origin, final String mapping) {
        return new Origin(
                origin.sourceId(),
                origin.producer(),
                origin.title(),
                origin.url(),
                origin.datePublished(),
                origin.dateAccessed(),
                origin.licence(),
                origin.sha256(),
                mapping,
                origin.notes());
    }

    private static TableReading read(
            final byte[] bytes,
            final Origin origin,
            final MappingFolder mappings,
            final CodeLists codeLists,
            final boolean insisted) {
        final List<Observation> observations = new ArrayList<>();
        final List<Reject> rejects = new ArrayList<>();
        final Readings.Extent extent = Readings.read(
                bytes,
                mappings.mapping(origin.mapping()),
                mappings::table,
                codeLists,
                origin,
                insisted,
                new ReadingSink() {
                    @Override
                    public void accept(final Observation observation) {
                        observations.add(observation);
                    }

                    @Override
                    public void accept(final Reject reject) {
                        rejects.add(reject);
                    }
                });
        return new TableReading(
                origin.mapping(), extent.known(), List.copyOf(observations), List.copyOf(rejects), extent.unread());
    }
}
