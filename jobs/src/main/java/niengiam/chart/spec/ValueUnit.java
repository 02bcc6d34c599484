package niengiam.chart.spec;

import java.util.Objects;
import niengiam.model.Language;
import niengiam.text.ScaleWord;

/**
 * The unit of a value axis, split so that it can be scaled: {@code ("đồng", 9, MONEY)} is "tỷ đồng" and, three digits
 * further, "nghìn tỷ đồng".
 *
 * @param noun without a scale word, in the chart's language: {@code lượt}, {@code USD}, {@code %}
 * @param exponent of ten by which the given values are already divided
 */
public record ValueUnit(String noun, int exponent, Nature nature) {

    /** What is measured, because it decides ticks and word order. */
    public enum Nature {
        /** Whole things: ticks are whole as well. */
        COUNT,
        /** Money: English puts the scale word behind the currency ("VND billion"). */
        MONEY,
        /** Anything that may be a fraction. */
        MEASURE,
        /** Percentages and indices, which are never scaled. */
        SHARE
    }

    public ValueUnit {
        noun = PlainText.clean(noun);
        Objects.requireNonNull(nature, "nature");
    }

    public static ValueUnit count(final String noun) {
        return new ValueUnit(noun, 0, Nature.COUNT);
    }

    public static ValueUnit money(final String currency, final int exponent) {
        return new ValueUnit(currency, exponent, Nature.MONEY);
    }

    public static ValueUnit measure(final String noun, final int exponent) {
        return new ValueUnit(noun, exponent, Nature.MEASURE);
    }

    public static ValueUnit share(final String noun) {
        return new ValueUnit(noun, 0, Nature.SHARE);
    }

    /** The unit after dividing its values by another {@code 10^shift}. */
    String title(final int shift, final Language language) {
        final String scale = ScaleWord.of(exponent + shift, language);
        if (scale.isEmpty()) {
            return noun;
        }
        final boolean behind = nature == Nature.MONEY && language == Language.EN;
        return (behind ? noun + " " + scale : scale + " " + noun).strip();
    }
}
