package niengiam.chart.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words around a chart.
 *
 * @param title the message, in a sentence
 * @param subtitle the facts: indicator, place, unit, period
 * @param source who published the figures
 * @param published the day on which the latest of the figures was published, if the chart shall say so
 * @param notes whatever the reader must know besides, one sentence each
 */
public record Caption(String title, String subtitle, String source, Optional<LocalDate> published, List<String> notes) {

    public Caption {
        title = PlainText.clean(title);
        subtitle = PlainText.clean(subtitle);
        source = PlainText.clean(source);
        Objects.requireNonNull(published, "published");
        notes = notes.stream()
                .map(PlainText::clean)
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
