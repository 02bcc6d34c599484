package niengiam.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.YamlFile;

/**
 * The words of which the title of a table may be made. A title with any other word is that of another table: plans, revoked
 * projects, industrial parks, one province or one country are told by a single word more.
 *
 * @param matter what the table is about, the first of the words
 * @param known all words
 */
public record TitleWords(Pattern matter, Pattern known) {

    private static final String KEY = "title_words";

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    static Optional<TitleWords> read(final YamlFile yaml) {
        final List<String> words = yaml.texts(KEY);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        // Each is an expression of its own, so that a slip is told with its words.
        words.forEach(word -> Expression.of(word, yaml.where() + ", " + KEY));
        if (words.stream().anyMatch(word -> Pattern.matches(word, ""))) {
            throw new SourceException("Invalid " + KEY + " in " + yaml.where()
                    + ": expected words, got an expression that fits an empty text. Correct it.");
        }
        return Optional.of(new TitleWords(any(words.subList(0, 1)), any(words)));
    }

    private static Pattern any(final List<String> words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:(?:" + String.join(")|(?:", words) + "))(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a title says what the table is about; another is but a name that somebody gave it. */
    public boolean isAboutMatter(final String title) {
        return matter.matcher(Texts.composed(title)).find();
    }

    /** The first word of a title that is none of them; single letters and numbers are no words. */
    public Optional<String> unknown(final String title) {
        return LETTERS.matcher(known.matcher(Texts.composed(title)).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .findFirst();
    }
}
