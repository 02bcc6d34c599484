package niengiam.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    private RunOptions options;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        return new Publishing(spec, lang.language())
                .publish(options.config(spec).withoutIntake());
    }
}
