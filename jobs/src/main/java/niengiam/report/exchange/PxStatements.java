package niengiam.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.model.Language;

/**
 * The statements of a PC-Axis file: keyword, language, subjects, values. The language of the file stands without its tag.
 * Texts have no quotes and no line breaks of their own, and are broken into pieces that old readers can hold.
 */
final class PxStatements {

    /** Lines of a file have at most 256 characters. */
    private static final int LONGEST = 200;

    private static final String END = ";\r\n";

    private final Writer file;
    private final Language own;

    PxStatements(final Writer file, final Language own) {
        this.file = file;
        this.own = own;
    }

    /** A value that is no text: a number, YES. */
    void bare(final String keyword, final String value) throws IOException {
        file.write(keyword + "=" + value + END);
    }

    void bare(final String keyword, final Language language, final List<String> subjects, final String value)
            throws IOException {
        file.write(head(keyword, language, subjects) + value + END);
    }

    void text(final String keyword, final String... values) throws IOException {
        texts(keyword, own, List.of(), List.of(values));
    }

    void text(final String keyword, final Language language, final List<String> subjects, final String value)
            throws IOException {
        texts(keyword, language, subjects, List.of(value));
    }

    void texts(final String keyword, final Language language, final List<String> subjects, final List<String> values)
            throws IOException {
        file.write(head(keyword, language, subjects));
        int width = 0;
        for (int i = 0; i < values.size(); i++) {
            final String value = quoted(values.get(i));
            if (i > 0) {
                file.write(",");
                if (width + value.length() > LONGEST) {
                    file.write("\r\n");
                    width = 0;
                }
            }
            file.write(value);
            width += value.length() + 1;
        }
        file.write(END);
    }

    /** Everything up to the cells. */
    void data() throws IOException {
        file.write("DATA=\r\n");
    }

    private String head(final String keyword, final Language language, final List<String> subjects) {
        final String tag = language == own ? "" : "[" + language.tag() + "]";
        final String brackets = subjects.isEmpty()
                ? ""
                : subjects.stream().map(PxStatements::plain).collect(Collectors.joining("\",\"", "(\"", "\")"));
        return keyword + tag + brackets + "=";
    }

    private static String plain(final String text) {
        return text.replace('"', '\'').replaceAll("\\s+", " ").strip();
    }

    private static String quoted(final String text) {
        final String plain = plain(text);
        final StringBuilder quoted = new StringBuilder("\"");
        int from = 0;
        while (plain.length() - from > LONGEST) {
            final int blank = plain.lastIndexOf(' ', from + LONGEST);
            final int to = blank > from ? blank + 1 : from + LONGEST;
            quoted.append(plain, from, to).append("\"\r\n\"");
            from = to;
        }
        return quoted.append(plain, from, plain.length()).append('"').toString();
    }
}
