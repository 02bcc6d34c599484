package niengiam.chart.draw;

import niengiam.model.Language;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Ticks of a value axis, printed in the chart's language. */
final class ValueTicks extends NumberTickUnit {

    private final transient AxisRange range;
    private final transient Language language;

    ValueTicks(final AxisRange range, final Scene scene) {
        super(range.step());
        this.range = range;
        this.language = scene.language();
    }

    NumberAxis axis() {
        final NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(range.lower(), range.upper());
        axis.setAutoTickUnitSelection(false, false);
        axis.setTickUnit(this, false, false);
        return axis;
    }

    @Override
    public String valueToString(final double value) {
        return range.print(value, language);
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ValueTicks ticks && ticks.range.equals(range) && ticks.language == language;
    }

    @Override
    public int hashCode() {
        return range.hashCode();
    }
}
