package niengiam.source.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number format of a cell, such as {@code #,##0.0;-#,##0.0;"-"}: what a reader sees of the number that is stored. The
 * format codes are those of ECMA-376, part 1, section 18.8.31.
 */
final class FormatCode {

    /** What a cell shows. */
    record Shown(String text, Facts facts) {}

    /**
     * What the format does to the number.
     *
     * @param date it shows a day or a time
     * @param percents how often it multiplies by a hundred
     * @param rescaled it shows another number than the one that is stored, rounded
     * @param literal it shows a text in place of the number
     * @param words it shows letters beside the number, such as a unit
     */
    record Facts(boolean date, int percents, boolean rescaled, boolean literal, boolean words) {}

    /** What programs show of a number that is no day. */
    private static final String NO_DAY = "########";

    private static final int GROUP = 3;
    private static final int PERCENT = 2;

    private final List<FormatSection> numbers = new ArrayList<>();

    private FormatCode(final List<FormatSection> sections) {
        for (final FormatSection section : sections) {
            if (!section.isText() || numbers.isEmpty()) {
                numbers.add(section);
            }
        }
    }

    static FormatCode of(final String code) {
        return new FormatCode(FormatSection.all(code.isBlank() ? "General" : code));
    }

    /** Whether the format shows days or times. */
    boolean isDate() {
        return numbers.get(0).isDate();
    }

    /** What is shown of a number. */
    Shown show(final BigDecimal stored, final boolean from1904) {
        final FormatSection section = section(stored);
        if (section.isDate()) {
            return ExcelDay.of(stored, from1904)
                    .map(day -> show(day, section))
                    .orElseGet(() -> new Shown(NO_DAY, new Facts(true, 0, false, false, false)));
        }
        if (!section.hasNumber()) {
            return new Shown(section.literals().strip(), new Facts(false, 0, false, true, false));
        }
        final boolean minus = stored.signum() < 0 && section.printsMinus();
        final BigDecimal scaled =
                stored.abs().movePointRight(PERCENT * section.percents() - GROUP * section.thousands());
        final String text = section.isPlain() ? UnplacedNumber.of(section, scaled) : digits(section, scaled);
        final PrintedMarks marks = new PrintedMarks(section);
        final boolean rescaled =
                (section.thousands() > 0 && stored.signum() != 0) || marks.mislead(stored.signum() < 0, minus);
        return new Shown(
                ((minus ? "-" : "") + text).strip(),
                new Facts(false, section.percents(), rescaled, false, marks.hasWords()));
    }

    /** What is shown of a day. */
    Shown show(final LocalDateTime day) {
        return show(
                day, isDate() ? numbers.get(0) : FormatSection.all("dd/mm/yyyy").get(0));
    }

    private static Shown show(final LocalDateTime day, final FormatSection section) {
        return new Shown(ExcelDay.print(day, section).strip(), new Facts(true, 0, false, false, false));
    }

    private FormatSection section(final BigDecimal stored) {
        for (final FormatSection section : numbers) {
            if (section.condition().isPresent() && section.condition().get().holds(stored)) {
                return section;
            }
        }
        if (numbers.get(0).condition().isPresent()) {
            return numbers.stream()
                    .filter(section -> section.condition().isEmpty())
                    .findFirst()
                    .orElse(numbers.get(numbers.size() - 1));
        }
        final int sign = stored.signum();
        if (numbers.size() == 1 || sign > 0) {
            return numbers.get(0);
        }
        return sign < 0 || numbers.size() == 2 ? numbers.get(sign < 0 ? 1 : 0) : numbers.get(2);
    }

    private static String digits(final FormatSection section, final BigDecimal number) {
        final int decimals = section.decimals();
        final String plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        final String whole = decimals == 0 ? plain : plain.substring(0, plain.length() - decimals - 1);
        final StringBuilder out = new StringBuilder();
        int left = section.wholePlaces();
        int at = 0;
        final String padded = whole.equals("0") ? "" : whole;
        int decimal = 0;
        boolean point = false;
        for (final FormatSection.Token token : section.tokens()) {
            switch (token.kind()) {
                case LITERAL -> out.append(token.text());
                case PERCENT -> out.append('%');
                case POINT -> {
                    while (!point && at < padded.length()) {
                        digit(out, section, padded, at++);
                    }
                    point = true;
                    out.append('.');
                }
                case GENERAL -> out.append(UnplacedNumber.general(number));
                case DIGIT -> {
                    if (point) {
                        out.append(plain.charAt(whole.length() + 1 + decimal));
                        decimal++;
                    } else {
                        // All digits that have no place of their own stand at the first one.
                        final int first = at == 0 ? padded.length() - left + 1 : 1;
                        for (int i = 0; i < first; i++) {
                            digit(out, section, padded, at++);
                        }
                        if (first <= 0 && token.text().equals("0")) {
                            out.append('0');
                        }
                        left--;
                    }
                }
                default -> {
                    // Commas and the rest print nothing of their own.
                }
            }
        }
        return trimmed(out, section, decimal);
    }

    private static void digit(final StringBuilder out, final FormatSection section, final String whole, final int at) {
        final int rest = whole.length() - at;
        if (at >= whole.length()) {
            return;
        }
        if (section.isGrouped() && at > 0 && rest % GROUP == 0) {
            out.append(',');
        }
        out.append(whole.charAt(at));
    }

    /** Without the zeros that optional places at the end leave out. */
    private static String trimmed(final StringBuilder out, final FormatSection section, final int decimals) {
        final int optional = section.optionalDecimals();
        if (decimals == 0 || optional == 0) {
            return out.toString();
        }
        int end = out.lastIndexOf(".") + decimals + 1;
        for (int cut = 0; cut < optional && out.charAt(end - 1) == '0'; cut++) {
            out.deleteCharAt(end - 1);
            end--;
        }
        return out.toString();
    }

    /** A condition on the number, {@code [<5]}. */
    record Condition(String operator, BigDecimal bound) {
        boolean holds(final BigDecimal number) {
            final int compared = number.compareTo(bound);
            return switch (operator) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "<>" -> compared != 0;
                default -> compared == 0;
            };
        }

        static Optional<Condition> of(final String text) {
            final int start = text.startsWith("<=") || text.startsWith(">=") || text.startsWith("<>") ? 2 : 1;
            if (text.isEmpty() || "<>=".indexOf(text.charAt(0)) < 0) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Condition(
                        text.substring(0, start),
                        new BigDecimal(text.substring(start).strip())));
            } catch (final NumberFormatException notABound) {
                return Optional.empty();
            }
        }
    }
}
