package niengiam.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.model.Language;
import niengiam.source.CsvTable;

/**
 * Why a number was not taken, in the reader's language. The program says it in English once, when it reads; what it put
 * into its sentence (labels, numbers, codes) is put into the other one. A sentence that nobody has put into words stays
 * as it is.
 */
final class Details {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Sentence> sentences = new ArrayList<>();

    /** Sentences that have no places, which are most of those that are said often. */
    private final Map<String, Sentence> whole = new HashMap<>();

    private record Sentence(Pattern said, String vietnamese, String english) {

        Optional<String> in(final Language language) {
            return Optional.of(language == Language.VI ? vietnamese : english).filter(words -> !words.isEmpty());
        }
    }

    /**
     * @param table sentences as they are said, with places {@code {0}}, {@code {1}}; in Vietnamese; and in English where
     *     readers are told otherwise. The first that fits counts.
     */
    Details(final CsvTable table) {
        table.requireColumns("said", "vi", "en");
        for (final Map<String, String> row : table.rows()) {
            final String said = row.get("said");
            final Sentence sentence = new Sentence(pattern(said), row.get("vi"), row.get("en"));
            if (PLACE.matcher(said).find()) {
                sentences.add(sentence);
            } else {
                whole.put(said, sentence);
            }
        }
    }

    /** A sentence in a language, if it is known. */
    Optional<String> find(final String said, final Language language) {
        final Sentence same = whole.get(said);
        if (same != null) {
            return same.in(language);
        }
        for (final Sentence sentence : sentences) {
            final Matcher found = sentence.said.matcher(said);
            if (found.matches()) {
                return sentence.in(language).map(words -> put(words, found, language));
            }
        }
        return Optional.empty();
    }

    private String put(final String template, final Matcher found, final Language language) {
        return PLACE.matcher(template).replaceAll(place -> {
            final String put = found.group(1 + Integer.parseInt(place.group(1)));
            return Matcher.quoteReplacement(find(put, language).orElse(put));
        });
    }

    private static Pattern pattern(final String said) {
        final StringBuilder pattern = new StringBuilder();
        int from = 0;
        final Matcher places = PLACE.matcher(said);
        while (places.find()) {
            pattern.append(Pattern.quote(said.substring(from, places.start()))).append("(.*)");
            from = places.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(said.substring(from))).toString(), Pattern.DOTALL);
    }
}
