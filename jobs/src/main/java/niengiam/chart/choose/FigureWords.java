package niengiam.chart.choose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import niengiam.chart.spec.PlainText;
import niengiam.chart.spec.ValueUnit;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Unit;
import niengiam.text.NumberStyle;
import niengiam.text.ScaleWord;

/** What figures, their units and their breakdowns are called on charts, in one language. */
record FigureWords(CodeLists lists, Language language) {

    private static final int MILLIONS = 6;
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(MILLIONS);

    /** The unit of a value axis. */
    ValueUnit axis(final Unit unit) {
        final String noun = lists.unitName(unit.measure(), language);
        if (lists.unitKind(unit.measure()).equals("MONEY")) {
            return ValueUnit.money(currency(unit.measure()), unit.mult());
        }
        return unit.mult() == 0 ? ValueUnit.count(noun) : ValueUnit.measure(noun, unit.mult());
    }

    /** How a currency is written beside a scale word. */
    private String currency(final String measure) {
        return measure.equals("VND") ? language.choose("đồng", "VND") : measure;
    }

    /** The parts that a breakdown names; empty text for the total of everything. */
    String breakdown(final Dimensions dimensions) {
        final List<String> names = new ArrayList<>();
        for (int i = 0; i < Dimensions.NAMES.size(); i++) {
            final String code = dimensions.codes().get(i);
            if (!code.equals(Dimensions.TOTAL)) {
                names.add(lists.dimensionName(Dimensions.NAMES.get(i), code, language));
            }
        }
        return String.join(", ", names);
    }

    /** The name of a territory where no other of that name is meant. */
    String plainArea(final String refArea) {
        return lists.areas().find(refArea).orElseThrow().name(language);
    }

    String area(final String refArea) {
        final Area area = lists.areas().find(refArea).orElseThrow();
        return lists.areas().label(area, language);
    }

    Indicator indicator(final String code) {
        return lists.indicator(code).orElseThrow();
    }

    /** The name of an indicator without the currency, which the unit says. */
    String name(final Indicator indicator) {
        return indicator.name(language).replace(" (" + indicator.unit().measure() + ")", "");
    }

    /** The same inside a sentence: {@code Average population (urban)}. */
    String title(final Indicator indicator) {
        final String name = name(indicator);
        final int colon = name.indexOf(": ");
        return colon < 0 ? name : name.substring(0, colon) + " (" + name.substring(colon + 2) + ")";
    }

    /** A value with at most one decimal: what stands behind it belongs in the table. */
    String number(final BigDecimal value) {
        return NumberStyle.of(language)
                .printed(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    /** A figure in a unit, with the unit where the name before it does not say it; never broken between the two. */
    String figure(final Observation observation, final Unit unit, final String name) {
        final Quantity quantity = observation.quantity().orElseThrow().in(observation.unit(), unit);
        return amount(quantity.value(), unit, name);
    }

    /** A value with its unit as it is said in a sentence: {@code 331,7 triệu USD}, {@code USD 331.7 million}. */
    String amount(final BigDecimal value, final Unit unit) {
        final ValueUnit axis = axis(unit);
        final boolean millions = unit.mult() == 0 && value.abs().compareTo(MILLION) >= 0;
        final String number = number(millions ? value.movePointLeft(MILLIONS) : value);
        final String scale = ScaleWord.of(unit.mult() + (millions ? MILLIONS : 0), language);
        final List<String> words = axis.nature() == ValueUnit.Nature.MONEY && language == Language.EN
                ? List.of(axis.noun(), number, scale)
                : List.of(number, scale, axis.noun());
        final String apart = axis.noun().equals("%") ? "" : String.valueOf(PlainText.NBSP);
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace(' ', PlainText.NBSP))
                .collect(Collectors.joining(apart));
    }

    /** The same without the unit where a name in the same sentence says it already. */
    String amount(final BigDecimal value, final Unit unit, final String name) {
        final String noun = axis(unit).noun();
        final String full = amount(value, unit);
        final boolean said = name.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT));
        final String end = PlainText.NBSP + noun.replace(' ', PlainText.NBSP);
        return said && full.endsWith(end) ? full.substring(0, full.length() - end.length()) : full;
    }

    String unit(final Unit unit) {
        return lists.unitLabel(unit, language).replace(' ', PlainText.NBSP);
    }
}
