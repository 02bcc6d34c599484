package niengiam.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the main part of a web page by its structure alone, in fixed steps: navigation and furniture are removed by
 * element, role and class; then the smallest element that holds most of the prose is taken, and lists of links within it
 * are dropped.
 */
final class HtmlMain {

    private static final String FURNITURE =
            "script, style, noscript, template, iframe, svg, canvas, object, embed, form,"
                    + " button, select, input, textarea, nav, footer, aside, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],"
                    + " [role=menu], [role=dialog]";
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|masthead|toolbar|footer|related|share|sharing|social|comments?"
                    + "|advert|adverts|ads|banner|pagination|paging|pager|widget|cookie|popup|login|search|tags)(?:$|[\\s_-])");
    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final String BLOCKS =
            "p, li, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote, dd, dt, figcaption, div, section, article";
    private static final int LEAST_LINKS = 3;
    private static final int MOSTLY_LINKS_PERCENT = 60;
    private static final int MOST_OF_PROSE_PERCENT = 80;

    private HtmlMain() {}

    static Element of(final Document page) {
        final Element body = page.body();
        removeFurniture(body);
        removeLinkLists(body);
        final Element main = smallestWithProse(body);
        prependHeading(body, main);
        return main;
    }

    private static void removeFurniture(final Element body) {
        body.select(FURNITURE).remove();
        final int whole = body.text().length();
        for (final Element element : body.getAllElements()) {
            final String names = words(element.className() + " " + element.id());
            final boolean pageHeader =
                    element.normalName().equals("header") && element.closest("main, article") == null;
            // A wrapper may be called anything; what holds half of the page is no furniture.
            final boolean furniture =
                    FURNITURE_NAME.matcher(names).find() && 2 * element.text().length() <= whole;
            final boolean invisible = INVISIBLE
                    .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                    .find();
            if (!element.equals(body) && (pageHeader || furniture || invisible)) {
                element.remove();
            }
        }
    }

    /** Names in small letters, with those written as one word taken apart: {@code leftMenu} as {@code left-menu}. */
    private static String words(final String names) {
        final StringBuilder words = new StringBuilder(names.length());
        for (int i = 0; i < names.length(); i++) {
            if (i > 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1))) {
                words.append('-');
            }
            words.append(names.charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static void removeLinkLists(final Element body) {
        final List<Element> lists = body.select("ul, ol, dl, table, div, section");
        // Inner lists first: what wraps the article and its lists must be judged without them.
        for (int i = lists.size() - 1; i >= 0; i--) {
            if (isLinkList(lists.get(i))) {
                lists.get(i).remove();
            }
        }
    }

    private static boolean isLinkList(final Element element) {
        final Elements links = element.select("a[href]");
        return links.size() >= LEAST_LINKS
                && 100L * linkText(element)
                        >= (long) MOSTLY_LINKS_PERCENT * element.text().length();
    }

    private static int linkText(final Element element) {
        return element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    private static Element smallestWithProse(final Element body) {
        final int all = prose(body);
        Element smallest = body;
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            final List<Element> children = smallest.children();
            for (final Element child : children) {
                if (prose(child) > 0
                        && 100L * prose(child) >= (long) MOST_OF_PROSE_PERCENT * all
                        && !isTableRow(child)) {
                    smallest = child;
                    narrower = true;
                    break;
                }
            }
        }
        return smallest.is("p, td, th, h1, h2, h3, h4, li") && smallest.parent() != null ? smallest.parent() : smallest;
    }

    private static boolean isTableRow(final Element element) {
        return element.is("tr, tbody, thead, tfoot, p, li, pre, blockquote");
    }

    /** Characters of text in blocks that are not mostly links. */
    private static int prose(final Element element) {
        int prose = ownProse(element);
        for (final Element block : element.select(BLOCKS)) {
            prose += block.equals(element) ? 0 : ownProse(block);
        }
        return prose;
    }

    /** Characters of text that stand in this block and in no block inside it. */
    private static int ownProse(final Element block) {
        int length = block.ownText().length();
        int links = 0;
        for (final Element child : block.children()) {
            if (!child.isBlock()) {
                length += child.text().length();
                links += child.is("a[href]") ? child.text().length() : linkText(child);
            }
        }
        return 2 * links > length ? 0 : length;
    }

    private static void prependHeading(final Element body, final Element main) {
        final Element heading = body.selectFirst("h1");
        if (heading != null && main.selectFirst("h1") == null && !main.equals(heading)) {
            main.prependElement("h1").text(heading.text());
        }
    }
}
