package niengiam.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which {@link Form}s are known. */
public final class Forms {

    /** Where in a phrase a word stands. */
    public enum Place {
        /** It is the whole phrase. */
        WHOLE,
        BEGINS,
        ENDS,
        /** Other words follow it. */
        LEADS,
        WITHIN
    }

    private record Mark(Place place, String word) {

        private boolean fits(final String phrase) {
            return switch (place) {
                case WHOLE -> phrase.equals(word);
                case BEGINS -> phrase.startsWith(word);
                case ENDS -> phrase.endsWith(word);
                case LEADS -> phrase.startsWith(word + " ");
                case WITHIN -> phrase.contains(word);
            };
        }
    }

    private final Map<Form, List<Mark>> marks = new EnumMap<>(Form.class);

    /** By this word, at this place, a form is known too. */
    public void add(final Form form, final Place place, final String word) {
        marks.computeIfAbsent(form, key -> new ArrayList<>()).add(new Mark(place, word));
    }

    /** Forms that no word tells. */
    public Set<Form> missing() {
        return Stream.of(Form.values())
                .filter(form -> !marks.containsKey(form))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
    }

    /** Whether a printed phrase has a form. */
    public boolean is(final Form form, final String printed) {
        final String phrase = printed.toLowerCase(Locale.ROOT);
        for (final Mark mark : marks.getOrDefault(form, List.of())) {
            if (mark.fits(phrase)) {
                return true;
            }
        }
        return false;
    }
}
