package niengiam.observe;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param observations the figures, in the order of the file
 * @param rejects figures that were found and not used
 * @param unread sheets that no mapping reads, with how many numbers and formulas each holds
 */
public record TableReading(
        String mapping, List<Observation> observations, List<Reject> rejects, Map<String, Integer> unread) {

    /** The vintage of a file whose day of publication nobody knows: so late that nothing was counted after it. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    /**
     * Reads a file; a sidecar beside it says where it came from.
     *
     * @param file the file
     * @param mappings the mappings to choose from; asked only for a file that may be a table
     * @param codeLists the allowed words
     * @param published the day it was published, where no sidecar says it
     * @return empty if it is a document, or text that no mapping reads: then it is prose
     * @throws SourceException if it is broken, or no mapping or several fit
     */
    public static Optional<TableReading> of(
            final Path file,
            final Supplier<MappingFolder> mappings,
            final CodeLists codeLists,
            final Optional<LocalDate> published) {
        return of(file, file.getFileName().toString(), mappings, codeLists, published);
    }

    /**
     * Reads a file under a name of the caller's choice.
     *
     * @param name what observations and messages call the file
     * @see #of(Path, Supplier, CodeLists, Optional)
     */
    public static Optional<TableReading> of(
            final Path file,
            final String name,
            final Supplier<MappingFolder> mappings,
            final CodeLists codeLists,
            final Optional<LocalDate> published) {
        if (InputBytes.isLargeText(file)) {
            return Optional.empty();
        }
        final byte[] bytes = InputBytes.of(file);
        final FileFormat format = FileFormat.of(bytes).requireReadable(name);
        final Optional<Origin> declared = Snapshot.origin(file, name);
        if (declared.isPresent()) {
            if (Readings.isProse(mappings.get().text(declared.get().mapping()))) {
                return Optional.empty();
            }
            return Optional.of(read(bytes, declared.get(), mappings.get(), codeLists));
        }
        if (!format.isTable() && format != FileFormat.CSV) {
            return Optional.empty();
        }
        final MappingFolder offered = mappings.get();
        final Origin origin = undeclared(name, bytes, published);
        final List<String> fitting =
                new Recognition(offered.texts(), offered::table, codeLists).candidates(bytes, origin);
        if (fitting.isEmpty() && !format.isTable()) {
            return Optional.empty();
        }
        if (fitting.size() != 1) {
            throw new SourceException((fitting.isEmpty() ? "Unknown table " : "Ambiguous table ") + name
                    + ": expected one mapping that fits, got " + fitting + " of "
                    + offered.texts().keySet()
                    + ". Add a mapping, or name it in an origin file beside the table.");
        }
        return Optional.of(read(bytes, withMapping(origin, fitting.get(0)), offered, codeLists));
    }

    private static Origin undeclared(final String name, final byte[] bytes, final Optional<LocalDate> published) {
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
            final byte[] bytes, final Origin origin, final MappingFolder mappings, final CodeLists codeLists) {
        final List<Observation> observations = new ArrayList<>();
        final List<Reject> rejects = new ArrayList<>();
        final Map<String, Integer> unread = Readings.read(
                        bytes, mappings.text(origin.mapping()), mappings::table, codeLists, origin, new ReadingSink() {
                            @Override
                            public void accept(final Observation observation) {
                                observations.add(observation);
                            }

                            @Override
                            public void accept(final Reject reject) {
                                rejects.add(reject);
                            }
                        })
                .unread();
        return new TableReading(origin.mapping(), List.copyOf(observations), List.copyOf(rejects), unread);
    }
}
