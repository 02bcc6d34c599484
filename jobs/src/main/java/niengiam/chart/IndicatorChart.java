package niengiam.chart;

/**
 * The chart of one indicator in one territory, in one language.
 *
 * @param indicator code of the indicator
 * @param refArea id of the territory
 * @param spec the picture as data
 */
public record IndicatorChart(String indicator, String refArea, ChartSpec spec) {

    /** The file name without extension: {@code INV_PRJ_NEW.VN35.vi}. */
    public String fileName() {
        return indicator + "." + refArea + "." + spec.language().tag();
    }
}
