package niengiam.chart.draw;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.paint.Typeface;
import niengiam.chart.spec.ChartSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A rendered SVG, read back the way a browser would. */
final class SvgReading {

    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

    /** A text and the ink it leaves on the sheet. */
    public record Text(String content, Rectangle2D box) {}

    private final Document document;

    private SvgReading(final Document document) {
        this.document = document;
    }

    static SvgReading of(final ChartSpec spec) {
        return of(Drawings.drawn(spec).svg());
    }

    static SvgReading of(final byte[] svg) {
        try {
            final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new SvgReading(factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)));
        } catch (final Exception e) {
            throw new AssertionError("not well formed: " + e.getMessage(), e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements(final String tag) {
        final NodeList nodes = document.getElementsByTagNameNS("*", tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    Element byId(final String id) {
        return elements("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element with id " + id));
    }

    /** Shapes drawn for the point of a series at a label. */
    List<Element> mark(final int series, final String slot) {
        return elements("*").stream()
                .filter(element -> element.getAttribute("data-mark").equals("s" + series + "-" + slot))
                .toList();
    }

    List<String> words() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    List<Text> texts() {
        final List<Text> texts = new ArrayList<>();
        for (final Element element : elements("text")) {
            final String content = element.getTextContent();
            final Rectangle2D ink = ink(font(element), content);
            final double x = Double.parseDouble(element.getAttribute("x")) - before(element, content);
            final double y = Double.parseDouble(element.getAttribute("y"));
            texts.add(new Text(
                    content, new Rectangle2D.Double(x + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight())));
        }
        return texts;
    }

    /** How far left of its place a text begins. */
    private static double before(final Element element, final String content) {
        return element.getAttribute("text-anchor").equals("middle") ? Typeface.width(font(element), content) / 2 : 0;
    }

    /** Texts that leave the sheet or cover each other. */
    List<String> faults() {
        final List<Text> texts = texts();
        final Rectangle2D sheet = new Rectangle2D.Double(
                0,
                0,
                Double.parseDouble(root().getAttribute("width")),
                Double.parseDouble(root().getAttribute("height")));
        final List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            final Rectangle2D box = texts.get(i).box();
            if (!box.isEmpty() && !sheet.contains(box)) {
                faults.add("off the sheet: " + texts.get(i));
            }
            for (int j = i + 1; j < texts.size(); j++) {
                if (box.intersects(texts.get(j).box())) {
                    faults.add(texts.get(i) + " covers " + texts.get(j));
                }
            }
        }
        return faults;
    }

    /** An attribute, from wherever around the element it is set. */
    static String inherited(final Element element, final String attribute) {
        Element at = element;
        while (at.getAttribute(attribute).isEmpty()) {
            at = (Element) at.getParentNode();
        }
        return at.getAttribute(attribute);
    }

    /** Letters the house font lacks come from elsewhere; of them only the width is known. */
    private static Rectangle2D ink(final Font house, final String content) {
        if (house.canDisplayUpTo(content) < 0) {
            return house.createGlyphVector(FRACTIONAL, content).getVisualBounds();
        }
        final Font other = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(house.getSize2D());
        final double width = other.getStringBounds(content, FRACTIONAL).getWidth();
        return new Rectangle2D.Double(0, -house.getSize2D() * 0.7, width, house.getSize2D() * 0.7);
    }

    private static Font font(final Element element) {
        final boolean semibold = inherited(element, "font-weight").equals("600");
        final float size = Float.parseFloat(inherited(element, "font-size").replace("px", ""));
        return Typeface.bundled()
                .font(semibold ? TextStyle.VALUE : TextStyle.AXIS)
                .deriveFont(size);
    }
}
