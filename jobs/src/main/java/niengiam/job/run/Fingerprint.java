package niengiam.job.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.source.Texts;

/**
 * SHA-256 over everything that decides what a release holds, spelled out: each part has a name, the parts are ordered by
 * it, and a part is a text or a list of texts, never what some object prints of itself.
 */
final class Fingerprint {

    private final SortedMap<String, String> parts = new TreeMap<>();

    /** Adds a text. */
    Fingerprint with(final String name, final String text) {
        if (parts.put(name, text.length() + " " + text) != null) {
            throw new IllegalStateException("Invalid fingerprint: two parts are called " + name);
        }
        return this;
    }

    /** Adds texts in their order. */
    Fingerprint with(final String name, final List<String> texts) {
        final StringBuilder spelled = new StringBuilder();
        texts.forEach(
                text -> spelled.append(text.length()).append(' ').append(text).append('\n'));
        return with(name, spelled.toString());
    }

    /** Adds texts under their names. */
    Fingerprint with(final String name, final SortedMap<String, String> texts) {
        texts.forEach((key, text) -> with(name + " " + key, text));
        return this;
    }

    String sha256() {
        final StringBuilder text = new StringBuilder();
        parts.forEach(
                (name, part) -> text.append(name).append('\n').append(part).append('\n'));
        return Texts.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
