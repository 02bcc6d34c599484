package niengiam.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.job.ask.PublishedReleases;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.StorageException;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.report.evidence.Evidence;
import niengiam.report.words.Names;
import niengiam.report.words.Wording;
import niengiam.report.workbook.Inbox;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;

/**
 * Hands out what waits for a person as a workbook, and takes it back. Needs no Spark.
 *
 * @param data the data folder, whose decisions are read and written
 * @param lake folder of the releases; the latest says what waits
 * @param clock tells the day on which a sheet is taken back
 */
public record InboxJob(Path data, Path lake, Clock clock) {

    /** How a row of a filled inbox ended. */
    public enum State {
        /** Nothing was decided. */
        WAITING,
        /** The decision is written, or would be. */
        APPLIED,
        /** The decision cannot be taken. */
        REFUSED
    }

    /**
     * What became of a row.
     *
     * @param row its 1-based number in the sheet
     * @param key its key
     * @param state how it ended
     * @param message the reason it was refused, or what is written
     * @param file the file below the data folder that it is written to; empty text where it is not
     */
    public record Outcome(int row, String key, State state, String message, String file) {}

    /**
     * Writes the workbook.
     *
     * @param output a file that is not there yet
     * @return how many rows it has
     * @throws SourceException if the file is there, or the list of what waits is broken
     */
    public int write(final Path output, final Language language) {
        if (Files.exists(output)) {
            throw new SourceException("Cannot write inbox " + output
                    + ": it is there already, and somebody may have filled it in. Name another file with --output.");
        }
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final Names names = new Names(codes, Wording.read(data.resolve("codelists")), language);
        final PublishedReleases published = PublishedReleases.of(lake);
        final Release release = published.release(OptionalInt.empty());
        final List<WaitingItem> items = new Waiting(data, release, sources(published, release)).items();
        final Map<String, String> pages = pages(release, output);
        try {
            Inbox.write(
                    output,
                    items.stream().map(item -> row(item, names, pages)).toList(),
                    Arrays.stream(Choice.values())
                            .map(choice -> names.word("decision." + choice))
                            .toList(),
                    names);
        } catch (final IOException refused) {
            throw StorageException.during("write an inbox", output, refused);
        }
        return items.size();
    }

    private SourceTexts sources(final PublishedReleases published, final Release release) {
        return new SourceTexts(data, published.lake(), release);
    }

    private static Map<String, String> pages(final Release release, final Path output) {
        final Path from = Optional.ofNullable(
                        output.toAbsolutePath().normalize().getParent())
                .orElseThrow();
        final Path root = release.directory().toAbsolutePath().normalize();
        return release.manifest().files().stream()
                .map(StoredFile::path)
                .filter(path -> path.startsWith("site/source/"))
                .collect(Collectors.toMap(
                        path -> path,
                        path -> from.relativize(root.resolve(path)).toString().replace('\\', '/')));
    }

    private static Inbox.Row row(final WaitingItem item, final Names names, final Map<String, String> pages) {
        final Map<String, String> given = new HashMap<>();
        given.put("key", item.key());
        given.put(
                "kind",
                switch (item.kind()) {
                    case REJECT -> names.code("reject", item.code());
                    case FINDING -> item.code();
                    case NUMBER -> names.word("inbox.number." + item.code());
                });
        given.put("source", item.sourceId());
        given.put("place", item.locator());
        given.put("text", item.text());
        given.put("context", item.context());
        given.put("reading", item.reading());
        given.put("detail", detail(item, names));
        given.put("near", String.join("; ", item.near()));
        return new Inbox.Row(
                given,
                Optional.ofNullable(pages.get(Evidence.page(item.sourceId())))
                        .map(page -> page
                                + Locator.parse(item.locator())
                                        .map(place -> "#" + Evidence.anchor(place))
                                        .orElse("")));
    }

    /** What an official reads: the rule in their language. */
    private static String detail(final WaitingItem item, final Names names) {
        return switch (item.kind()) {
            case REJECT -> names.detail(item.detail());
            case NUMBER -> "";
            case FINDING ->
                names.has("rule." + item.code())
                        ? names.word("rule." + item.code())
                                + item.detail().substring(item.detail().indexOf(" expected "))
                        : item.detail();
        };
    }

    /**
     * Turns a filled inbox into decisions below the data folder.
     *
     * @param file the workbook, as {@code .xlsx}, {@code .xls}, {@code .ods} or {@code .csv}
     * @param dryRun whether nothing is written
     * @return what became of every row, in the order of the sheet
     * @throws SourceException if it is no inbox
     */
    public List<Outcome> apply(final Path file, final boolean dryRun) {
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final Wording wording = Wording.read(data.resolve("codelists"));
        final List<FilledSheet.Row> rows =
                FilledSheet.read(InputBytes.of(file), file.getFileName().toString(), wording);
        final PublishedReleases published = PublishedReleases.of(lake);
        final Release release = published.release(OptionalInt.empty());
        final SourceTexts sources = sources(published, release);
        final DecisionFiles files = new DecisionFiles(data, codes, sources);
        final List<Outcome> outcomes = new Deciding(
                        new Waiting(data, release, sources).items(), files, wording, LocalDate.now(clock))
                .decide(rows);
        if (!dryRun) {
            files.write();
        }
        return outcomes;
    }
}
