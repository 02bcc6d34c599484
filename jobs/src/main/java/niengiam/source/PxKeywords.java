package niengiam.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The keywords of a PC-Axis file, each with its language, its subjects in brackets and its values. */
final class PxKeywords {

    private record Key(String keyword, String language, List<String> subjects) {}

    private final String name;
    private final String text;
    private final Map<Key, List<String>> values = new LinkedHashMap<>();
    private int at;
    private int dataStart = -1;

    private PxKeywords(final String text, final String name) {
        this.text = text;
        this.name = name;
    }

    /** Reads all keywords up to {@code DATA}. */
    static PxKeywords parse(final String text, final String name) {
        final PxKeywords keywords = new PxKeywords(text, name);
        while (keywords.dataStart < 0 && keywords.skipBlanks()) {
            keywords.statement();
        }
        if (keywords.dataStart < 0) {
            throw new SourceException("Missing DATA in " + name + ": expected cells after the keywords, got the end of"
                    + " the file. Fetch the file again.");
        }
        return keywords;
    }

    String name() {
        return name;
    }

    /** The whole text, of which the cells are the part from {@link #dataStart()}. */
    String text() {
        return text;
    }

    int dataStart() {
        return dataStart;
    }

    boolean has(final String keyword) {
        return values.keySet().stream().anyMatch(key -> key.keyword.equals(keyword));
    }

    Optional<String> first(final String keyword) {
        return find(keyword, "", List.of()).map(parts -> parts.get(0));
    }

    /** The values in a language, or those of the file's own language where the keyword is not translated. */
    Optional<List<String>> find(final String keyword, final String language, final List<String> subjects) {
        final List<String> translated = values.get(new Key(keyword, language, subjects));
        return Optional.ofNullable(translated == null ? values.get(new Key(keyword, "", subjects)) : translated);
    }

    /** Everything that a keyword says of subjects in a language, or in the file's own where it is not translated. */
    void forEach(final String keyword, final String language, final BiConsumer<List<String>, List<String>> consumer) {
        final boolean isTranslated =
                values.keySet().stream().anyMatch(key -> key.keyword.equals(keyword) && key.language.equals(language));
        final String read = isTranslated ? language : "";
        values.forEach((key, said) -> {
            if (key.keyword.equals(keyword) && key.language.equals(read)) {
                consumer.accept(key.subjects, said);
            }
        });
    }

    private void statement() {
        final String keyword = word().toUpperCase(Locale.ROOT);
        String language = "";
        skipBlanks();
        if (peek() == '[') {
            at++;
            language = until(']').replace("\"", "").strip();
        }
        List<String> subjects = List.of();
        skipBlanks();
        if (peek() == '(') {
            at++;
            subjects = list(')');
        }
        skipBlanks();
        if (peek() != '=') {
            throw broken("expected \"=\" after " + keyword);
        }
        at++;
        if (keyword.equals("DATA")) {
            dataStart = at;
            return;
        }
        values.put(new Key(keyword, language, subjects), list(';'));
    }

    private String word() {
        final int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_')) {
            at++;
        }
        if (at == start) {
            throw broken("expected a keyword");
        }
        return text.substring(start, at);
    }

    private String until(final char end) {
        final int stop = text.indexOf(end, at);
        if (stop < 0) {
            throw broken("expected \"" + end + "\"");
        }
        final String part = text.substring(at, stop);
        at = stop + 1;
        return part;
    }

    /** Values up to an end mark; quoted texts that follow each other without a comma are one. */
    private List<String> list(final char end) {
        final List<String> parts = new ArrayList<>();
        final StringBuilder part = new StringBuilder();
        boolean any = false;
        int brackets = 0;
        while (skipBlanks()) {
            final char c = peek();
            at++;
            if (c == '"') {
                part.append(until('"'));
                any = true;
            } else if (c == end && brackets == 0) {
                if (any) {
                    parts.add(part.toString());
                }
                return List.copyOf(parts);
            } else if (c == ',' && brackets == 0) {
                parts.add(part.toString());
                part.setLength(0);
                any = false;
            } else {
                brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
                part.append(c);
                any = true;
            }
        }
        throw broken("expected \"" + end + "\"");
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\u0000';
    }

    private boolean skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private SourceException broken(final String expected) {
        final long line = text.substring(0, Math.min(at, text.length())).lines().count();
        return new SourceException("Invalid PC-Axis file " + name + ", line " + Math.max(1, line) + ": " + expected
                + ", got " + (at < text.length() ? "\"" + text.charAt(at) + "\"" : "the end of the file")
                + ". Export the file again.");
    }
}
