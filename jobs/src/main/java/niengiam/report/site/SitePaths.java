package niengiam.report.site;

import niengiam.model.Language;

/** Where the pages lie below the folder of a release, and the relative ways between them. */
final class SitePaths {

    /** What a web server shows that serves the folder of the release. */
    static final String DOOR = "index.html";

    static final String ASSETS = "site/assets/";

    private SitePaths() {}

    /** The first page; Vietnamese lies where people look first. */
    static String index(final Language language) {
        return language.choose("site/index.html", "site/en/index.html");
    }

    static String page(final String name, final Language language) {
        return "site/" + language.tag() + "/" + name + ".html";
    }

    static String indicator(final String indicator, final String refArea, final Language language) {
        return page(indicator + "." + refArea, language);
    }

    /** The figures of a page as a file of their own. */
    static String data(final String indicator, final String refArea) {
        return "site/data/" + indicator + "." + refArea + ".csv";
    }

    /** The tables of a page as a workbook. */
    static String book(final String indicator, final String refArea, final Language language) {
        return "site/data/" + indicator + "." + refArea + "." + language.tag() + ".xlsx";
    }

    /** The way from one file to another, both below the folder of the release. */
    static String relative(final String from, final String to) {
        int common = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        final long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(common);
    }
}
