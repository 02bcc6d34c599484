package niengiam.report.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of an indicator in a territory of today, added up from its former parts.
 *
 * @param frame what every page has
 * @param indicator name of the indicator
 * @param area name of the territory
 * @param intro what is added up
 * @param parts the former territories, in the order of the columns
 * @param tables one for each breakdown and producer
 * @param published the page of what is published of the whole; empty if nothing is
 */
record RebuiltPage(
        Frame frame,
        String indicator,
        String area,
        String intro,
        List<String> parts,
        List<Table> tables,
        Optional<Link> published) {

    /**
     * A table.
     *
     * @param caption what its figures are, without the unit
     * @param whole the periods of which every part has a figure, newest first
     * @param incomplete the others
     */
    record Table(String id, String caption, String unit, List<Row> whole, List<Row> incomplete) {}

    /**
     * A period, or the newest of an indicator where several stand together.
     *
     * @param name what the row is about: a period, or an indicator with its unit
     * @param href where that leads; empty if nowhere
     * @param mark whether every part is there
     * @param growth in per cent
     * @param verdict the comparison in words; may be empty
     * @param parts the parts, in the order of the columns; empty where a part has no figure
     */
    record Row(
            String name,
            Optional<String> href,
            String period,
            LocalDate end,
            Optional<FigureLine.Shown> sum,
            String mark,
            Optional<FigureLine.Printed> growth,
            String verdict,
            List<Optional<FigureLine.Shown>> parts) {

        int year() {
            return end.getYear();
        }

        /** Periods are put in order by their last day, indicators by name. */
        String sort() {
            return href.isPresent() ? name : end.toString();
        }
    }
}
