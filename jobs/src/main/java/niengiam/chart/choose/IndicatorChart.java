package niengiam.chart.choose;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;

/**
 * A chart of a release, in one language.
 *
 * @param name its file name without language and extension: {@code INV_PRJ_NEW.VN35}
 * @param form the question that it answers
 * @param indicators codes of the indicators it is about
 * @param areas ids of the territories it is about
 * @param spec the picture as data
 */
public record IndicatorChart(String name, ChartForm form, Set<String> indicators, Set<String> areas, ChartSpec spec) {

    public IndicatorChart {
        indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
    }

    /** The file name without extension: {@code INV_PRJ_NEW.VN35.vi}. */
    public String fileName() {
        return name + "." + spec.language().tag();
    }
}
