package niengiam.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases a reader knows and what they mean. Case, tone placement ({@code hoà}, {@code hòa}) and the letter after
 * the l of {@code luỹ} do not matter. Built once, then read by many threads.
 */
public final class Lexicon {

    private static final Map<String, String> OTHER_TONE_PLACEMENT = tonePlacements();

    private final Words words;
    private final Phrases phrases;
    private final Meaning[][] meanings;
    private final int[] roles;
    private final TimeWord[] times;
    private final int[] timeNumbers;
    private final int[] exponents;
    private final int[] rolesBegun;

    private final Forms forms;

    private Lexicon(
            final Words words,
            final Phrases phrases,
            final Meaning[][] meanings,
            final int[] rolesBegun,
            final Forms forms) {
        this.forms = forms;
        this.words = words;
        this.phrases = phrases;
        this.meanings = meanings;
        this.rolesBegun = rolesBegun;
        this.roles = new int[meanings.length];
        this.times = new TimeWord[meanings.length];
        this.timeNumbers = new int[meanings.length];
        this.exponents = new int[meanings.length];
        for (int i = 0; i < meanings.length; i++) {
            times[i] = TimeWord.NONE;
            for (final Meaning meaning : meanings[i]) {
                roles[i] |= meaning.role().bit();
                if (meaning.role() == Role.SCALE) {
                    exponents[i] = Integer.parseInt(meaning.value());
                }
                if (meaning.role() == Role.TIME) {
                    times[i] = TimeWord.of(meaning.value());
                    timeNumbers[i] = TimeWord.number(meaning.value());
                }
            }
        }
    }

    /** Collects phrases. */
    public static final class Builder {

        private final Words words = new Words();
        private final Phrases phrases = new Phrases();
        private final List<List<Meaning>> meanings = new ArrayList<>();
        private final Forms forms = new Forms();
        private int[] rolesBegun = new int[64];

        /** Gives a phrase a meaning, besides those it has. */
        public Builder add(final String phrase, final Meaning meaning) {
            final Tokens tokens = new Tokens();
            final char[] text =
                    Normalizer.normalize(phrase, Normalizer.Form.NFC).toCharArray();
            new Lexer(words, true).read(text, 0, text.length, tokens);
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("Invalid phrase of " + meaning.id() + ": it has no word");
            }
            final int number = phrases.add(Arrays.copyOf(tokens.words(), tokens.size()));
            if (number == meanings.size()) {
                meanings.add(new ArrayList<>());
            }
            meanings.get(number).add(meaning);
            final int first = tokens.word(0);
            if (first >= rolesBegun.length) {
                rolesBegun = Arrays.copyOf(rolesBegun, first * 2);
            }
            rolesBegun[first] |= meaning.role().bit();
            return this;
        }

        /** By which words forms are known; to be filled. */
        public Forms forms() {
            return forms;
        }

        public Lexicon build() {
            phrases.close(words.count());
            return new Lexicon(
                    words,
                    phrases,
                    meanings.stream().map(list -> list.toArray(Meaning[]::new)).toArray(Meaning[][]::new),
                    Arrays.copyOf(rolesBegun, words.count() + 1),
                    forms);
        }
    }

    /** The meaning of a phrase in a role. */
    public Optional<Meaning> meaning(final int phrase, final Role role) {
        for (final Meaning meaning : meanings[phrase]) {
            if (meaning.role() == role) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** Whether words as they are printed have a form. */
    public boolean is(final Form form, final String printed) {
        return forms.is(form, printed);
    }

    /** All meanings of a phrase. */
    public Meaning[] meanings(final int phrase) {
        return meanings[phrase];
    }

    /** How many phrases there are; they are numbered from 0. */
    public int size() {
        return meanings.length;
    }

    /** Whether a phrase has a role. */
    public boolean has(final int phrase, final Role role) {
        return (roles[phrase] & role.bit()) != 0;
    }

    /** The roles of a phrase as a sum of {@link Role#bit}. */
    public int roles(final int phrase) {
        return roles[phrase];
    }

    /** The power of ten of a scale word. */
    public int exponent(final int phrase) {
        return exponents[phrase];
    }

    /** The roles of all phrases that begin with a word, as a sum of {@link Role#bit}. */
    int rolesBegunBy(final int word) {
        return rolesBegun[word];
    }

    /** What a phrase means as a word of time. */
    TimeWord time(final int phrase) {
        return times[phrase];
    }

    /** The number of a Roman numeral, an ordinal or a month name. */
    int timeNumber(final int phrase) {
        return timeNumbers[phrase];
    }

    Words words() {
        return words;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The same syllable with its tone mark on the other vowel; empty if there is no second way. */
    static Optional<String> otherTonePlacement(final String syllable) {
        for (final Map.Entry<String, String> pair : OTHER_TONE_PLACEMENT.entrySet()) {
            if (syllable.endsWith(pair.getKey())) {
                return Optional.of(
                        syllable.substring(0, syllable.length() - pair.getKey().length()) + pair.getValue());
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> tonePlacements() {
        final Map<String, String> pairs = new HashMap<>();
        final String[] before = {
            "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
        };
        final String[] after = {"oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
        };
        for (int i = 0; i < before.length; i++) {
            pairs.put(before[i], after[i]);
            pairs.put(after[i], before[i]);
        }
        return pairs;
    }
}
