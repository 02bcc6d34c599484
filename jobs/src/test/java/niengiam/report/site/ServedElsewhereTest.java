package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a release, carried elsewhere and served below a path, holds everything that its pages ask for. */
final class ServedElsewhereTest {

    private static final String PREFIX = "/nien-giam/2026/";

    @TempDir
    private static Path folder;

    private static Path moved;
    private static HttpServer server;
    private static URI start;

    @BeforeAll
    static void serve() throws IOException {
        final StagedRelease release = new StagedRelease(
                        folder.resolve("release"), SnapshotsToRead.shipped("gso", "press-compilation"))
                .withCharts()
                .withSite()
                .withWorkbook()
                .withReport();
        moved = folder.resolve("elsewhere");
        copy(release.folder, moved);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ServedElsewhereTest::answer);
        server.start();
        start = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PREFIX);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void copy(final Path from, final Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void answer(final HttpExchange asked) throws IOException {
        final String path = asked.getRequestURI().getPath();
        final Path file = path.startsWith(PREFIX)
                ? moved.resolve(path.equals(PREFIX) ? SitePaths.DOOR : path.substring(PREFIX.length()))
                : moved.resolve("nowhere");
        try (asked) {
            if (Files.isRegularFile(file)) {
                final byte[] bytes =
                        path.endsWith("/") || path.endsWith(".html") ? Files.readAllBytes(file) : new byte[0];
                asked.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                asked.getResponseBody().write(bytes);
            } else {
                asked.sendResponseHeaders(404, -1);
            }
        }
    }

    @Test
    void every_page_and_everything_that_pages_show_or_offer_is_there() {
        final HttpClient client = HttpClient.newHttpClient();
        final Deque<URI> waiting = new ArrayDeque<>(List.of(start));
        final Set<URI> asked = new HashSet<>(waiting);
        final List<String> missing = new ArrayList<>();
        int pages = 0;
        while (!waiting.isEmpty()) {
            final URI address = waiting.poll();
            final HttpResponse<String> response = get(client, address);
            if (response.statusCode() != 200) {
                missing.add(address.getPath());
            } else if (!response.body().isEmpty()) {
                pages++;
                addresses(Jsoup.parse(response.body())).map(address::resolve).forEach(next -> {
                    if (asked.add(next)) {
                        waiting.add(next);
                    }
                });
            }
        }
        assertThat(missing).isEmpty();
        assertThat(pages).isGreaterThan(100);
        assertThat(asked).allMatch(address -> address.getPath().startsWith(PREFIX));
        assertThat(asked).extracting(URI::getPath).contains(PREFIX + "audit.xlsx", PREFIX + "report.pdf");
    }

    private static HttpResponse<String> get(final HttpClient client, final URI address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (final IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (final InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What a page refers to, without anchors and without what lies on other hosts. */
    private static Stream<String> addresses(final Document page) {
        final List<String> found = new ArrayList<>();
        for (final Element element : page.select("[href], [src], [xlink:href], [srcset]")) {
            found.add(element.attr("href"));
            found.add(element.attr("src"));
            found.add(element.attr("xlink:href"));
            found.add(element.attr("srcset").split(" ", 2)[0]);
        }
        page.select("meta[http-equiv=refresh]")
                .forEach(meta ->
                        found.add(meta.attr("content").toLowerCase(Locale.ROOT).replaceFirst(".*url=", "")));
        return found.stream()
                .map(address -> address.replaceFirst("#.*", ""))
                .filter(address -> !address.isEmpty() && !address.matches("(https?|mailto):.*"));
    }
}
