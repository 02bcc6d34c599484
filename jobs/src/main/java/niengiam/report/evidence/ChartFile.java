package niengiam.report.evidence;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import niengiam.chart.spec.ChartForm;
import niengiam.model.Language;

/**
 * A chart of the release and where its pictures lie.
 *
 * @param form the question that it answers
 * @param indicators codes of the indicators it is about
 * @param areas ids of the territories it is about
 * @param language language of its words
 * @param svgPath path of the SVG below the release, {@code site/charts/INV_PRJ_NEW.VN35.vi.svg}
 * @param pngPath path of the PNG below the release
 * @param title its headline
 * @param alternativeText what it shows, in words
 */
public record ChartFile(
        ChartForm form,
        Set<String> indicators,
        Set<String> areas,
        Language language,
        String svgPath,
        String pngPath,
        String title,
        String alternativeText) {

    /** Below the pages that show them, so that the site can be served alone and no picture is kept twice. */
    public static final String FOLDER = "site/charts/";

    private static final String SITE = "site/";

    public ChartFile {
        indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
    }

    /** Path of the SVG that is laid out for a telephone; a map of tiles is narrow as it is. */
    public String phonePath() {
        return form == ChartForm.TILES ? svgPath : phonePath(svgPath);
    }

    /** The way from a picture to a page, which lies below {@code site/} as the picture does. */
    public static String linkTo(final String page) {
        if (!page.startsWith(SITE)) {
            throw new IllegalArgumentException("Invalid link of a chart: expected a page below site/, got " + page);
        }
        return "../" + page.substring(SITE.length());
    }

    /** Where the picture for a telephone lies beside one for a page. */
    public static String phonePath(final String svgPath) {
        return svgPath.replaceAll("[.]svg$", ".phone.svg");
    }

    /** Whether it belongs on the page of an indicator in a territory. */
    public boolean shows(final String indicator, final String refArea, final Language in) {
        return language == in && indicators.contains(indicator) && areas.contains(refArea);
    }

    /** Whether it is the chart of that page: how the indicator has moved there. */
    public boolean leads(final String indicator, final String refArea, final Language in) {
        return form == ChartForm.SERIES && shows(indicator, refArea, in);
    }
}
