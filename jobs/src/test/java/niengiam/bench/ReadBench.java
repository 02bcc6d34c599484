package niengiam.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.source.document.Document;

/**
 * Megabytes of prose a second of processor time of one thread, against a bare scan of the same text with one expression
 * for numbers, in the same run: {@code ReadBench [megabytes] [rounds] [review|dense]}. Two texts are read, both in documents of about
 * 20 kB made by a fixed rule. "Review" is what a province's annual review is like: paragraphs of administration, with
 * dates and document numbers, and after every {@value #PLAIN} of them a passage of the test corpus, so that there is a
 * figure in every 1,000 bytes or so (the review this project began with has one in 1,200). "Dense" is made of the
 * passages alone, a figure in every 70 bytes; no document is like that, it shows what a figure costs.
 */
public final class ReadBench {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Path CORPUS = Path.of("jobs", "src", "test", "resources", "corpus");
    /** A prime, so that the passages come in another order each time round. */
    private static final int STEP = 7919;

    private static final int PLAIN = 8;
    private static final int DOCUMENT = 20_000;
    private static final int MEGA = 1_000_000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final ProseReader reader;
    private final List<Document> documents;
    private final long bytes;

    private ReadBench(final ProseReader reader, final List<Document> documents) {
        this.reader = reader;
        this.documents = documents;
        this.bytes = documents.stream().mapToLong(ReadBench::size).sum();
    }

    public static void main(final String... args) throws IOException {
        final int megabytes = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        final int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        final Path data = Path.of("data");
        final ProseReader reader = new ProseReader(ProseLexicon.read(data, CodeLists.read(data.resolve("codelists"))));
        final List<String> passages = passages();
        final List<String> plain = Files.readAllLines(CORPUS.resolve("plain.txt")).stream()
                .map(line -> line + "\n")
                .toList();
        final String only = args.length > 2 ? args[2] : "";
        if (!only.equals("dense")) {
            new ReadBench(reader, documents(passages, plain, PLAIN, megabytes)).measure("review", rounds);
        }
        if (!only.equals("review")) {
            new ReadBench(reader, documents(passages, plain, 0, megabytes)).measure("dense", rounds);
        }
    }

    private void measure(final String name, final int rounds) {
        final double[] read = new double[rounds];
        final double[] scan = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            final long begin = CLOCK.getCurrentThreadCpuTime();
            final long figures = read();
            final long middle = CLOCK.getCurrentThreadCpuTime();
            final long numbers = scan();
            final long end = CLOCK.getCurrentThreadCpuTime();
            final double readSpeed = bytes * 1e3 / (middle - begin);
            final double scanSpeed = bytes * 1e3 / (end - middle);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s  read %6.1f MB/s (%d figures)   scan %6.1f MB/s (%d numbers)%n",
                    name,
                    round < 0 ? "warm-up" : "round " + (round + 1),
                    readSpeed,
                    figures,
                    scanSpeed,
                    numbers);
            if (round >= 0) {
                read[round] = readSpeed;
                scan[round] = scanSpeed;
            }
        }
        Arrays.sort(read);
        Arrays.sort(scan);
        System.out.printf(
                Locale.ROOT,
                "%s median   read %6.1f MB/s   scan %6.1f MB/s   ratio %.2f   (%.0f MB, %d documents)%n",
                name,
                read[rounds / 2],
                scan[rounds / 2],
                read[rounds / 2] / scan[rounds / 2],
                (double) bytes / MEGA,
                documents.size());
    }

    private long read() {
        long figures = 0;
        for (final Document document : documents) {
            figures += reader.read(document, ProseReader.Declared.NOTHING)
                    .figures()
                    .size();
        }
        return figures;
    }

    private long scan() {
        long numbers = 0;
        for (final Document document : documents) {
            final Matcher matcher = NUMBER.matcher(document.text());
            while (matcher.find()) {
                numbers++;
            }
        }
        return numbers;
    }

    private static List<String> passages() throws IOException {
        final List<String> passages = new ArrayList<>();
        for (final String part : List.of("develop", "measure")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(part))) {
                for (final Path file : files.filter(name -> name.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    passages.add(Files.readString(file));
                }
            }
        }
        return passages;
    }

    private static List<Document> documents(
            final List<String> passages, final List<String> plain, final int between, final int megabytes) {
        final List<Document> documents = new ArrayList<>();
        long bytes = 0;
        long next = 0;
        int paragraph = 0;
        while (bytes < (long) megabytes * MEGA) {
            final StringBuilder text = new StringBuilder();
            while (text.length() < DOCUMENT) {
                for (int i = 0; i < between; i++) {
                    text.append(plain.get(paragraph % plain.size()));
                    paragraph++;
                }
                text.append(passages.get((int) (next % passages.size())));
                next += STEP;
            }
            final Document document = new Document("bench-" + documents.size() + ".txt", "", text.toString());
            bytes += size(document);
            documents.add(document);
        }
        return documents;
    }

    private static long size(final Document document) {
        return document.text().getBytes(StandardCharsets.UTF_8).length;
    }
}
