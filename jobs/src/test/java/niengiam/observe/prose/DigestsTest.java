package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.source.CsvTable;
import niengiam.source.Snapshot;
import niengiam.source.document.Document;
import org.junit.jupiter.api.Test;

/** The digests that ship are read whole: every number of them is a figure or known to be none. */
final class DigestsTest {

    private static final Path DATA = Path.of("..", "data");

    @Test
    void every_number_of_every_digest_is_read() {
        final List<Snapshot> digests = digests().toList();

        assertThat(digests).hasSizeGreaterThanOrEqualTo(4).allSatisfy(digest -> {
            final ProseReading reading = read(digest);
            assertThat(reading.figures()).isNotEmpty();
            assertThat(reading.rejects()).isEmpty();
            assertThat(reading.digitGroups()).noneMatch(group -> group.use() == DigitGroup.Use.UNREAD);
            assertThat(reading.figures())
                    .extracting(figure -> figure.observation().key().refArea())
                    .containsOnly("VN35");
        });
    }

    @Test
    void the_digest_of_the_review_of_2017_says_its_24_figures_and_its_zero() {
        final List<ProseReading.Figure> figures = digests()
                .filter(digest -> digest.origin().sourceId().endsWith("ha-nam-foreign-information-2017"))
                .findFirst()
                .map(DigestsTest::read)
                .orElseThrow()
                .figures();

        final Path gold = Path.of(System.getProperty("niengiam.shared", "../../shared"), "seeds", "gold.csv");
        assertThat(CsvTable.read(gold).rows()).hasSize(24).allSatisfy(row -> assertThat(figures)
                .filteredOn(figure -> figure.observation().key().indicator().equals(row.get("indicator")))
                .anySatisfy(figure -> {
                    assertThat(figure.observation().period().start()).isEqualTo(row.get("period_start"));
                    assertThat(figure.observation().period().end()).isEqualTo(row.get("period_end"));
                    assertThat(figure.observation().quantity().orElseThrow().value())
                            .isEqualByComparingTo(row.get("value"));
                    assertThat(figure.observation()
                                    .quantity()
                                    .orElseThrow()
                                    .qualifier()
                                    .name())
                            .isEqualTo(row.get("qualifier"));
                }));
        assertThat(figures)
                .filteredOn(figure -> figure.observation().key().indicator().equals("DIR_LEGAL"))
                .singleElement()
                .satisfies(figure -> assertThat(
                                figure.observation().quantity().orElseThrow().value())
                        .isEqualByComparingTo("0"));
    }

    private static Stream<Snapshot> digests() {
        return Snapshot.under(DATA.resolve("snapshots")).stream()
                .filter(snapshot -> snapshot.origin().producer().equals("digest"));
    }

    private static ProseReading read(final Snapshot digest) {
        return new ProseReader(Corpus.lexicon())
                .read(
                        Document.read(digest.file()),
                        new ProseReader.Declared(
                                java.util.Optional.empty(),
                                java.util.Optional.of(digest.origin().datePublished()),
                                digest.origin().producer()));
    }
}
