package niengiam.observe.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mapping while it is written: lines of YAML, label tables that it needs, and what nobody could be sure of. Written twice:
 * as it is proposed, where what is uncertain is a comment, and with the first guesses taken, to show what they would read.
 */
final class Draft {

    private final boolean guessing;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<String> unsure = new ArrayList<>();

    Draft(final boolean guessing) {
        this.guessing = guessing;
    }

    void line(final String text) {
        yaml.append(text).append('\n');
    }

    /** A line that is a comment unless guesses are taken. */
    void guess(final String indent, final String text) {
        line(guessing ? indent + text : indent + "# " + text);
    }

    /** A line that stands only where guesses are not taken. */
    void instead(final String text) {
        if (!guessing) {
            line(text);
        }
    }

    void doubt(final String sentence) {
        if (!unsure.contains(sentence)) {
            unsure.add(sentence);
        }
    }

    void table(final String name, final String csv) {
        labels.put(name, csv);
    }

    boolean isGuessing() {
        return guessing;
    }

    String yaml() {
        return yaml.toString();
    }

    Map<String, String> labels() {
        return labels;
    }

    List<String> unsure() {
        return unsure;
    }
}
