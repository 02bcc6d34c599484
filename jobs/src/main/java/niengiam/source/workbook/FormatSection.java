package niengiam.source.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the parts of a number format, for numbers of one sign or above one bound. */
final class FormatSection {

    /** A piece of a section. */
    record Token(Kind kind, String text) {}

    /** What a piece prints. */
    public enum Kind {
        LITERAL,
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        EXPONENT,
        GENERAL,
        DATE,
        TEXT
    }

    private static final String DATE_LETTERS = "ymdhs";
    /** Digits of a denominator that is named. */
    private static final int LONGEST = 4;

    private final List<Token> tokens = new ArrayList<>();
    private Optional<FormatCode.Condition> condition = Optional.empty();
    private boolean printsMinus;

    private FormatSection() {}

    /** The sections of a format, in their order. */
    static List<FormatSection> all(final String code) {
        final List<FormatSection> sections = new ArrayList<>();
        FormatSection section = new FormatSection();
        int i = 0;
        while (i < code.length()) {
            if (code.charAt(i) == ';') {
                sections.add(section);
                section = new FormatSection();
                i++;
            } else {
                i = section.read(code, i);
            }
        }
        sections.add(section);
        for (int at = 0; at < sections.size(); at++) {
            final FormatSection own = sections.get(at);
            own.printsMinus = at == 0
                    || own.condition.isPresent()
                    || sections.get(0).condition.isPresent();
        }
        return sections;
    }

    /** Reads one piece and says where the next begins. */
    private int read(final String code, final int at) {
        final char c = code.charAt(at);
        final char lower = Character.toLowerCase(c);
        return switch (c) {
            case '"' -> {
                final int close = code.indexOf('"', at + 1);
                final int end = close < 0 ? code.length() : close;
                yield literal(code.substring(at + 1, end), end + 1);
            }
            case '\\', '!' ->
                literal(code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())), at + 2);
            case '_' -> literal(" ", at + 2);
            case '*' -> at + 2;
            case '[' -> bracket(code, at);
            case '0', '#', '?' -> sign(Kind.DIGIT, c, at);
            case '.' -> sign(Kind.POINT, c, at);
            case ',' -> sign(Kind.COMMA, c, at);
            case '%' -> sign(Kind.PERCENT, c, at);
            case '@' -> sign(Kind.TEXT, c, at);
            default -> letters(code, at, c, lower);
        };
    }

    private int literal(final String words, final int next) {
        add(Kind.LITERAL, words);
        return next;
    }

    private int sign(final Kind kind, final char c, final int at) {
        add(kind, String.valueOf(c));
        return at + 1;
    }

    private int letters(final String code, final int at, final char c, final char lower) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            add(Kind.GENERAL, "General");
            return at + 7;
        }
        if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
            add(Kind.DATE, "AM/PM");
            return at + 5;
        }
        if (lower == 'e' && at + 1 < code.length() && (code.charAt(at + 1) == '+' || code.charAt(at + 1) == '-')) {
            add(Kind.EXPONENT, code.substring(at, at + 2));
            return at + 2;
        }
        if (DATE_LETTERS.indexOf(lower) >= 0) {
            int end = at;
            while (end < code.length() && Character.toLowerCase(code.charAt(end)) == lower) {
                end++;
            }
            add(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT));
            return end;
        }
        add(Kind.LITERAL, String.valueOf(c));
        return at + 1;
    }

    /** A colour, a condition, a currency or the hours of a stretch of time. */
    private int bracket(final String code, final int at) {
        final int close = code.indexOf(']', at);
        if (close < 0) {
            add(Kind.LITERAL, code.substring(at));
            return code.length();
        }
        final String inside = code.substring(at + 1, close);
        final String lower = inside.toLowerCase(Locale.ROOT);
        if (inside.startsWith("$")) {
            final int dash = inside.indexOf('-');
            add(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (lower.matches("h{1,2}|m{1,2}|s{1,2}")) {
            add(Kind.DATE, lower);
        } else {
            condition = condition.or(() -> FormatCode.Condition.of(inside));
        }
        return close + 1;
    }

    private void add(final Kind kind, final String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }

    private boolean has(final Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind == kind);
    }

    List<Token> tokens() {
        return tokens;
    }

    Optional<FormatCode.Condition> condition() {
        return condition;
    }

    boolean printsMinus() {
        return printsMinus;
    }

    boolean isText() {
        return has(Kind.TEXT) && !has(Kind.DIGIT);
    }

    boolean isDate() {
        return has(Kind.DATE) && !has(Kind.GENERAL);
    }

    boolean hasNumber() {
        return has(Kind.DIGIT) || has(Kind.GENERAL) || has(Kind.TEXT);
    }

    /** Whether the number is shown without places of its own: as text, as a power of ten, or as a fraction. */
    boolean isPlain() {
        return exponent() >= 0 || (has(Kind.TEXT) && !has(Kind.DIGIT)) || slash() >= 0;
    }

    /** Which piece is the letter of a power of ten; -1 if none. */
    int exponent() {
        return index(Kind.EXPONENT);
    }

    /** Which piece is the bar of a fraction, {@code ?/?} or {@code ?/16}; -1 if none. */
    int slash() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text.equals("/")
                    && tokens.get(i - 1).kind == Kind.DIGIT
                    && (tokens.get(i + 1).kind == Kind.DIGIT
                            || !digitsAtStart(tokens.subList(i + 1, tokens.size()))
                                    .isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    /** The number that pieces begin with, {@code 16} or {@code 100}; empty if places for one stand there or nothing. */
    static String digitsAtStart(final List<Token> pieces) {
        final StringBuilder digits = new StringBuilder();
        for (final Token piece : pieces) {
            final boolean zero = piece.kind == Kind.DIGIT && piece.text.equals("0") && !digits.isEmpty();
            final boolean begins = piece.kind == Kind.LITERAL && piece.text.matches("[1-9]");
            if (!(zero || begins) || digits.length() >= LONGEST) {
                break;
            }
            digits.append(piece.text);
        }
        return digits.toString();
    }

    int percents() {
        return (int) tokens.stream().filter(token -> token.kind == Kind.PERCENT).count();
    }

    /** How many commas follow the last place of the whole number: each leaves out three digits. */
    int thousands() {
        int commas = 0;
        boolean places = false;
        for (final Token token : tokens) {
            if (token.kind == Kind.DIGIT) {
                places = true;
                commas = 0;
            } else if (token.kind == Kind.COMMA && places) {
                commas++;
            } else if (token.kind == Kind.POINT) {
                break;
            }
        }
        return commas + commasAfterDecimals();
    }

    private int commasAfterDecimals() {
        int commas = 0;
        boolean decimals = false;
        for (final Token token : tokens) {
            if (token.kind == Kind.POINT) {
                decimals = true;
            } else if (token.kind == Kind.COMMA && decimals) {
                commas++;
            }
        }
        return commas;
    }

    boolean isGrouped() {
        final int first = index(Kind.DIGIT);
        for (int i = Math.max(0, first); i + 1 < tokens.size() && first >= 0; i++) {
            if (tokens.get(i).kind == Kind.POINT) {
                return false;
            }
            if (tokens.get(i).kind == Kind.COMMA
                    && tokens.subList(i, tokens.size()).stream()
                            .takeWhile(token -> token.kind != Kind.POINT)
                            .anyMatch(token -> token.kind == Kind.DIGIT)) {
                return true;
            }
        }
        return false;
    }

    int index(final Kind kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind == kind) {
                return i;
            }
        }
        return -1;
    }

    int wholePlaces() {
        return (int) tokens.stream()
                .takeWhile(token -> token.kind != Kind.POINT)
                .filter(token -> token.kind == Kind.DIGIT)
                .count();
    }

    int decimals() {
        return (int) tokens.stream()
                .dropWhile(token -> token.kind != Kind.POINT)
                .filter(token -> token.kind == Kind.DIGIT)
                .count();
    }

    /** How many places at the end are shown only if a digit other than 0 stands there. */
    int optionalDecimals() {
        int optional = 0;
        for (final Token token :
                tokens.stream().dropWhile(token -> token.kind != Kind.POINT).toList()) {
            if (token.kind == Kind.DIGIT) {
                optional = token.text.equals("0") ? 0 : optional + 1;
            }
        }
        return optional;
    }

    /** The texts that are shown as they are. */
    String literals() {
        final StringBuilder text = new StringBuilder();
        tokens.stream().filter(token -> token.kind == Kind.LITERAL).forEach(token -> text.append(token.text));
        return text.toString();
    }

    /** The text before the first place of the number. */
    String textBefore() {
        final StringBuilder text = new StringBuilder();
        tokens.stream()
                .takeWhile(token -> !isOfNumber(token))
                .filter(token -> token.kind == Kind.LITERAL)
                .forEach(token -> text.append(token.text));
        return text.toString();
    }

    /** The text behind its last place. */
    String textBehind() {
        final StringBuilder text = new StringBuilder();
        final int bar = slash();
        final int denominator = bar < 0
                ? 0
                : digitsAtStart(tokens.subList(bar + 1, tokens.size())).length();
        for (int i = tokens.size() - 1; i > bar + denominator && !isOfNumber(tokens.get(i)); i--) {
            if (tokens.get(i).kind == Kind.LITERAL) {
                text.insert(0, tokens.get(i).text);
            }
        }
        return text.toString();
    }

    private static boolean isOfNumber(final Token token) {
        return token.kind == Kind.DIGIT || token.kind == Kind.GENERAL || token.kind == Kind.TEXT;
    }
}
