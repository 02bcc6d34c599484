package niengiam.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.Mapping;
import niengiam.data.TableMapping;
import niengiam.lake.figures.StoredRows;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.observe.ReadingSink;
import niengiam.observe.TableReader;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.report.evidence.SourceCopy;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.InputBytes;
import niengiam.source.Snapshot;
import niengiam.source.Texts;
import niengiam.source.document.Document;
import niengiam.table.TableRow;

/** What the readers make of snapshots: figures, refusals, every number of a text, and copies of the sources. */
public final class ReadFigures {

    public final List<Observation> observations = new ArrayList<>();
    public final List<Reject> rejects = new ArrayList<>();
    public final List<TableRow> numbers = new ArrayList<>();
    final List<SourceCopy> sources = new ArrayList<>();

    private final CodeLists lists;

    ReadFigures(final CodeLists lists) {
        this.lists = lists;
    }

    void read(final Snapshot snapshot) {
        if (snapshot.origin().mapping().equals("prose")) {
            readProse(snapshot);
            return;
        }
        final Mapping known = Mapping.parse(
                Texts.read(StagedRelease.DATA.resolve(
                        "mappings/" + snapshot.origin().mapping() + ".yaml")),
                snapshot.origin().mapping());
        if (!(known instanceof TableMapping mapping)) {
            // Delimited tables and texts are enough for pages; the yearly job reads workbooks as well.
            return;
        }
        final Map<String, String> labels = new LinkedHashMap<>();
        for (final String table : mapping.labelTables()) {
            labels.put(table, Texts.read(StagedRelease.DATA.resolve("mappings/labels/" + table + ".csv")));
        }
        final TableReader reader = new TableReader(
                mapping, table -> CsvTable.parse(labels.get(table), table + ".csv"), lists, snapshot.origin());
        final String id = snapshot.origin().sourceId();
        final char delimiter = mapping.delimiter(Texts.bytes(snapshot.file())).orElseThrow();
        sources.add(new SourceCopy(snapshot.origin(), snapshot.file(), Optional.of(delimiter)));
        try (CsvRecords top = CsvRecords.of(open(snapshot), id, delimiter, 1);
                CsvRecords records = CsvRecords.of(open(snapshot), id, delimiter, 1)) {
            final TableReader.Bound bound = reader.bind(top);
            final ReadingSink sink = new ReadingSink() {
                @Override
                public void accept(final Observation observation) {
                    observations.add(observation);
                }

                @Override
                public void accept(final Reject reject) {
                    rejects.add(reject);
                }
            };
            while (records.hasNext()) {
                bound.read(records.next(), sink);
            }
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts the observations in the order of their series, as the tables hold them. */
    void sort() {
        observations.sort(Comparator.comparing((Observation o) -> o.key().indicator())
                .thenComparing(this::areaCode)
                .thenComparing(o -> o.key().dimensions().toString())
                .thenComparing(o -> o.key().refArea())
                .thenComparing(o -> o.period().end())
                .thenComparing(o -> o.period().start())
                .thenComparing(Observation::vintage)
                .thenComparing(o -> o.provenance().sourceId())
                .thenComparing(o -> o.provenance().locator().toString()));
    }

    public String areaCode(final Observation observation) {
        return lists.areas().find(observation.key().refArea()).map(Area::code).orElseThrow();
    }

    private void readProse(final Snapshot snapshot) {
        final Origin origin = snapshot.origin();
        sources.add(new SourceCopy(origin, snapshot.file(), Optional.empty(), SourceCopy.Form.PROSE));
        final Document document = Document.read(InputBytes.of(snapshot.file()), origin.sourceId());
        final ProseReading reading = new ProseReader(ProseLexicon.read(StagedRelease.DATA, lists))
                .read(
                        document,
                        new ProseReader.Declared(
                                Optional.of("VN35"), Optional.of(origin.datePublished()), origin.producer()));
        reading.figures().forEach(figure -> observations.add(figure.observation()));
        rejects.addAll(reading.rejects());
        NumberMap.of(document, reading).entries().forEach(entry -> numbers.add(StoredRows.of(entry)));
    }

    private static InputStream open(final Snapshot snapshot) throws IOException {
        return new BufferedInputStream(Files.newInputStream(snapshot.file()));
    }
}
