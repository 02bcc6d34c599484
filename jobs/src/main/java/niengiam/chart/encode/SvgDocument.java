package niengiam.chart.encode;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import niengiam.chart.paint.Typeface;
import niengiam.chart.spec.ChartSpec;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finishes what Batik drew: name, description, language, scaling, one font stack, and marks that can be pointed at and linked. */
public final class SvgDocument {

    private static final String FONT_STACK =
            "'" + Typeface.FAMILY + "', 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

    private final ChartSpec spec;
    private final String description;
    private final Set<String> ids = new HashSet<>();

    public SvgDocument(final ChartSpec spec, final String description) {
        this.spec = spec;
        this.description = description;
    }

    /** Begins every id in this document. */
    public String prefix() {
        return "c-" + Mark.idOf(spec.id()) + "-" + spec.language().tag();
    }

    public byte[] bytes(final SvgCanvas canvas) {
        canvas.drawn().forEach(this::mark);
        final Element root = canvas.getRoot();
        elements(root, "defs").stream().filter(defs -> !defs.hasChildNodes()).forEach(SvgDocument::remove);
        nameFonts(root);
        describe(root, canvas);
        final StringWriter out = new StringWriter(32 * 1024);
        try {
            canvas.stream(root, out, false, false);
        } catch (final SVGGraphics2DIOException e) {
            throw new IllegalStateException("Cannot write the SVG of chart " + spec.id() + ": " + e.getMessage(), e);
        }
        // Without the prolog, whose document type would be fetched, the document can stand inside a page as well.
        final String text = out.toString();
        return text.substring(text.indexOf("<svg")).getBytes(StandardCharsets.UTF_8);
    }

    private void describe(final Element root, final SvgCanvas canvas) {
        final String language = spec.language().tag();
        final int width = canvas.getSVGCanvasSize().width;
        final int height = canvas.getSVGCanvasSize().height;
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("lang", language);
        root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", language);
        root.setAttribute("aria-labelledby", prefix() + "-title " + prefix() + "-desc");
        root.setAttribute("font-family", FONT_STACK);
        final Element desc = text(root.getOwnerDocument(), "desc", description);
        desc.setAttribute("id", prefix() + "-desc");
        final Element title =
                text(root.getOwnerDocument(), "title", spec.caption().title());
        title.setAttribute("id", prefix() + "-title");
        root.insertBefore(desc, root.getFirstChild());
        root.insertBefore(title, desc);
    }

    private void mark(final SvgCanvas.Drawn drawn) {
        final Element element = drawn.element();
        final Mark mark = drawn.mark();
        final String id = prefix() + "-" + mark.id();
        final boolean first = ids.add(id);
        if (first) {
            element.setAttribute("id", id);
        }
        element.setAttribute("data-mark", mark.id());
        element.appendChild(text(element.getOwnerDocument(), "title", mark.words()));
        mark.link().ifPresent(link -> {
            final Element anchor = element.getOwnerDocument().createElementNS(SvgCanvas.NAMESPACE, "a");
            anchor.setAttribute("href", link);
            if (!first) {
                // Fill and outline of one mark are one stop for the keyboard.
                anchor.setAttribute("tabindex", "-1");
            }
            element.getParentNode().replaceChild(anchor, element);
            anchor.appendChild(element);
        });
    }

    /** Batik names the weight's own family on every group; browsers know one family with weights. */
    private static void nameFonts(final Element element) {
        final String family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            if (family.contains(Typeface.FAMILY)) {
                element.removeAttribute("font-family");
                element.setAttribute("font-weight", family.contains("SemiBold") ? "600" : "400");
            } else {
                element.setAttribute("font-family", "sans-serif");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }

    private static List<Element> elements(final Element root, final String tag) {
        final NodeList nodes = root.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static void remove(final Element element) {
        element.getParentNode().removeChild(element);
    }

    private static Element text(final Document document, final String tag, final String text) {
        final Element element = document.createElementNS(SvgCanvas.NAMESPACE, tag);
        element.appendChild(document.createTextNode(text));
        return element;
    }
}
