package niengiam.lake.commit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.lake.commit.PublishOutcome.AlreadyTaken;
import niengiam.lake.commit.PublishOutcome.Published;
import niengiam.lake.commit.PublishOutcome.Unknown;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.StorageException;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/** A program that publishes and reads, to be killed and starved from outside. It ends with the exit codes of the command line. */
final class LakeDrill {

    private static final TableSchema TABLE =
            new TableSchema("figures", List.of(Column.text("run"), Column.integer("length")));

    /** What the last line of an answer begins with. */
    static final String ENDED = "ended with ";

    private LakeDrill() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("stand")) {
            stand(Path.of(arguments[1]));
        }
        System.exit(answer(List.of(arguments)));
    }

    /**
     * Does what each line of its input says, words between tabs, the first of them the order for the fault that waits. What was said, and
     * on a line of its own with which exit code it would have ended, is the answer.
     */
    private static void stand(Path orders) throws IOException {
        PrintStream answers = System.out;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> words = List.of(line.split("\t"));
            Files.writeString(orders, words.get(0) + "\n");
            // The injector takes an order up when its file is opened.
            Files.readString(orders);
            int exit = 1;
            try {
                exit = answer(words.subList(1, words.size()));
            } catch (RuntimeException | Error e) {
                e.printStackTrace(answers);
            }
            answers.println(ENDED + exit);
            answers.flush();
        }
        System.exit(0);
    }

    private static int answer(List<String> arguments) {
        Path root = Path.of(arguments.get(1));
        try {
            return switch (arguments.get(0)) {
                case "publish" -> publish(root, arguments.get(2), false);
                case "publish-tables" -> publish(root, arguments.get(2), true);
                case "contend" -> contend(root, arguments.get(2), Integer.parseInt(arguments.get(3)), arguments.get(4));
                case "read" -> read(root);
                default -> throw new IllegalArgumentException("Unknown drill " + arguments);
            };
        } catch (StorageException e) {
            System.out.println(e.getMessage());
            return 6;
        } catch (IntegrityException e) {
            System.out.println(e.getMessage());
            return 5;
        } catch (IOException e) {
            System.out.println(StorageException.during("stage", root, e).getMessage());
            return 6;
        }
    }

    private static int publish(Path root, String runId, boolean tables) throws IOException {
        Lake lake = Lake.open(root);
        try (RunDirectory run = lake.newRun(runId)) {
            ReleaseDraft draft = stage(lake, run);
            if (tables) {
                stageTables(run);
            }
            PublishOutcome outcome = lake.publisher().publish(run, draft);
            System.out.println(outcome);
            return outcome instanceof Published ? 0 : outcome instanceof Unknown ? 9 : 7;
        }
    }

    /** Publishes again and again, and says of each release which number it believes to have got. */
    private static int contend(Path root, String name, int rounds, String naming) throws IOException {
        Lake lake = Lake.open(root);
        Layout layout = new Layout(root);
        Publisher publisher = naming.equals("rename")
                ? new Publisher(layout, new Commit(layout, LakeDrill::rename))
                : lake.publisher();
        for (int round = 0; round < rounds; round++) {
            String runId = name + "-" + round;
            try (RunDirectory run = lake.newRun(runId)) {
                ReleaseDraft draft = stage(lake, run);
                PublishOutcome outcome = publisher.publish(run, draft);
                while (outcome instanceof AlreadyTaken taken) {
                    run.restage();
                    stageRelease(run);
                    outcome = publisher.publish(run, draft(draft, Optional.of(taken.other())));
                }
                System.out.println(runId + " " + ((Published) outcome).release().number());
            }
        }
        return 0;
    }

    private static int read(Path root) {
        Lake lake = Lake.read(root);
        Verification.Report report = lake.verify();
        report.problems().forEach(problem -> System.out.println(problem.sentence()));
        lake.releases()
                .latest()
                .ifPresent(release -> release.manifest().files().forEach(file -> release.file(file.path())));
        System.out.println(report.releases() + " releases");
        return report.passed() ? 0 : 5;
    }

    private static ReleaseDraft stage(Lake lake, RunDirectory run) throws IOException {
        Path input = run.work().resolve("input.csv");
        Files.createDirectories(run.work());
        Files.writeString(input, "area,2024\nHà Nam," + run.runId() + "\n");
        LandedFile landed = run.landing().take(input);
        Path increment = run.added("observations").resolve("part-00000.csv");
        Files.createDirectories(increment.getParent());
        Files.writeString(increment, "run\n" + run.runId() + "\n");
        stageRelease(run);
        var draft = new ReleaseDraft(
                SampleRun.accepted(),
                SampleRun.CREATED,
                "0.1.0",
                landed.sha256(),
                new TreeMap<>(),
                List.of(landed.asInput("nso", "figures.csv", "wide")),
                new TreeMap<>(),
                Optional.empty());
        return draft(draft, lake.releases().latest());
    }

    private static void stageRelease(RunDirectory run) throws IOException {
        Path site = run.release().resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "<p>" + run.runId() + "</p>");
    }

    private static void stageTables(RunDirectory run) throws IOException {
        Path tables = Files.createDirectories(run.release().resolve("tables"));
        try (TableWriter parquet = ParquetTableWriter.open(tables.resolve("figures.parquet"), TABLE);
                TableWriter csv = CsvTableWriter.open(tables.resolve("figures.csv"), TABLE)) {
            for (TableWriter writer : List.of(parquet, csv)) {
                writer.write(TableRow.of(TABLE, run.runId(), 1L));
            }
        }
    }

    private static ReleaseDraft draft(ReleaseDraft draft, Optional<Release> base) {
        return new ReleaseDraft(
                draft.accepted(),
                draft.created(),
                draft.codeVersion(),
                draft.fingerprint(),
                draft.parameters(),
                draft.inputs(),
                draft.counts(),
                base.map(Release::asPrevious));
    }

    /** How not to publish: a rename replaces what is there. */
    private static void rename(Path taken, Path existing) throws IOException {
        Path copy = existing.resolveSibling("copy-of-" + existing.getFileName());
        Files.copy(existing, copy);
        Files.move(copy, taken, StandardCopyOption.ATOMIC_MOVE);
    }
}
