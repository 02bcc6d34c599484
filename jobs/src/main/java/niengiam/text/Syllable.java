package niengiam.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Whether letters make a written Vietnamese syllable: an onset, a vowel group with at most one tone, a coda. */
final class Syllable {

    private static final int LONGEST = 7;

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> VOWELS = Set.of(
            "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ia", "iê", "yê", "ya", "ai", "ao", "au", "ay",
            "âu", "ây", "eo", "êu", "iu", "oa", "oă", "oe", "oi", "oo", "ôi", "ơi", "ua", "uâ", "uê", "ui", "uô", "uơ",
            "ưa", "ưi", "ươ", "ưu", "uy", "uya", "uyê", "iêu", "yêu", "oai", "oay", "oao", "oeo", "uây", "uôi", "ươi",
            "ươu", "uyu");
    private static final Set<String> CODAS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWEL_LETTERS = "aăâeêioôơuưy";

    private Syllable() {}

    static boolean isOne(final CharSequence word) {
        if (word.length() == 0 || word.length() > LONGEST) {
            return false;
        }
        final String letters = Normalizer.normalize(word.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        final StringBuilder toneless = new StringBuilder();
        int tones = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (TONES.indexOf(letters.charAt(i)) >= 0) {
                tones++;
            } else {
                toneless.append(letters.charAt(i));
            }
        }
        return tones <= 1 && splits(Normalizer.normalize(toneless, Normalizer.Form.NFC));
    }

    private static boolean splits(final String letters) {
        for (int onset = 0; onset <= Math.min(3, letters.length() - 1); onset++) {
            if (ONSETS.contains(letters.substring(0, onset))) {
                int vowels = onset;
                while (vowels < letters.length() && VOWEL_LETTERS.indexOf(letters.charAt(vowels)) >= 0) {
                    vowels++;
                }
                if (VOWELS.contains(letters.substring(onset, vowels)) && CODAS.contains(letters.substring(vowels))) {
                    return true;
                }
            }
        }
        return false;
    }
}
