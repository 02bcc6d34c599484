package niengiam.source.workbook;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.text.LegacyVietnamese;

/**
 * The text of a cell as a reader sees it: in Unicode whatever the font, without what is struck through and without raised
 * signs of notes.
 *
 * @param shown NFC, without blanks at its ends
 * @param raw all characters that are stored
 * @param legacy whether characters of a TCVN3 font were converted
 * @param struck whether all of it is struck through; it is shown all the same, so that it can be named
 */
record CellText(String shown, String raw, boolean legacy, boolean struck) {

    /**
     * Characters of one look.
     *
     * @param level above 0 where they are raised, below where they are lowered
     */
    record Run(String text, String font, int level, boolean struck) {}

    private static final Pattern NOTE_SIGN = Pattern.compile("[(\\[]?(\\d{1,2}|[*†‡§]{1,3}|[a-zA-Z])[)\\],]?");
    private static final Pattern LENGTH = Pattern.compile("(?U).*(?<!\\w)[kcdm]?m", Pattern.DOTALL);

    static CellText of(final List<Run> runs) {
        final StringBuilder raw = new StringBuilder();
        final StringBuilder shown = new StringBuilder();
        final StringBuilder stored = new StringBuilder();
        final boolean struck = runs.stream().anyMatch(run -> run.struck && !run.text.isBlank())
                && runs.stream().allMatch(run -> run.struck || run.text.isBlank());
        final boolean level = runs.stream().allMatch(run -> run.level != 0 || run.text.isBlank());
        for (final Run run : runs) {
            raw.append(run.text);
            if (run.struck && !struck) {
                continue;
            }
            final String text = run.level == 0 || level ? run.text : besides(run, shown);
            stored.append(text);
            shown.append(LegacyVietnamese.toUnicode(text, run.font));
        }
        final String converted = shown.toString();
        return new CellText(
                Normalizer.normalize(converted, Normalizer.Form.NFC).strip(),
                raw.toString(),
                !converted.equalsIgnoreCase(stored.toString()),
                struck);
    }

    /** What a raised or lowered run adds to the words before it: nothing if it is the sign of a note. */
    private static String besides(final Run run, final StringBuilder before) {
        final String sign = run.text.strip();
        if (LENGTH.matcher(before).matches() && (sign.equals("2") || sign.equals("3"))) {
            return sign.equals("2") ? "²" : "³";
        }
        final boolean note =
                NOTE_SIGN.matcher(sign).matches() && !before.toString().isBlank();
        final boolean formula =
                run.level < 0 && !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        return note && !formula ? "" : run.text;
    }
}
