package niengiam.source.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as workbooks count them: from the end of 1899, with a 29 February 1900 that never was; or from 1904. */
final class ExcelDay {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER_WAS = 60;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final int SHORT_YEAR = 100;

    private ExcelDay() {}

    /** The day and time of a serial number; empty if it is none. */
    static Optional<LocalDateTime> of(final BigDecimal serial, final boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        final long days = serial.longValue();
        final LocalDate day =
                from1904 ? EPOCH_1904.plusDays(days) : EPOCH.plusDays(days >= NEVER_WAS ? days - 1 : days);
        final long seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return Optional.of(day.atStartOfDay().plus(Duration.ofSeconds(seconds)));
    }

    /** The day that a text such as {@code 2017-12-20T00:00:00} names. */
    static Optional<LocalDateTime> of(final String iso) {
        try {
            final String text = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            return Optional.of(
                    text.indexOf('T') > 0
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atStartOfDay());
        } catch (final DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The day as a format prints it; names of months and days are not printed, but numbers in their place. */
    static String print(final LocalDateTime day, final FormatSection section) {
        final StringBuilder out = new StringBuilder();
        final List<FormatSection.Token> tokens = section.tokens();
        boolean clock = false;
        for (int i = 0; i < tokens.size(); i++) {
            final FormatSection.Token token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> {
                    final boolean minutes = token.text().startsWith("m") && (clock || secondsFollow(tokens, i));
                    out.append(part(day, token.text(), minutes));
                    clock = token.text().startsWith("h");
                }
                case LITERAL, POINT, COMMA -> out.append(token.text());
                default -> {
                    // Fractions of a second.
                }
            }
        }
        return out.toString();
    }

    private static boolean secondsFollow(final List<FormatSection.Token> tokens, final int at) {
        return tokens.subList(at + 1, tokens.size()).stream()
                .filter(token -> token.kind() == FormatSection.Kind.DATE)
                .findFirst()
                .filter(token -> token.text().startsWith("s"))
                .isPresent();
    }

    private static String part(final LocalDateTime day, final String letters, final boolean minutes) {
        final boolean two = letters.length() >= 2;
        return switch (letters.charAt(0)) {
            case 'y' -> letters.length() > 2 ? padded(day.getYear(), 4) : padded(day.getYear() % SHORT_YEAR, 2);
            case 'm' -> padded(minutes ? day.getMinute() : day.getMonthValue(), two ? 2 : 1);
            case 'd' -> padded(day.getDayOfMonth(), two ? 2 : 1);
            case 'h' -> padded(day.getHour(), two ? 2 : 1);
            case 's' -> padded(day.getSecond(), two ? 2 : 1);
            default -> day.getHour() < 12 ? "AM" : "PM";
        };
    }

    private static String padded(final int number, final int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
