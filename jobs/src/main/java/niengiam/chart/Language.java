package niengiam.chart;

/** The language a chart speaks: its words, its decimal mark and its {@code lang} attribute. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as written into the SVG. */
    public String tag() {
        return tag;
    }
}
