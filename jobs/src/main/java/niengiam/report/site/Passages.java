package niengiam.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Locator;
import niengiam.report.words.Visible;
import niengiam.source.document.Document;

/** The paragraphs of a document in which figures stand, cut where the figures begin and end. */
final class Passages {

    private final Document document;
    private final List<Place> places = new ArrayList<>();

    /** A figure: absolute code points and how it is shown. */
    private record Place(int start, int end, SourcePage.Cell cell) {}

    /**
     * @param document the document
     * @param figures what is shown at each place; its text is replaced by the one that stands there
     */
    Passages(final Document document, final Map<Locator, SourcePage.Cell> figures) {
        this.document = document;
        figures.forEach((locator, cell) -> {
            if (locator instanceof Locator.Text text) {
                places.add(new Place(text.start(), text.end(), cell));
            } else if (locator instanceof Locator.Page page
                    && page.page() <= document.pageStarts().size()) {
                final int from = document.pageStarts().get(page.page() - 1);
                places.add(new Place(from + page.start(), from + page.end(), cell));
            }
        });
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
    }

    List<SourcePage.Passage> list() {
        final List<SourcePage.Passage> passages = new ArrayList<>();
        long number = 0;
        int start = 0;
        int next = 0;
        for (final String line : document.text().split("[\n\f]", -1)) {
            final int end = start + line.codePointCount(0, line.length());
            number += line.isBlank() ? 0 : 1;
            final List<Place> inside = new ArrayList<>();
            while (next < places.size() && places.get(next).start < end) {
                inside.add(places.get(next));
                next++;
            }
            if (!inside.isEmpty()) {
                passages.add(new SourcePage.Passage(number, pieces(line, start, inside)));
            }
            start = end + 1;
        }
        return passages;
    }

    private static List<SourcePage.Cell> pieces(final String line, final int lineStart, final List<Place> inside) {
        final List<SourcePage.Cell> pieces = new ArrayList<>();
        int from = 0;
        for (final Place place : inside) {
            final int start = charOf(line, place.start - lineStart);
            final int end = charOf(line, place.end - lineStart);
            if (start < from) {
                // One inside of another: the outer is shown.
                continue;
            }
            plain(line.substring(from, start), pieces);
            final SourcePage.Cell cell = place.cell;
            pieces.add(new SourcePage.Cell(
                    cell.id(), Visible.text(line.substring(start, end)), cell.mark(), cell.explanation(), cell.back()));
            from = end;
        }
        plain(line.substring(from), pieces);
        return pieces;
    }

    private static void plain(final String text, final List<SourcePage.Cell> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new SourcePage.Cell("", Visible.text(text), "", "", Optional.empty()));
        }
    }

    private static int charOf(final String line, final int point) {
        return line.offsetByCodePoints(0, Math.min(point, line.codePointCount(0, line.length())));
    }
}
