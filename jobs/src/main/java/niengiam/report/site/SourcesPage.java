package niengiam.report.site;

import java.util.List;
import java.util.Optional;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.words.Visible;
import niengiam.report.words.WebAddress;
import niengiam.text.TimeWords;

/**
 * The page that lists the sources.
 *
 * @param frame what every page has
 * @param rows one row per source
 */
record SourcesPage(Frame frame, List<Row> rows) {

    /** A source, with its own page. */
    public record Row(
            Link evidence,
            String producer,
            String title,
            Optional<String> url,
            String address,
            String published,
            String accessed,
            String licence,
            String digest) {}

    static SourcesPage of(final Frame frame, final List<SourceCopy> sources) {
        return new SourcesPage(
                frame,
                sources.stream()
                        .map(SourceCopy::origin)
                        .map(origin -> new Row(
                                new Link(Visible.text(origin.sourceId()), frame.to(Evidence.page(origin.sourceId()))),
                                Visible.text(frame.names().producer(origin.producer())),
                                Visible.text(frame.names().code("document", origin.title())),
                                WebAddress.of(origin.url()),
                                Visible.text(origin.url()),
                                TimeWords.day(origin.datePublished(), frame.language()),
                                TimeWords.day(origin.dateAccessed(), frame.language()),
                                Visible.text(frame.names().code("document", origin.licence())),
                                origin.sha256()))
                        .toList());
    }
}
