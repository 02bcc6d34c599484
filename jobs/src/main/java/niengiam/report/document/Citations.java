package niengiam.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sources that a report cites, numbered in the order in which it first does. */
final class Citations {

    private final List<String> cited = new ArrayList<>();

    /** The numbers of sources as they stand behind a figure: {@code [4], [5]}. */
    String marks(final List<String> sources) {
        return sources.stream()
                .map(this::number)
                .sorted()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining(", "));
    }

    private int number(final String source) {
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }

    /** Ids of the sources, in the order of their numbers. */
    List<String> all() {
        return List.copyOf(cited);
    }
}
