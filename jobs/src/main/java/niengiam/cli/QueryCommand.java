package niengiam.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.ask.QueryJob;
import niengiam.table.TableRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code niengiam query}: SQL over the tables of a release. */
@Command(
        name = "query",
        footer = {
            "",
            "Example:",
            "  niengiam query \"SELECT time_period, obs_value FROM observations"
                    + " WHERE indicator = 'INV_CAP_NEW_USD' AND ref_area = 'VN35' ORDER BY time_period\""
        })
final class QueryCommand implements Callable<Integer> {

    private CommandSpec spec;

    /** The help names every table that there is. */
    @Spec
    void spec(final CommandSpec given) {
        spec = given;
        spec.usageMessage()
                .description("Ask the tables of a release in SQL: "
                        + String.join(", ", TableRegister.release().names())
                        + ". With --as-of they are compared anew, by the code lists and rules of --data."
                        + " One SELECT may be asked, with WITH, joins, windows and the functions of Spark that compute;"
                        + " it reads nothing else, writes nothing and calls no program.");
    }

    @Parameters(paramLabel = "SQL", description = "One SELECT.")
    private String sql;

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "text",
            description = "How to print (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "Rows to print in text; csv has all of them (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write the answer to a new folder as Parquet instead of printing it.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private ReleaseOption release;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private DataOption data;

    @Mixin
    private LakeOption lake;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid --limit " + limit + ": expected a number above zero.");
        }
        final PrintWriter out = spec.commandLine().getOut();
        final QueryJob job = new QueryJob(
                lake.path(), release.number(), asOf.day().map(day -> new QueryJob.KnownBy(day, data.path())));
        if (output.isPresent()) {
            out.println("Wrote " + Count.of(job.write(sql, output.get()), "row") + " to " + output.get() + ".");
            return ExitCode.DONE.code();
        }
        final Printing printing = new Printing(out);
        job.run(sql, printing);
        printing.end();
        return ExitCode.DONE.code();
    }

    private final class Printing implements QueryJob.Answer {
        private final PrintWriter out;
        private Optional<Rows> rows = Optional.empty();
        private long printed;
        private boolean cut;

        Printing(final PrintWriter out) {
            this.out = out;
        }

        @Override
        public void head(final List<String> columns) {
            rows = Optional.of(Rows.of(format, out, columns));
        }

        @Override
        public boolean row(final List<Optional<Object>> cells) {
            if (format == Format.TEXT && printed == limit) {
                cut = true;
                return false;
            }
            rows.orElseThrow()
                    .add(cells.stream().map(cell -> cell.map(Printing::text)).toList());
            printed++;
            // Whoever reads the pipe may have seen enough.
            return printed % 1024 != 0 || !out.checkError();
        }

        private static String text(final Object cell) {
            if (cell instanceof BigDecimal number) {
                final BigDecimal stripped = number.stripTrailingZeros();
                return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
            }
            return cell.toString();
        }

        void end() {
            rows.ifPresent(Rows::close);
            if (cut) {
                spec.commandLine()
                        .getErr()
                        .println("Only the first " + (limit == 1 ? "row is" : limit + " rows are")
                                + " shown: raise --limit, or ask for --format csv.");
            }
        }
    }
}
