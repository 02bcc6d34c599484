package niengiam.report.walk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.report.walk.FiguresBehind.Figure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every cell of every page that leads to a source: its number, in the unit of its head, is the figure read there. */
final class SiteWalk {

    final Map<String, Integer> counted = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();

    private final Path release;
    private final FiguresBehind behind;

    SiteWalk(final Path release, final FiguresBehind behind) {
        this.release = release;
        this.behind = behind;
    }

    SiteWalk run() throws IOException {
        try (Stream<Path> files = Files.walk(release.resolve("site"))) {
            for (final Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .filter(path -> !path.toString().contains("/source/"))
                    .sorted()
                    .toList()) {
                page(file, Jsoup.parse(file.toFile(), "UTF-8"));
            }
        }
        return this;
    }

    void page(final Path file, final Document page) {
        final String language = page.selectFirst("html").attr("lang");
        for (final Element table : page.select("table")) {
            final Optional<PrintedUnit> head = head(table);
            for (final Element row : table.select("tbody tr")) {
                row(file, language, table, row, rowUnit(row).or(() -> head));
            }
        }
    }

    /** In brackets at the end of the caption, or on the card around the table. */
    private static Optional<PrintedUnit> head(final Element table) {
        final Element card = table.closest("section.card");
        return PrintedUnit.atEndOf(table.select("> caption").text()).or(() -> Optional.ofNullable(card)
                .map(around -> around.select("> p.unit").text())
                .flatMap(unit -> PrintedUnit.of(unit.substring(unit.indexOf(':') + 1))));
    }

    private static Optional<PrintedUnit> rowUnit(final Element row) {
        return row.select("th, td").stream()
                .limit(4)
                .map(cell -> PrintedUnit.atEndOf(cell.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void row(
            final Path file,
            final String language,
            final Element table,
            final Element row,
            final Optional<PrintedUnit> unit) {
        final List<Figure> figures = new ArrayList<>();
        for (final Element link : row.select("td.n a[href*=source/]")) {
            final List<Figure> found = behind.at(address(file, link));
            if (found.isEmpty() || PrintedUnit.number(link.text(), language).isEmpty()) {
                continue;
            }
            counted.merge(kind(file), 1, Integer::sum);
            final Optional<Figure> figure = unit.flatMap(printed -> found.stream()
                    .filter(one -> one.measure().equals(printed.measure()))
                    .filter(one -> printed.prints(link.text(), language, one.single()))
                    .findFirst());
            if (figure.isEmpty()) {
                wrong.add(file.getFileName() + ": \"" + row.text() + "\" under " + unit + " prints " + link.text()
                        + ", read was " + found);
            } else {
                figures.add(figure.get());
            }
        }
        if (figures.size() == 2
                && row.select("td.verdict[data-code]").size() == 1
                && table.select("td").size() > 0) {
            change(file, language, row, unit.orElseThrow(), figures.get(0), figures.get(1));
        }
    }

    /** The change and the percentage of a comparison, from the figures behind it. */
    private void change(
            final Path file,
            final String language,
            final Element row,
            final PrintedUnit unit,
            final Figure current,
            final Figure base) {
        final List<String> cells = row.select("td.n").eachText();
        final BigDecimal difference = current.single().subtract(base.single());
        if (cells.size() < 4 || cells.get(2).isEmpty()) {
            return;
        }
        counted.merge(kind(file) + ", changes", 1, Integer::sum);
        if (!unit.prints(cells.get(2), language, difference)) {
            wrong.add(file.getFileName() + ": \"" + row.text() + "\" prints a change of " + cells.get(2) + ", it is "
                    + difference + " single units");
        }
    }

    private String address(final Path file, final Element link) {
        final String[] parts = link.attr("href").split("#", 2);
        final Path target = file.getParent().resolve(parts[0]).normalize();
        return release.relativize(target) + (parts.length == 2 ? "#" + parts[1] : "");
    }

    private static String kind(final Path file) {
        final String name = file.getFileName().toString();
        return name.contains(".VN")
                ? file.getParent().getFileName() + " indicator pages"
                : file.getParent().getFileName() + "/" + name;
    }
}
