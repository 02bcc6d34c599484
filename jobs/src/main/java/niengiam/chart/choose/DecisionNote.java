package niengiam.chart.choose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.model.Language;
import niengiam.model.Observation;

/**
 * Tells below a chart which of its figures are not as the source prints them.
 *
 * @param decision id of the decision that corrected a figure; empty for one that is as it was read
 */
public record DecisionNote(Function<Observation, Optional<String>> decision) {

    /** Of figures that nobody corrected. */
    static DecisionNote none() {
        return new DecisionNote(figure -> Optional.empty());
    }

    /** The note of a chart; none where nothing is corrected. */
    List<String> of(final Collection<Observation> figures, final Language language) {
        final String corrected = figures.stream()
                .filter(figure -> decision.apply(figure).isPresent())
                .map(figure -> DrawnLine.slot(figure, language).label() + " ("
                        + decision.apply(figure).orElseThrow() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return corrected.isEmpty()
                ? List.of()
                : List.of(language.choose("Số liệu đã đính chính theo quyết định: ", "Corrected by a decision: ")
                        + corrected + ".");
    }
}
