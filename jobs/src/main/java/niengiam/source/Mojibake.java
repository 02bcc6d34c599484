package niengiam.source;

/**
 * Recognises text that went through the wrong encoding: UTF-8 read as Windows-1252 ({@code Há»™i nghá»‹}), bytes of two
 * encodings in one file, legacy Vietnamese fonts ({@code Héi nghÞ}), binary files. Such text is refused as a whole:
 * repaired figures would be guesses.
 */
public final class Mojibake {

    private static final int FEW = 3;
    private static final int SHARE = 400;
    private static final String LEGACY_ONLY = "µ¸¶·¹¨»¾¼½©®ª«¬¦§";

    private Mojibake() {}

    public static void refuse(final String text, final String name) {
        refuse(text, name, true);
    }

    /** Refuses text of a format that has its own characters for breaks, by its letters alone. */
    public static void refuseLetters(final String text, final String name) {
        refuse(text, name, false);
    }

    private static void refuse(final String text, final String name, final boolean plain) {
        int pairs = 0;
        int firstPair = -1;
        int legacy = 0;
        int firstLegacy = -1;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c < '\u00a1') {
                if (plain && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                    throw refusal(text, name, i, "a control character", "Give it a text, not a binary file.");
                }
                continue;
            }
            if (plain && c == '\ufffd') {
                throw refusal(
                        text, name, i, "the mark for a lost character", "Convert the file again from its original.");
            }
            if (c > '\u00ff') {
                continue;
            }
            final char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (isDoubleEncoded(c, next)) {
                pairs++;
                firstPair = firstPair < 0 ? i : firstPair;
            }
            if (LEGACY_ONLY.indexOf(c) >= 0 && i > 0 && Character.isLetter(text.charAt(i - 1)) && c != '»') {
                legacy++;
                firstLegacy = firstLegacy < 0 ? i : firstLegacy;
            }
        }
        if (pairs > FEW && pairs > text.length() / SHARE) {
            throw refusal(text, name, firstPair, "UTF-8 that was once read as Windows-1252", "Convert it back first.");
        }
        if (legacy > FEW && legacy > text.length() / SHARE) {
            throw refusal(text, name, firstLegacy, "a legacy Vietnamese font encoding", "Convert it to Unicode first.");
        }
    }

    private static boolean isDoubleEncoded(final char c, final char next) {
        return (c == 'á' && (next == 'º' || next == '»'))
                || (c == 'Ã' && next >= '\u00a0' && next <= '\u00bf')
                || (c == 'Æ' && (next == '°' || next == '¡'))
                || (c == 'Ä' && (next == '‘' || next == '\u0090' || next == 'ƒ'));
    }

    private static SourceException refusal(
            final String text, final String name, final int at, final String what, final String remedy) {
        final long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new SourceException(
                "Invalid text in " + name + ": line " + line + ", character " + at + " is " + what + ". " + remedy);
    }
}
