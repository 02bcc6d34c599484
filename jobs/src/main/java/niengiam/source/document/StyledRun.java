package niengiam.source.document;

import niengiam.text.LegacyVietnamese;

/**
 * Characters of one style that stand together, however many elements tell them: characters and styles come in; Unicode,
 * whatever the font's encoding was, goes out to the text, raised or lowered as it was set.
 */
final class StyledRun {

    private final StringBuilder words = new StringBuilder();
    private RunStyle style = RunStyle.PLAIN;

    RunStyle style() {
        return style;
    }

    /** What follows is set like this; what was collected in another style goes to the text. */
    void style(final RunStyle next, final StructuredText out) {
        if (!next.equals(style)) {
            end(out);
            style = next;
        }
    }

    void append(final String some) {
        words.append(some);
    }

    void append(final char c) {
        words.append(c);
    }

    /** Gives to the text what was collected. */
    void end(final StructuredText out) {
        if (words.length() == 0) {
            return;
        }
        final String unicode = LegacyVietnamese.toUnicode(words.toString(), style.font());
        words.setLength(0);
        if (style.shift() != 0) {
            out.shifted(unicode, style.shift() > 0);
        } else {
            out.append(unicode);
        }
    }
}
