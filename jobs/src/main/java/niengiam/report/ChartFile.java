package niengiam.report;

import niengiam.model.Language;

/**
 * A chart of the release and where its pictures lie.
 *
 * @param indicator code of the indicator
 * @param refArea id of the territory
 * @param language language of its words
 * @param svgPath path of the SVG below the release, {@code charts/INV_PRJ_NEW.VN35.vi.svg}
 * @param pngPath path of the PNG below the release
 * @param title its headline
 * @param alternativeText what it shows, in words
 */
public record ChartFile(
        String indicator,
        String refArea,
        Language language,
        String svgPath,
        String pngPath,
        String title,
        String alternativeText) {}
