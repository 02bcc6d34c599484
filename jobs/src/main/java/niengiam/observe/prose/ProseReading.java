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
 */
public record ProseReading(
        List<Figure> figures, List<Reject> rejects, List<Claim> claims, List<DigitGroup> digitGroups) {

    public ProseReading {
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
     */
    public record Figure(Observation observation, int start, int end, String rule) {}
}
