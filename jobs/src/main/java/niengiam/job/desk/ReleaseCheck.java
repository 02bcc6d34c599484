package niengiam.job.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.job.ask.PublishedReleases;
import niengiam.job.desk.Notice.Kind;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.source.Snapshot;

/**
 * Looks what is odd about the sources and the time of the latest release of a lake, though nothing forbids it: a day that is said twice and
 * differently, a file that was replaced under its name, a clock that went back. Needs no Spark.
 *
 * @param data the data folder
 * @param lake folder of the releases
 */
public record ReleaseCheck(Path data, Path lake) {

    /** What is odd: sources by id, then the release. */
    public List<Notice> run() {
        final List<Notice> notices = new ArrayList<>(days());
        final PublishedReleases releases = PublishedReleases.of(lake);
        final Release release = releases.release(OptionalInt.empty());
        final Optional<Previous> base = release.manifest().previous();
        base.map(before -> releases.release(OptionalInt.of(before.number()))).ifPresent(before -> {
            notices.addAll(replaced(before, release));
            clock(before, release).ifPresent(notices::add);
        });
        return notices;
    }

    /** Origins that name another day of publication than the folder in which they lie. */
    private List<Notice> days() {
        final Path snapshots = data.resolve("snapshots");
        if (!Files.isDirectory(snapshots)) {
            return List.of();
        }
        final List<Notice> notices = new ArrayList<>();
        for (final Snapshot snapshot : Snapshot.under(snapshots)) {
            final LocalDate said = snapshot.origin().datePublished();
            day(snapshot.file().toAbsolutePath().getParent().getFileName().toString())
                    .filter(folder -> !folder.equals(said))
                    .ifPresent(folder -> notices.add(
                            new Notice(Kind.OTHER_DAY, snapshot.origin().sourceId(), said.toString())));
        }
        return notices;
    }

    private static Optional<LocalDate> day(final String folder) {
        try {
            return Optional.of(LocalDate.parse(folder));
        } catch (final DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static List<Notice> replaced(final Release before, final Release now) {
        final Map<String, Input> earlier =
                before.manifest().inputs().stream().collect(Collectors.toMap(Input::sourceId, Function.identity()));
        return now.manifest().inputs().stream()
                .filter(input -> Optional.ofNullable(earlier.get(input.sourceId()))
                        .filter(same -> !same.sha256().equals(input.sha256()))
                        .isPresent())
                .map(input -> new Notice(Kind.REPLACED, input.sourceId(), name(before)))
                .toList();
    }

    private static Optional<Notice> clock(final Release before, final Release now) {
        return now.manifest().created().isBefore(before.manifest().created())
                ? Optional.of(new Notice(Kind.CLOCK, name(now), name(before) + " (" + time(before) + ")"))
                : Optional.empty();
    }

    private static String name(final Release release) {
        return PublishedReleases.name(release.number());
    }

    private static String time(final Release release) {
        return release.manifest()
                .created()
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.UTC)
                .toString();
    }
}
