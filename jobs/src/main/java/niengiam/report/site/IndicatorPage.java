package niengiam.report.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of an indicator in a territory.
 *
 * @param frame what every page has
 * @param indicator name of the indicator
 * @param area name of the territory
 * @param unit what the figures count
 * @param kind what kind of quantity it is
 * @param meaning its definition, and how its figures may be used
 * @param chart the chart, if there are points enough
 * @param more pictures that answer other questions
 * @param summary what the latest figures say, in sentences
 * @param tables one table for each breakdown
 * @param sources where the figures come from, numbered from 1
 * @param notes what a reader must know
 * @param others the same indicator elsewhere
 * @param downloads files with the figures
 */
record IndicatorPage(
        Frame frame,
        String indicator,
        String area,
        String unit,
        String kind,
        List<String> meaning,
        Optional<Chart> chart,
        List<Picture> more,
        List<String> summary,
        List<Breakdown> tables,
        List<Source> sources,
        List<String> notes,
        List<Link> others,
        List<Link> downloads) {

    /**
     * A chart within a page.
     *
     * @param svg the picture, markup of this program
     * @param phone the picture laid out for a telephone, a file
     * @param alternativeText what it shows
     * @param downloads the picture as files
     */
    record Chart(String svg, String phone, String alternativeText, List<Link> downloads) {}

    /**
     * A picture of its own file, whose marks lead on once it is opened.
     *
     * @param question what it answers
     * @param href the picture
     * @param phone the picture laid out for a telephone
     * @param alternativeText what it says and shows
     * @param downloads the picture as files
     */
    record Picture(String question, String href, String phone, String alternativeText, List<Link> downloads) {}

    /**
     * A table of comparisons.
     *
     * @param id anchor of the table
     * @param name what is broken down
     * @param caption what the table is about
     * @param unit what its figures count, all of them
     * @param lines its rows, newest first
     */
    record Breakdown(String id, String name, String caption, String unit, List<FigureLine> lines) {}

    /**
     * A source of the page.
     *
     * @param producer who published it
     * @param title its title
     * @param url its address; empty if it is not one that a browser may follow
     * @param published the day it was published
     * @param evidence the page that shows its cells
     */
    record Source(String producer, String title, Optional<String> url, LocalDate published, String evidence) {}
}
