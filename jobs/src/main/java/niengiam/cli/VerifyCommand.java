package niengiam.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import niengiam.job.ask.PublishedReleases;
import niengiam.lake.commit.Problem;
import niengiam.lake.commit.Verification;
import niengiam.model.Language;
import niengiam.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code niengiam verify}: whether every byte of the lake is as it was published. */
@Command(
        name = "verify",
        description = "Compare every byte of the releases with what was published. The lake may be read-only.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "N", arity = "0..1", description = "Number of one release (default: all of them).")
    private Optional<Integer> number = Optional.empty();

    @Mixin
    private LakeOption lake;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        final PublishedReleases releases = PublishedReleases.of(lake.path());
        final Verification.Report report = number.isPresent()
                ? releases.lake().verify(releases.require(OptionalInt.of(number.get())))
                : releases.lake().verify();
        final PrintWriter out = spec.commandLine().getOut();
        report.problems().stream().map(Problem::sentence).forEach(out::println);
        out.println(summary(report));
        return (report.passed() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED).code();
    }

    private String summary(final Verification.Report report) {
        final Language language = lang.language();
        final String checked = language.choose("Đã kiểm tra ", "Checked ")
                + number(report.releases())
                + language.choose(" bản phát hành: ", report.releases() == 1 ? " release: " : " releases: ")
                + number(report.files())
                + language.choose(" tệp, ", " files, ")
                + number(report.bytes())
                + language.choose(" byte. ", " bytes. ");
        if (report.passed()) {
            return checked + language.choose("Mọi thứ đúng như đã công bố.", "Everything is as it was published.");
        }
        return checked
                + number(report.problems().size())
                + language.choose(
                        " sai lệch, liệt kê ở trên.",
                        report.problems().size() == 1
                                ? " problem, told in the line above."
                                : " problems, told in the lines above.");
    }

    private String number(final long number) {
        return NumberStyle.of(lang.language()).print(BigDecimal.valueOf(number));
    }
}
