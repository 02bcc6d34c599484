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
import niengiam.observe.CodeLists;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.source.Document;

/**
 * Megabytes of prose a second of processor time of one thread, against a bare scan of the same text with one expression for numbers, in the
 * same run: {@code ReadBench [megabytes] [rounds] [document …]}. The text is made of the passages of the test corpus
 * and of the documents named, shuffled by a fixed rule, in documents of about 20 kB.
 */
public final class ReadBench {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    /** A prime, so that the passages come in another order each time round. */
    private static final int STEP = 7919;

    private static final int DOCUMENT = 20_000;
    private static final int MEGA = 1_000_000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ReadBench() {}

    public static void main(final String... args) throws IOException {
        final int megabytes = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        final int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        final List<String> passages = passages(Arrays.asList(args).subList(Math.min(2, args.length), args.length));
        final List<Document> documents = documents(passages, megabytes);
        final long bytes = documents.stream()
                .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        final Path data = Path.of("data");
        final ProseReader reader = new ProseReader(ProseLexicon.read(data, CodeLists.read(data.resolve("codelists"))));
        final double[] read = new double[rounds];
        final double[] scan = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            final long begin = CLOCK.getCurrentThreadCpuTime();
            long figures = 0;
            for (final Document document : documents) {
                figures += reader.read(document, ProseReader.Declared.NOTHING)
                        .figures()
                        .size();
            }
            final long middle = CLOCK.getCurrentThreadCpuTime();
            long numbers = 0;
            for (final Document document : documents) {
                final Matcher matcher = NUMBER.matcher(document.text());
                while (matcher.find()) {
                    numbers++;
                }
            }
            final long end = CLOCK.getCurrentThreadCpuTime();
            final double readSpeed = bytes * 1e3 / (middle - begin);
            final double scanSpeed = bytes * 1e3 / (end - middle);
            System.out.printf(
                    Locale.ROOT,
                    "%s  read %6.1f MB/s (%d figures)   scan %6.1f MB/s (%d numbers)%n",
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
                "median   read %6.1f MB/s   scan %6.1f MB/s   ratio %.2f   (%.0f MB, %d documents)%n",
                read[rounds / 2],
                scan[rounds / 2],
                read[rounds / 2] / scan[rounds / 2],
                (double) bytes / MEGA,
                documents.size());
    }

    private static List<String> passages(final List<String> documents) throws IOException {
        final List<String> passages = new ArrayList<>();
        for (final String part : List.of("develop", "measure")) {
            try (Stream<Path> files = Files.list(Path.of("jobs", "src", "test", "resources", "corpus", part))) {
                for (final Path file : files.filter(name -> name.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    passages.add(Files.readString(file));
                }
            }
        }
        for (final String document : documents) {
            passages.addAll(Files.readString(Path.of(document))
                    .lines()
                    .map(line -> line + "\n")
                    .toList());
        }
        return passages;
    }

    private static List<Document> documents(final List<String> passages, final int megabytes) {
        final List<Document> documents = new ArrayList<>();
        long bytes = 0;
        long next = 0;
        while (bytes < (long) megabytes * MEGA) {
            final StringBuilder text = new StringBuilder();
            while (text.length() < DOCUMENT) {
                text.append(passages.get((int) (next % passages.size())));
                next += STEP;
            }
            final Document document = new Document("bench-" + documents.size() + ".txt", "", text.toString());
            bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
            documents.add(document);
        }
        return documents;
    }
}
