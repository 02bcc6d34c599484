package niengiam.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.ask.PublishedReleases;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest;
import niengiam.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code niengiam releases}: what was published, when, and how much. */
@Command(name = "releases", description = "List the published releases.")
final class ReleasesCommand implements Callable<Integer> {

    private static final int FINGERPRINT_DIGITS = 12;
    private static final List<String> HEAD = List.of(
            "release", "created", "run", "sources", "figures", "observations", "rejects", "charts", "fingerprint");
    private static final List<String> HEAD_VI =
            List.of("bản", "lập lúc", "lần chạy", "nguồn", "số liệu", "quan sát", "bị loại", "biểu đồ", "vân tay");

    @Spec
    private CommandSpec spec;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private LakeOption lake;

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "text",
            description = "How to print (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        final List<Release> releases = PublishedReleases.of(lake.path()).lake().releases().all().stream()
                .filter(release -> asOf.day()
                        .filter(day -> LocalDate.ofInstant(release.manifest().created(), ZoneOffset.UTC)
                                .isAfter(day))
                        .isEmpty())
                .toList();
        if (releases.isEmpty() && format == Format.TEXT) {
            spec.commandLine()
                    .getOut()
                    .println(lang.language().choose("Chưa công bố gì trong ", "Nothing is published yet in ")
                            + lake.path() + ".");
            return ExitCode.DONE.code();
        }
        // Programs find columns by name, whatever the language of the person.
        final List<String> head = format == Format.TEXT && lang.language() == Language.VI ? HEAD_VI : HEAD;
        try (Rows rows = Rows.of(format, spec.commandLine().getOut(), head)) {
            releases.forEach(release -> rows.add(row(release.manifest())));
        }
        return ExitCode.DONE.code();
    }

    private static List<Optional<String>> row(final ReleaseManifest manifest) {
        final Map<String, Long> counts = manifest.counts();
        return List.of(
                Optional.of(PublishedReleases.name(manifest.number())),
                Optional.of(manifest.created().toString()),
                Optional.of(manifest.runId()),
                count(counts, "sources"),
                count(counts, "figures"),
                count(counts, "observations"),
                count(counts, "rejects"),
                count(counts, "charts"),
                Optional.of(manifest.fingerprint().substring(0, FINGERPRINT_DIGITS)));
    }

    private static Optional<String> count(final Map<String, Long> counts, final String name) {
        return Optional.ofNullable(counts.get(name)).map(String::valueOf);
    }
}
