package niengiam.source.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the styles of a page do to its text that matters for reading: hide it, strike it out, raise or lower it. Only
 * rules for one class or one id of the page's own style sheets are looked at.
 */
final class HtmlStyle {

    private static final Pattern WITHDRAWN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
                    + "|font-size\\s*:\\s*0(?:px|pt|em|rem|%)?\\s*(?:;|!|$)|opacity\\s*:\\s*0\\s*(?:;|!|$)|line-through"
                    + "|clip\\s*:\\s*rect\\(\\s*[01]|clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%");
    private static final Pattern SHIFTED = Pattern.compile("vertical-align\\s*:\\s*(super|sub|text-top|text-bottom)");
    private static final Set<String> HIDDEN_NAMES = Set.of(
            "visually-hidden",
            "visuallyhidden",
            "sr-only",
            "screen-reader-text",
            "screen-reader",
            "hidden",
            "d-none",
            "element-invisible");
    private static final Set<String> WITHDRAWN_ELEMENTS = Set.of(
            "del",
            "s",
            "strike",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "input",
            "rt",
            "rp",
            "head",
            "title",
            "datalist",
            "audio",
            "video");

    private final Set<String> withdrawn = new HashSet<>(HIDDEN_NAMES);
    private final Set<String> up = new HashSet<>();
    private final Set<String> down = new HashSet<>();

    private HtmlStyle() {}

    static HtmlStyle of(final Document page) {
        final HtmlStyle style = new HtmlStyle();
        for (final Element sheet : page.getElementsByTag("style")) {
            style.read(sheet.data());
        }
        return style;
    }

    /** Goes through the rules once; those inside of {@code @media} and other conditions are passed over. */
    private void read(final String sheet) {
        int depth = 0;
        int from = 0;
        boolean conditional = false;
        for (int i = 0; i < sheet.length(); i++) {
            final char c = sheet.charAt(i);
            if (c == '{') {
                if (depth == 0) {
                    conditional = sheet.substring(from, i).strip().startsWith("@");
                    final int end = sheet.indexOf('}', i);
                    if (!conditional && end > 0) {
                        rule(sheet.substring(from, i), sheet.substring(i + 1, end));
                    }
                }
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                from = i + 1;
            }
        }
    }

    private void rule(final String selectors, final String declarations) {
        final String said = declarations.toLowerCase(Locale.ROOT);
        final boolean hides = WITHDRAWN.matcher(said).find();
        final boolean raises = said.contains("super") && SHIFTED.matcher(said).find();
        final boolean lowers =
                !raises && said.contains("sub") && SHIFTED.matcher(said).find();
        if (!hides && !raises && !lowers) {
            return;
        }
        for (final String selector : selectors.split(",", -1)) {
            final String name = selector.strip();
            final int dot = Math.max(name.lastIndexOf('.'), name.lastIndexOf('#'));
            if (dot >= 0 && name.indexOf(' ') < 0 && name.indexOf(':') < 0 && name.indexOf('>') < 0) {
                final String key = (name.charAt(dot) == '#' ? "#" : "") + name.substring(dot + 1);
                (hides ? withdrawn : raises ? up : down).add(key);
            }
        }
    }

    /** Whether the text of an element is struck out, deleted, hidden, or not for reading. */
    boolean isWithdrawn(final Element element) {
        return WITHDRAWN_ELEMENTS.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isNamed(element, withdrawn)
                || (element.hasAttr("style")
                        && WITHDRAWN.matcher(style(element)).find());
    }

    /** Whether it is raised or lowered: positive, negative, or 0. */
    int shift(final Element element) {
        final String name = element.normalName();
        if (name.equals("sup") || isNamed(element, up)) {
            return 1;
        }
        if (name.equals("sub") || isNamed(element, down)) {
            return -1;
        }
        if (element.hasAttr("style") && element.tagName().equals("span")) {
            final var matcher = SHIFTED.matcher(style(element));
            return !matcher.find()
                    ? 0
                    : matcher.group(1).equals("super") || matcher.group(1).equals("text-top") ? 1 : -1;
        }
        return 0;
    }

    private static String style(final Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(final Element element, final Set<String> names) {
        if (element.hasAttr("id") && names.contains("#" + element.id())) {
            return true;
        }
        if (element.hasAttr("class")) {
            for (final String name : element.classNames()) {
                if (names.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
