package niengiam.chart.choose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.text.NumberStyle;
import niengiam.trend.Comparability;
import niengiam.trend.Comparison;
import niengiam.trend.YearOnYear;

/** The message of a chart, in a sentence that says no more than the year-over-year table does. */
final class Headline {

    private final CodeLists lists;
    private final Language language;

    Headline(final CodeLists lists, final Language language) {
        this.lists = lists;
        this.language = language;
    }

    /** The latest figure of a line, and its change where there is one that may be shown. */
    String of(final Indicator indicator, final Area area, final DrawnLine line) {
        final Observation last = line.last();
        final Quantity quantity = last.quantity().orElseThrow();
        final Optional<Comparison> comparison = comparison(line, last);
        final FigureWords words = new FigureWords(lists, language);
        final String name = words.name(indicator);
        final String value =
                qualifier(quantity.qualifier(), language) + words.amount(quantity.value(), last.unit(), name);
        final String sentence = lists.areas().label(area, language) + ": " + name + " " + value + " ("
                + DrawnLine.slot(last, language).label() + ")";
        return comparison
                .flatMap(Comparison::change)
                .map(change -> sentence + ", " + movement(change.percent(), DrawnLine.isWhole(last)) + care(comparison))
                .orElse(sentence);
    }

    /** A title says no more than the table does: what is compared with care there, is here. */
    private String care(final Optional<Comparison> comparison) {
        return comparison.filter(row -> row.comparability() != Comparability.OK).isPresent()
                ? language.choose(" (so sánh cần thận trọng)", " (compare with care)")
                : "";
    }

    private static Optional<Comparison> comparison(final DrawnLine line, final Observation last) {
        final List<Comparison> comparisons = YearOnYear.of(line.figures());
        return comparisons.stream()
                .filter(comparison -> comparison.current().equals(last))
                .findFirst();
    }

    private String movement(final BigDecimal percent, final boolean wholeYear) {
        final BigDecimal rounded = percent.abs().setScale(1, RoundingMode.HALF_UP);
        final String size = NumberStyle.of(language).printed(rounded, 1) + "%";
        final String than = wholeYear
                ? language.choose(" so với năm trước", " on the year before")
                : language.choose(" so với cùng kỳ năm trước", " on the same period of the year before");
        if (percent.signum() == 0) {
            return language.choose("không đổi", "unchanged") + than;
        }
        if (rounded.signum() == 0) {
            return language.choose("thay đổi dưới 0,1%", "a change of less than 0.1%") + than;
        }
        return (percent.signum() > 0 ? language.choose("tăng ", "up ") : language.choose("giảm ", "down "))
                + size
                + than;
    }

    /** The words before a hedged figure, with a space; empty text for an exact one. */
    static String qualifier(final Qualifier qualifier, final Language language) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> language.choose("khoảng ", "about ");
            case NEARLY -> language.choose("gần ", "nearly ");
            case OVER -> language.choose("trên ", "over ");
            case AT_LEAST -> language.choose("ít nhất ", "at least ");
            case AT_MOST -> language.choose("không quá ", "at most ");
        };
    }
}
