package niengiam.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import niengiam.model.Language;
import niengiam.model.TimePeriod;

/** Days and periods as readers see them. The one place that prints them, for charts, pages, workbooks and reports. */
public final class TimeWords {

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private TimeWords() {}

    /** A day: 30/11/2017, 30 November 2017. */
    public static String day(final LocalDate day, final Language language) {
        return language.choose(VI.format(day), EN.format(day));
    }

    /** A period as it stands in a table. */
    public static String period(final TimePeriod period, final Language language) {
        final String year = Integer.toString(period.year());
        if (period instanceof TimePeriod.Year) {
            return year;
        }
        if (period instanceof TimePeriod.Half half) {
            return half.half() == 1
                    ? language.choose("6 tháng đầu năm " + year, "First half of " + year)
                    : language.choose("6 tháng cuối năm " + year, "Second half of " + year);
        }
        if (period instanceof TimePeriod.Quarter quarter) {
            return language.choose(
                    "Quý " + ROMAN[quarter.quarter() - 1] + "/" + year, "Q" + quarter.quarter() + " " + year);
        }
        if (period instanceof TimePeriod.Month month) {
            return language.choose(
                    "Tháng " + month.value().getMonthValue() + "/" + year,
                    DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(month.value()));
        }
        if (period instanceof TimePeriod.Day day) {
            return day(day.value(), language);
        }
        final LocalDate after = period.end().plusDays(1);
        if (period.isYearToDate() && after.getDayOfMonth() == 1) {
            final long months = ChronoUnit.MONTHS.between(period.start(), after);
            return language.choose(
                    months + " tháng đầu năm " + year,
                    months == 1 ? "January " + year : "First " + months + " months of " + year);
        }
        return day(period.start(), language) + "\u2013" + day(period.end(), language);
    }

    /** A period as it stands in a sentence. */
    public static String inSentence(final TimePeriod period, final Language language) {
        final String words = period(period, language);
        if (period instanceof TimePeriod.Year) {
            return language.choose("năm " + words, words);
        }
        if (period instanceof TimePeriod.Day) {
            return language.choose("ngày " + words, words);
        }
        return Character.isDigit(words.charAt(0))
                        || (language == Language.EN
                                && !(period instanceof TimePeriod.Half || period instanceof TimePeriod.Span))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
