package niengiam.chart.encode;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import niengiam.chart.paint.HatchPaint;
import niengiam.chart.paint.Typeface;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.apache.batik.svggen.SVGShape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Batik's SVG canvas with what charts need on top: words that keep their measured width in whatever font shows them, hatches as
 * patterns, and a note of which element belongs to which mark.
 */
public final class SvgCanvas extends SVGGraphics2D {

    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final int SHORT = 12;

    /** An element that was drawn for a mark. */
    record Drawn(Element element, Mark mark) {}

    /** What a canvas and its copies share: the mark being drawn, and what was drawn so far. */
    private static final class Notes {
        private final List<Drawn> drawn = new ArrayList<>();
        private Optional<Mark> current = Optional.empty();
        private String panel = "";

        void add(final Element element) {
            current.ifPresent(mark -> drawn.add(new Drawn(element, mark)));
        }
    }

    private final Notes notes;

    private SvgCanvas(final SVGGeneratorContext context, final Dimension size) {
        super(context, false);
        notes = new Notes();
        shapeConverter = new NotingShapes(context, notes);
        setSVGCanvasSize(size);
    }

    private SvgCanvas(final SvgCanvas parent) {
        super(parent);
        notes = parent.notes;
        shapeConverter = parent.shapeConverter;
    }

    /**
     * A canvas of a size in pixels.
     *
     * @param prefix begins every id in the document, so that several charts can share a page
     */
    public static SvgCanvas create(final String prefix, final int width, final int height) {
        final SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new PrefixedIds(prefix));
        context.setExtensionHandler(new HatchPatterns());
        return new SvgCanvas(context, new Dimension(width, height));
    }

    void begin(final Mark mark) {
        notes.current = Optional.of(mark.in(notes.panel));
    }

    /** The marks that follow belong to a part of the picture, by whose name their ids begin. */
    public void panel(final String name) {
        notes.panel = name;
    }

    void end() {
        notes.current = Optional.empty();
    }

    List<Drawn> drawn() {
        return List.copyOf(notes.drawn);
    }

    /** JFreeChart clips to the whole sheet first, which would only be noise on every element. */
    @Override
    public void clip(final Shape shape) {
        if (!shape.contains(new Rectangle(getSVGCanvasSize()))) {
            super.clip(shape);
        }
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public void drawString(final String text, final float x, final float y) {
        final Element element = getDOMFactory().createElementNS(NAMESPACE, "text");
        final double width = Typeface.width(getFont(), text);
        if (isLabel(text)) {
            element.setAttribute("x", generatorCtx.doubleString(x + width / 2));
            element.setAttribute("text-anchor", "middle");
        } else {
            element.setAttribute("x", generatorCtx.doubleString(x));
            element.setAttribute("textLength", generatorCtx.doubleString(width));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        element.setAttribute("y", generatorCtx.doubleString(y));
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /**
     * Numbers, years and months, which look wrong when they are pulled to a width: they keep their own in whatever font shows
     * them, around the middle of the place that was measured. A span of years may be the end of a line of words.
     */
    private static boolean isLabel(final String text) {
        final boolean figures = text.chars().noneMatch(Character::isLetter);
        return (figures || text.length() <= SHORT)
                && text.chars().anyMatch(Character::isDigit)
                && text.indexOf('–') < 0;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (final ParserConfigurationException e) {
            throw new IllegalStateException("Cannot make an empty SVG document: " + e.getMessage(), e);
        }
    }

    private static final class NotingShapes extends SVGShape {
        private final Notes notes;

        NotingShapes(final SVGGeneratorContext context, final Notes notes) {
            super(context);
            this.notes = notes;
        }

        @Override
        public Element toSVG(final Shape shape) {
            final Element element = super.toSVG(shape);
            if (element != null) {
                notes.add(element);
            }
            return element;
        }
    }

    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;

        PrefixedIds(final String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(final String kind) {
            return super.generateID(prefix + "-" + kind);
        }
    }

    private static final class HatchPatterns extends DefaultExtensionHandler {
        @Override
        public SVGPaintDescriptor handlePaint(final Paint paint, final SVGGeneratorContext context) {
            return paint instanceof HatchPaint hatch ? pattern(hatch, context) : super.handlePaint(paint, context);
        }

        private static SVGPaintDescriptor pattern(final HatchPaint hatch, final SVGGeneratorContext context) {
            final Document document = context.getDOMFactory();
            final String id = context.getIDGenerator().generateID("hatch");
            final String size = Integer.toString(HatchPaint.TILE);
            final Element pattern = document.createElementNS(NAMESPACE, "pattern");
            pattern.setAttribute("id", id);
            pattern.setAttribute("width", size);
            pattern.setAttribute("height", size);
            pattern.setAttribute("patternUnits", "userSpaceOnUse");
            final Element paper = document.createElementNS(NAMESPACE, "rect");
            paper.setAttribute("width", size);
            paper.setAttribute("height", size);
            paper.setAttribute("fill", "#ffffff");
            paper.setAttribute("stroke", "none");
            final Element strokes = document.createElementNS(NAMESPACE, "path");
            strokes.setAttribute("d", "M-3 3L3 -3M0 6L6 0M3 9L9 3");
            strokes.setAttribute("fill", "none");
            strokes.setAttribute(
                    "stroke", String.format(Locale.ROOT, "#%06x", hatch.colour().getRGB() & 0xFFFFFF));
            strokes.setAttribute("stroke-width", Float.toString(HatchPaint.STROKE));
            pattern.appendChild(paper);
            pattern.appendChild(strokes);
            return new SVGPaintDescriptor("url(#" + id + ")", "1", pattern);
        }
    }
}
