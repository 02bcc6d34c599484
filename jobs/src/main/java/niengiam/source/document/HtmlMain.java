package niengiam.source.document;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells which elements of a web page are furniture and not its text, by structure alone: by element, role and class, and
 * lists of links. Every element is looked at once.
 */
final class HtmlMain implements NodeVisitor {

    private static final Set<String> FURNITURE =
            Set.of("nav", "footer", "aside", "dialog", "button", "select", "textarea");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog");
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|masthead|toolbar|footer|related|share|sharing|social|comments?"
                    + "|advert|adverts|ads|banner|pagination|paging|pager|widget|cookie|popup|login|search|tags)(?:$|[\\s_-])");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table", "div", "section");
    private static final Set<String> LINES = Set.of("p", "li", "div", "td", "dd", "dt", "span");
    private static final int LEAST_LINKS = 3;
    private static final int MOSTLY_LINKS_PERCENT = 60;

    /** Characters of text, of them in links, links, and the longest cell; of an element with all inside it. */
    private static final class Extent {
        private int text;
        private int linked;
        private int links;
        private int tables;
    }

    private final IdentityHashMap<Node, Extent> extents = new IdentityHashMap<>();
    private final Element body;
    private int linkDepth;

    private HtmlMain(final Element body) {
        this.body = body;
    }

    static HtmlMain of(final Element body) {
        final HtmlMain main = new HtmlMain(body);
        body.traverse(main);
        return main;
    }

    @Override
    public void head(final Node node, final int depth) {
        if (node instanceof Element element) {
            extents.put(element, new Extent());
            linkDepth += isLink(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(final Node node, final int depth) {
        final Extent own;
        if (node instanceof Element element) {
            own = extents.get(element);
            if (isLink(element)) {
                linkDepth--;
                own.links++;
            }
            own.tables += element.normalName().equals("table") ? 1 : 0;
        } else if (node instanceof TextNode words) {
            own = new Extent();
            own.text = ink(words.getWholeText());
            own.linked = linkDepth > 0 ? own.text : 0;
        } else {
            return;
        }
        final Extent outer = node.equals(body) ? null : extents.get(node.parent());
        if (outer != null) {
            // What is a list of links of its own is no part of what is around it.
            final boolean list = node instanceof Element element && isLinkList(element, own);
            outer.text += list ? 0 : own.text;
            outer.linked += list ? 0 : own.linked;
            outer.links += list ? 0 : own.links;
            outer.tables += own.tables;
        }
    }

    private static boolean isLink(final Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static int ink(final String words) {
        int ink = 0;
        for (int i = 0; i < words.length(); i++) {
            ink += words.charAt(i) > ' ' ? 1 : 0;
        }
        return ink;
    }

    /** Whether an element is furniture with all that is in it, given whether an article is around it. */
    boolean isFurniture(final Element element, final boolean inArticle) {
        if (element.equals(body)) {
            return false;
        }
        final String name = element.normalName();
        final Extent own = extents.get(element);
        if (FURNITURE.contains(name)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (name.equals("header") && !inArticle)) {
            return true;
        }
        // A wrapper may be called anything; what holds half of the page is no furniture.
        final boolean small = 2L * own.text <= extents.get(body).text;
        if (small && (name.equals("form") || isNamedSo(element))) {
            return true;
        }
        return isLinkList(element, own) || isLinkAlone(element, own);
    }

    private static boolean isNamedSo(final Element element) {
        final String names = element.className() + " " + element.id();
        return names.length() > 1 && FURNITURE_NAME.matcher(words(names)).find();
    }

    private static boolean isLinkList(final Element element, final Extent own) {
        return LISTS.contains(element.normalName())
                && own.links >= LEAST_LINKS
                && 100L * own.linked >= (long) MOSTLY_LINKS_PERCENT * own.text;
    }

    /** A line that is nothing but a link leads elsewhere. */
    private static boolean isLinkAlone(final Element element, final Extent own) {
        return LINES.contains(element.normalName())
                && own.links > 0
                && own.text > 1
                && own.linked == own.text
                && own.tables == 0
                && !element.normalName().equals("span");
    }

    /** Whether a table holds other tables, and so only lays out the page. */
    boolean isOfPage(final Element table) {
        return extents.get(table).tables > 1;
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
}
