package niengiam.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import niengiam.model.Area;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Unit;
import niengiam.observe.CodeLists;
import niengiam.text.NumberStyle;

/** What figures, their units and their breakdowns are called on charts, in one language. */
record FigureWords(CodeLists lists, Language language) {

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

    /** A value with at most one decimal: what stands behind it belongs in the table. */
    String number(final BigDecimal value) {
        return NumberStyle.of(language)
                .printed(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    /** A figure in a unit, with the unit, never broken between the two. */
    String figure(final Observation observation, final Unit unit) {
        final Quantity quantity = observation.quantity().orElseThrow().in(observation.unit(), unit);
        return number(quantity.value()) + PlainText.NBSP + unit(unit);
    }

    String unit(final Unit unit) {
        return lists.unitLabel(unit, language).replace(' ', PlainText.NBSP);
    }
}
