package niengiam.observe.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Dimensions;
import niengiam.model.Observation;
import niengiam.source.document.Document;

/** What is read of a short text, figure by figure: the number as printed, its indicator, its parts and its period. */
final class FigureLines {

    private static final ProseLexicon LEXICON = Corpus.lexicon();

    private FigureLines() {}

    /** @param text with {@code \n} for the end of a line */
    static String of(final String text) {
        return of(read(text));
    }

    /** The reading of a text. */
    static ProseReading read(final String text) {
        return read(Document.of(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), "passage"));
    }

    /** @param body what stands in the body of a web page */
    static String ofPage(final String body) {
        final String page = "<!DOCTYPE html><html><body>" + body + "</body></html>";
        return of(read(Document.read(page.getBytes(StandardCharsets.UTF_8), "page.html")));
    }

    /** The reading of a file in any format that is read as prose. */
    static ProseReading read(final Path file) throws IOException {
        return read(Document.read(Files.readAllBytes(file), file.getFileName().toString()));
    }

    private static ProseReading read(final Document document) {
        return new ProseReader(LEXICON)
                .read(document, new ProseReader.Declared(Optional.empty(), Optional.<LocalDate>empty(), ""));
    }

    private static String of(final ProseReading reading) {
        return reading.figures().stream()
                .map(figure -> line(figure.observation()))
                .collect(Collectors.joining(", "));
    }

    private static String line(final Observation figure) {
        final String parts = figure.key().dimensions().codes().stream()
                .filter(code -> !code.equals(Dimensions.TOTAL))
                .map(code -> code + " ")
                .collect(Collectors.joining());
        return figure.obsText() + " " + figure.key().indicator() + " " + parts + figure.period();
    }
}
