package niengiam.job.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import niengiam.source.Texts;

/**
 * Something that waits for a person.
 *
 * @param kind what it is
 * @param code reason of the reject, or id of the rule
 * @param sourceId the snapshot
 * @param locator the place in it
 * @param text what stands there
 * @param series the series it was read as; empty text of a reject
 * @param period its period; empty text of a reject
 * @param detail what was expected and what was got
 * @param table the label table that lacks its label; empty text of anything else
 * @param label that label
 * @param context the sentence or the row in which the text stands; empty text where nothing is told
 * @param near the nearest labels of the table, each with its code
 */
record WaitingItem(
        Kind kind,
        String code,
        String sourceId,
        String locator,
        String text,
        String series,
        String period,
        String detail,
        String table,
        String label,
        String context,
        List<String> near) {

    private static final int DIGITS = 12;

    /** What waits. */
    enum Kind {
        REJECT,
        FINDING,
        /** A number of a document that nothing was made of. */
        NUMBER
    }

    WaitingItem {
        near = List.copyOf(near);
    }

    /** Tells it from all others, and changes with anything that the lake says of it. */
    String key() {
        final List<String> parts = new ArrayList<>(
                List.of(kind.name(), code, sourceId, locator, text, series, period, detail, table, label, context));
        final StringBuilder spelled = new StringBuilder();
        parts.forEach(
                part -> spelled.append(part.length()).append(' ').append(part).append('\n'));
        return Texts.sha256(spelled.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** The same, with what stands around its text and in the labels near to it. */
    WaitingItem with(final String around, final List<String> nearest) {
        return new WaitingItem(
                kind, code, sourceId, locator, text, series, period, detail, table, label, around, nearest);
    }

    /** The same, with the text that stands there. */
    WaitingItem withText(final String printed) {
        return new WaitingItem(
                kind, code, sourceId, locator, printed, series, period, detail, table, label, context, near);
    }

    /** What it was read as, in one text. */
    String reading() {
        return series.isEmpty() ? "" : series + " " + period;
    }
}
