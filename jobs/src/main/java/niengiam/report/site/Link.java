package niengiam.report.site;

/**
 * A text that leads somewhere.
 *
 * @param text what it says
 * @param href a relative path
 */
record Link(String text, String href) {}
