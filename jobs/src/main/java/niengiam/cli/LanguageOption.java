package niengiam.cli;

import niengiam.model.Language;
import picocli.CommandLine.Option;

/** The language a command answers in. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "en",
            description = "Language of the messages (default: ${DEFAULT-VALUE}).")
    private Language language;

    Language language() {
        return language;
    }
}
