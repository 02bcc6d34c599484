package niengiam.report.site;

/** Charts within a page, so that their marks can lead to evidence. */
final class InlineSvg {

    private InlineSvg() {}

    /** The picture without what only a file of its own has; links from its folder become links of the page. */
    static String of(final String file, final Frame frame) {
        final int begin = file.indexOf("<svg");
        if (begin < 0) {
            throw new IllegalArgumentException("Invalid chart for " + frame.path() + ": expected an SVG document");
        }
        return file.substring(begin)
                .replace(" id=\"genericDefs\"", "")
                // An image has no parts for a screen reader, and here its marks are links.
                .replaceFirst(" role=\"img\"", " role=\"group\"")
                .replace("href=\"../", "href=\"" + frame.to("site/"));
    }
}
