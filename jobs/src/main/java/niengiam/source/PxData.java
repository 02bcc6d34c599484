package niengiam.source;

import niengiam.model.Locator;

/** The cells of a PC-Axis file, one after the other, with their place in the text. */
final class PxData {

    private final PxKeywords keywords;
    private final String text;
    private int at;
    private int points;
    private String printed = "";
    private Locator locator = new Locator.Text(0, 0);

    PxData(final PxKeywords keywords) {
        this.keywords = keywords;
        this.text = keywords.text();
        this.at = keywords.dataStart();
        this.points = text.codePointCount(0, at);
    }

    /** Moves to the next cell; false at the end mark. */
    boolean next() {
        int from = at;
        while (from < text.length() && isSeparator(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            throw new SourceException("Invalid DATA in " + keywords.name()
                    + ": expected \";\" after the last cell, got the end of the file. Fetch the file again.");
        }
        if (text.charAt(from) == ';') {
            return false;
        }
        final boolean quoted = text.charAt(from) == '"';
        int to = quoted ? text.indexOf('"', from + 1) + 1 : from;
        if (quoted && to == 0) {
            throw new SourceException("Invalid DATA in " + keywords.name() + " at character " + points
                    + ": expected a closing quote. Fetch the file again.");
        }
        while (to < text.length() && !isSeparator(text.charAt(to)) && text.charAt(to) != ';') {
            to++;
        }
        points += text.codePointCount(at, from);
        final int length = text.codePointCount(from, to);
        locator = new Locator.Text(points, points + length);
        points += length;
        printed = text.substring(from, to).replace("\"", "");
        at = to;
        return true;
    }

    private static boolean isSeparator(final char c) {
        return Character.isWhitespace(c) || c == ',';
    }

    String printed() {
        return printed;
    }

    Locator locator() {
        return locator;
    }
}
