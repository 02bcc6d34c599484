package niengiam.observe.prose;

import java.util.List;
import niengiam.model.Observation;
import niengiam.model.Reject;

/**
 * Everything that was read from a document.
 *
 * @param figures the observations, in the order of the text
 * @param rejects figures that were understood and not taken
 * @param claims statements about figures
 * @param digitGroups every number and what became of it
 * @param doubtful figures whose place, period or part rests on a guess; each is among the rejects too
 */
public record ProseReading(
        List<Figure> figures,
        List<Reject> rejects,
        List<Claim> claims,
        List<DigitGroup> digitGroups,
        List<Doubtful> doubtful) {

    /** A reading without doubt. */
    public ProseReading(
            final List<Figure> figures,
            final List<Reject> rejects,
            final List<Claim> claims,
            final List<DigitGroup> digitGroups) {
        this(figures, rejects, claims, digitGroups, List.of());
    }

    public ProseReading {
        doubtful = List.copyOf(doubtful);
        figures = List.copyOf(figures);
        rejects = List.copyOf(rejects);
        claims = List.copyOf(claims);
        digitGroups = List.copyOf(digitGroups);
    }

    /**
     * An observation and how it was read.
     *
     * @param observation the observation
     * @param start 0-based code point of the numeral or the words for it
     * @param end the code point after it
     * @param rule id of the rule in {@code data/lexicon/rules.csv}
     * @param grounds what gave it place, period, part, noun, unit and hedge; empty unless the reader explains
     */
    public record Figure(Observation observation, int start, int end, String rule, List<Ground> grounds) {

        public Figure {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * One ground of a reading.
     *
     * @param of what it gave: {@code place}, {@code period} …
     * @param words the words as printed, or what stood in for words
     * @param start 0-based code point of the words; -1 where no words gave it
     */
    public record Ground(String of, String words, int start) {}

    /**
     * A figure that is not vouched for.
     *
     * @param figure the reading that is likelier
     * @param reason {@code DOUBTFUL_PLACE}, {@code DOUBTFUL_PERIOD} or {@code DOUBTFUL_PART}
     * @param detail both readings
     */
    public record Doubtful(Figure figure, String reason, String detail) {}
}
