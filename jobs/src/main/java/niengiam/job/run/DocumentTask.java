package niengiam.job.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import niengiam.data.CodeLists;
import niengiam.data.ProseMapping;
import niengiam.job.spark.TaskFiles;
import niengiam.model.Origin;
import niengiam.observe.Correcting;
import niengiam.observe.prose.DigitGroup;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.quality.ReadShare;
import niengiam.source.InputBytes;
import niengiam.source.document.Document;

/** Reads documents on an executor, one whole document after the other. The lexicon is built once, for the first. */
final class DocumentTask {

    /** The files of a lexicon, in a type that Java serialization can carry. */
    record Lexicon(Map<String, String> texts) implements Serializable {
        Lexicon {
            texts = new TreeMap<>(texts);
        }
    }

    /**
     * What was found in a document.
     *
     * @param figures how many figures
     * @param share how much of its numbers was read
     */
    record Extent(long figures, ReadShare share) {}

    private final Lexicon lexicon;
    private final CodeLists codeLists;
    private final List<ProseReader> reader = new ArrayList<>(1);

    DocumentTask(final Lexicon lexicon, final CodeLists codeLists) {
        this.lexicon = lexicon;
        this.codeLists = codeLists;
    }

    /**
     * Reads a document.
     *
     * @param sink takes every figure once
     * @param numbers takes every number once
     */
    Extent read(final SourcePart part, final Correcting sink, final Consumer<NumberMap.Entry> numbers) {
        final Origin origin = part.toOrigin();
        final ProseMapping mapping = ProseMapping.parse(part.mapping(), origin.mapping() + ".yaml");
        final Document document = Document.read(InputBytes.of(TaskFiles.path(part.file())), origin.sourceId());
        final ProseReading reading = reader().read(
                        document,
                        new ProseReader.Declared(
                                mapping.refArea(), Optional.of(origin.datePublished()), origin.producer()));
        reading.figures().forEach(figure -> sink.accept(figure.observation()));
        reading.rejects().forEach(sink::accept);
        sink.requireAllMet(document::textAt);
        final NumberMap map = NumberMap.of(document, reading);
        map.entries().forEach(numbers);
        return new Extent(
                (long) reading.figures().size() + reading.rejects().size(),
                new ReadShare(
                        map.entries().size(), map.count(DigitGroup.Use.UNREAD) + map.count(DigitGroup.Use.REJECTED)));
    }

    private ProseReader reader() {
        if (reader.isEmpty()) {
            reader.add(new ProseReader(ProseLexicon.of(lexicon.texts(), codeLists)));
        }
        return reader.get(0);
    }
}
