package niengiam.cli;

import java.util.List;
import java.util.concurrent.Callable;
import niengiam.job.RunConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code niengiam publish}: another release of what the lake already holds. */
@Command(
        name = "publish",
        description =
                "Publish what the last release rests on once more, by the rules, code lists and publication.yaml of"
                        + " today; nothing new is taken in. Says so if the last release is just that.")
final class PublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Places places;

    @Option(
            names = "--areas",
            paramLabel = "CODE",
            split = ",",
            description = "Territories that get charts, or all (default: those of publication.yaml).")
    private List<String> areas = List.of();

    @Mixin
    private IdentityOptions identity;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        return new Publishing(spec, lang.language())
                .publish(new RunConfig(places.data(), places.lake(), identity.identity(spec), areas).withoutIntake());
    }
}
