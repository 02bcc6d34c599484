package niengiam.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Text typed in a TCVN3 (TCVN 5712:1993, "ABC") font: its letters are stored as the Western characters that share their
 * byte, so that {@code Hµ Néi} looks like Hà Nội in that font alone. A cell may hold both encodings; each word is decided
 * by itself, and a word that could be either follows its nearest decided neighbour.
 */
public final class LegacyVietnamese {

    private static final String STORED = "¡¢£¤¥¦§¨©ª«¬\u00AD®" + "µ¶·¸¹" + "»¼½¾Æ" + "ÇÈÉÊË" + "ÌÎÏÐÑ" + "ÒÓÔÕÖ"
            + "×ØÜÝÞ" + "ßáâãä" + "åæçèé" + "êëìíî" + "ïñòóô" + "õö÷øù" + "úûüýþ";
    private static final String MEANT = "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạ" + "ằẳẵắặ" + "ầẩẫấậ" + "èẻẽéẹ" + "ềểễếệ" + "ìỉĩíị"
            + "òỏõóọ" + "ồổỗốộ" + "ờởỡớợ" + "ùủũúụ" + "ừửữứự" + "ỳỷỹýỵ";
    /** Western letters that Vietnamese has too: they alone do not tell which encoding a word is in. */
    private static final String SHARED = "ÂÃÈÉÊÌÍÒÓÔÕÙÚÝáâãèéêìíòóôõùúý";

    private static final Map<Character, Character> LETTERS = letters();

    private static final int LAST_WESTERN = 0xFF;

    private LegacyVietnamese() {}

    private enum Word {
        LEGACY,
        UNICODE,
        EITHER,
        PLAIN
    }

    private record Span(int from, int to, Word kind) {}

    private static Map<Character, Character> letters() {
        final Map<Character, Character> letters = new HashMap<>();
        for (int i = 0; i < STORED.length(); i++) {
            letters.put(STORED.charAt(i), MEANT.charAt(i));
        }
        return Map.copyOf(letters);
    }

    /** Whether a font of this name shows TCVN3: {@code .VnTime}, {@code .VnArialH}. */
    public static boolean isLegacyFont(final String font) {
        return font.toLowerCase(Locale.ROOT).startsWith(".vn");
    }

    /** Whether a font of this name shows small letters as capitals, as those whose name ends in H do. */
    public static boolean isCapitalsFont(final String font) {
        return isLegacyFont(font) && font.endsWith("H");
    }

    /** The Unicode text of a run of characters in a font; a text that is Unicode already comes back as it is. */
    public static String toUnicode(final String text, final String font) {
        final String converted = toUnicode(text, isLegacyFont(font));
        return isCapitalsFont(font) ? converted.toUpperCase(Locale.ROOT) : converted;
    }

    /**
     * The Unicode text of characters without a font. Only a word that makes a Vietnamese syllable once converted counts
     * as evidence, so that Western words keep their letters.
     */
    public static String toUnicode(final String text) {
        return toUnicode(text, false);
    }

    private static String toUnicode(final String text, final boolean legacyFont) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        final List<Span> words = words(text, legacyFont);
        final boolean[] besideLegacy = neighbours(text, words, legacyFont);
        final StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < words.size(); i++) {
            final Span word = words.get(i);
            if (word.kind == Word.LEGACY || (word.kind == Word.EITHER && besideLegacy[i])) {
                convert(out, word, false);
            } else if (word.kind == Word.UNICODE && legacyFont) {
                convert(out, word, true);
            }
        }
        return out.toString();
    }

    private static void convert(final StringBuilder out, final Span word, final boolean onlyUnshared) {
        for (int i = word.from; i < word.to; i++) {
            final char c = out.charAt(i);
            if (!onlyUnshared || SHARED.indexOf(c) < 0) {
                out.setCharAt(i, LETTERS.getOrDefault(c, c));
            }
        }
    }

    /** For every word, whether its nearest decided neighbour is in the legacy encoding. */
    private static boolean[] neighbours(final String text, final List<Span> words, final boolean otherwise) {
        final int[] left = new int[words.size()];
        final int[] right = new int[words.size()];
        for (int i = 0, decided = -1; i < left.length; i++) {
            left[i] = decided;
            decided = isDecided(words.get(i)) ? i : decided;
        }
        for (int i = left.length - 1, decided = -1; i >= 0; i--) {
            right[i] = decided;
            decided = isDecided(words.get(i)) ? i : decided;
        }
        final boolean[] legacy = new boolean[left.length];
        for (int i = 0; i < legacy.length; i++) {
            final int nearest = nearest(text, words, i, left[i], right[i]);
            legacy[i] = nearest < 0 ? otherwise : words.get(nearest).kind == Word.LEGACY;
        }
        return legacy;
    }

    private static int nearest(
            final String text, final List<Span> words, final int at, final int left, final int right) {
        if (left < 0 || right < 0) {
            return Math.max(left, right);
        }
        if (at - left != right - at) {
            return at - left < right - at ? left : right;
        }
        // A comma or dash parts a word from its neighbour more than a blank does.
        return text.substring(words.get(at - 1).to, words.get(at).from).isBlank() ? left : right;
    }

    private static boolean isDecided(final Span word) {
        return word.kind == Word.LEGACY || word.kind == Word.UNICODE;
    }

    private static List<Span> words(final String text, final boolean legacyFont) {
        final List<Span> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            final OptionalInt end = endOfWord(text, from);
            if (end.isEmpty()) {
                from++;
            } else {
                words.add(new Span(from, end.getAsInt(), kind(text.substring(from, end.getAsInt()), legacyFont)));
                from = end.getAsInt();
            }
        }
        return words;
    }

    private static OptionalInt endOfWord(final String text, final int from) {
        int to = from;
        while (to < text.length() && isWordCharacter(text.charAt(to))) {
            to++;
        }
        return to == from ? OptionalInt.empty() : OptionalInt.of(to);
    }

    private static boolean isWordCharacter(final char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || LETTERS.containsKey(c);
    }

    /** Whether a word begins like {@code µm} or {@code ©}: signs that no font is needed for. Only đ begins many words. */
    private static boolean beginsWithSign(final String word) {
        final char first = word.charAt(0);
        return first == 'µ' || (!Character.isLetter(first) && "§®".indexOf(first) < 0);
    }

    private static Word kind(final String word, final boolean legacyFont) {
        boolean unshared = false;
        boolean ascii = false;
        boolean western = false;
        for (int i = 0; i < word.length(); i++) {
            final char c = word.charAt(i);
            if (c > LAST_WESTERN || (c >= 0x80 && !LETTERS.containsKey(c))) {
                return Word.UNICODE;
            }
            ascii |= c < 0x80;
            western |= c >= 0x80;
            unshared |= c >= 0x80 && SHARED.indexOf(c) < 0;
        }
        if (!western) {
            return Word.PLAIN;
        }
        if (!unshared) {
            return Word.EITHER;
        }
        if (legacyFont) {
            return Word.LEGACY;
        }
        final StringBuilder converted = new StringBuilder(word);
        convert(converted, new Span(0, word.length(), Word.LEGACY), false);
        if (Syllable.isOne(converted)) {
            return ascii && !beginsWithSign(word) ? Word.LEGACY : Word.EITHER;
        }
        return Word.UNICODE;
    }
}
