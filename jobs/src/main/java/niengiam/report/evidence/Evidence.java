package niengiam.report.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.source.Texts;

/** The addresses of evidence: a page for each source, and on it an anchor for each place that a figure was read from. */
public final class Evidence {

    private static final int DIGEST_CHARACTERS = 8;

    private Evidence() {}

    /**
     * Where a reader finds the place, below the folder of the release.
     *
     * @return a path with a fragment, {@code site/source/gso.2019-12-27.fdi-by-province.html#r9c5}
     */
    public static String path(final String sourceId, final Locator locator) {
        return page(sourceId) + "#" + anchor(locator);
    }

    /** The page of a figure that was added up from former parts, below the folder of the release. */
    public static String sum(final String indicator, final String refArea, final Language language) {
        return "site/" + language.tag() + "/rebuilt." + indicator + "." + refArea + ".html";
    }

    /** The page of a source, below the folder of the release. */
    public static String page(final String sourceId) {
        return "site/source/" + fileName(sourceId) + ".html";
    }

    /** Letters, digits, hyphens and dots only; a source whose id holds more gets a part of the digest of its id. */
    private static String fileName(final String sourceId) {
        final String plain = sourceId.replace('/', '.');
        if (sourceId.matches("[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*")) {
            return plain;
        }
        final String digest =
                Texts.sha256(sourceId.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_CHARACTERS);
        return "s." + plain.replaceAll("[^A-Za-z0-9_-]+", "-").toLowerCase(Locale.ROOT) + "." + digest;
    }

    /** The anchor of a place: {@code r9c5} for a cell, {@code r9} for a record, {@code c10-15} for characters. */
    public static String anchor(final Locator locator) {
        if (locator instanceof Locator.Csv cell) {
            return "r" + cell.record() + "c" + cell.column();
        }
        if (locator instanceof Locator.CsvRow row) {
            return "r" + row.record();
        }
        if (locator instanceof Locator.Text text) {
            return "c" + text.start() + "-" + text.end();
        }
        if (locator instanceof Locator.Page page) {
            return "p" + page.page() + "c" + page.start() + "-" + page.end();
        }
        return "s"
                + Texts.sha256(locator.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 2 * DIGEST_CHARACTERS);
    }
}
