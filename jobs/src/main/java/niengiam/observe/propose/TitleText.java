package niengiam.observe.propose;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.data.CodeLists;
import niengiam.data.UnitWords;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.source.CsvTable;
import niengiam.source.Texts;

/** What the title of a table says beside what is counted: a part of a year, a territory, a plan, one kind of many. */
final class TitleText {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?<!\\p{L})(tháng|quý|quí|month|quarter|half|week|[1-4]h|h[12]|q[1-4])(s|ly)?(?!\\p{L})"
                    + "|\\d{1,2}[/.-]\\d{1,2}\\D+\\d{1,2}[/.-]\\d{1,2}"
                    + "|(?<!\\p{L})(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov)\\p{L}*\\.? \\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that leave the figures what they are: by what they are listed, and until when stocks are counted. */
    private static final Set<String> NEUTRAL = Set.of(
            "by",
            "province",
            "provinces",
            "provincies",
            "cities",
            "city",
            "localities",
            "local",
            "year",
            "years",
            "annual",
            "as",
            "of",
            "at",
            "in",
            "on",
            "to",
            "the",
            "and",
            "december",
            "st",
            "number",
            "total",
            "unit",
            "theo",
            "phân",
            "chia",
            "tỉnh",
            "thành",
            "phố",
            "địa",
            "phương",
            "năm",
            "có",
            "đến",
            "tính",
            "ngày",
            "số",
            "tổng",
            "các",
            "và",
            "đơn",
            "vị",
            "đvt",
            "prel",
            "sơ",
            "bộ",
            "table",
            "bảng",
            "biểu");

    private TitleText() {}

    /** Whether a title tells of months, a quarter, or from one day to another: the year it names is not the period. */
    static boolean isPartOfYear(final String title) {
        return PART_OF_YEAR.matcher(title).find();
    }

    /** The code of the one province that a title names. */
    static Optional<String> territory(final String title, final CsvTable areas) {
        final String said = " " + NO_LETTERS.matcher(Texts.label(title)).replaceAll(" ") + " ";
        final Set<String> found = new LinkedHashSet<>();
        for (final Map<String, String> row : areas.rows()) {
            final String label = NO_LETTERS
                    .matcher(Texts.label(row.get("label")))
                    .replaceAll(" ")
                    .strip();
            if (label.indexOf(' ') > 0
                    && said.contains(" " + label + " ")
                    && row.get("code").matches("\\d{2}")) {
                found.add("VN" + row.get("code"));
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The first word of a title that is neither of the indicator's name nor of its unit and may make another figure of it. */
    static Optional<String> narrowing(final String title, final Indicator indicator, final CodeLists codes) {
        String rest = Texts.label(title);
        for (final UnitWords.Printed unit : codes.unitWords().in(title)) {
            rest = rest.replace(unit.text(), " ");
        }
        final Set<String> names = new LinkedHashSet<>();
        for (final Language language : Language.values()) {
            for (final String word : NO_LETTERS.split(Texts.label(indicator.name(language)), -1)) {
                names.add(IndicatorCandidates.stem(word));
            }
        }
        for (final String word : NO_LETTERS.split(rest, -1)) {
            if (!word.isEmpty() && !NEUTRAL.contains(word) && !names.contains(IndicatorCandidates.stem(word))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
