package niengiam.job.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.model.Observation;
import niengiam.observe.prose.DigitGroup;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.source.SourceException;

/**
 * Reads the documents of a release with a lexicon and with one phrase more: a phrase is taken only if it makes its number a
 * figure and leaves every other figure as it was.
 */
record PhraseTrial(CodeLists codes, SourceTexts sources) {

    /**
     * Tries a phrase.
     *
     * @param before the files of the lexicon as they are
     * @param after the same with the phrase
     * @return what the number becomes
     * @throws SourceException if it becomes no figure, or another figure becomes another
     */
    String of(final WaitingItem item, final Map<String, String> before, final Map<String, String> after) {
        final ProseReader old = new ProseReader(ProseLexicon.of(before, codes));
        final ProseReader now = new ProseReader(ProseLexicon.of(after, codes));
        Optional<String> made = Optional.empty();
        for (final String source : sources.prose()) {
            final ProseReading read = read(now, source);
            requireSame(read(old, source), read);
            if (source.equals(item.sourceId())) {
                made = Optional.of(made(item, read));
            }
        }
        return made.orElseThrow(() -> new SourceException("Unsupported decision PHRASE: " + item.sourceId()
                + " is no document of the latest release. Add the phrase by hand."));
    }

    private ProseReading read(final ProseReader reader, final String source) {
        return reader.read(sources.document(source), sources.declared(source));
    }

    private String made(final WaitingItem item, final ProseReading reading) {
        final Optional<Observation> figure = figures(reading).stream()
                .filter(one -> one.provenance().locator().toString().equals(item.locator()))
                .findFirst();
        if (figure.isPresent()) {
            return told(figure.get());
        }
        final String use = NumberMap.of(sources.document(item.sourceId()), reading).entries().stream()
                .filter(entry -> entry.locator().toString().equals(item.locator()))
                .map(NumberMap.Entry::number)
                .map(number -> number.use() == DigitGroup.Use.REJECTED
                        ? rejected(item, reading)
                        : number.use() + " " + number.kind())
                .map(String::strip)
                .findFirst()
                .orElse("gone");
        throw new SourceException("Invalid phrase: expected it to make a figure of " + item.text() + ", which is then "
                + use + ". Choose other words or another meaning, or add it by hand.");
    }

    private static String rejected(final WaitingItem item, final ProseReading reading) {
        return "REJECTED "
                + reading.rejects().stream()
                        .filter(reject -> reject.locator().toString().equals(item.locator()))
                        .map(reject -> reject.reason() + ", " + reject.detail())
                        .findFirst()
                        .orElse("");
    }

    private static void requireSame(final ProseReading before, final ProseReading after) {
        final Map<String, String> now = new HashMap<>();
        figures(after).forEach(figure -> now.put(figure.provenance().locator().toString(), told(figure)));
        for (final Observation figure : figures(before)) {
            final String place = figure.provenance().locator().toString();
            final String is = now.getOrDefault(place, "none");
            if (!is.equals(told(figure))) {
                throw new SourceException("Invalid phrase: it would make another figure of what is read at " + place
                        + " of " + figure.provenance().sourceId() + ": " + told(figure) + " now, " + is
                        + " with it. Choose other words or another meaning, or add it by hand.");
            }
        }
    }

    private static List<Observation> figures(final ProseReading reading) {
        return reading.figures().stream().map(ProseReading.Figure::observation).collect(Collectors.toList());
    }

    private static String told(final Observation figure) {
        return figure.key() + " " + figure.period() + " "
                + figure.quantity()
                        .map(quantity -> quantity.value().toPlainString())
                        .orElse("") + " "
                + figure.unit().measure() + "/" + figure.unit().mult() + " " + figure.status();
    }
}
