package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Collects the parts of an OpenDocument text from its XML. Text that was deleted lies apart in it and is not read. */
final class OdtParts {

    private static final int WIDEST_REPEAT = 64;

    private final OfficeXml xml;
    private final Map<String, OdtStyle> styles;
    private final StructuredText out;
    private final StructuredText notes;
    private final List<StructuredText> boxes = new ArrayList<>();
    private final StyledRun run = new StyledRun();
    private int tableDepth;
    private int lists;

    private OdtParts(
            final OfficeXml xml,
            final Map<String, OdtStyle> styles,
            final StructuredText out,
            final StructuredText notes) {
        this.xml = xml;
        this.styles = styles;
        this.out = out;
        this.notes = notes;
        style(OdtStyle.within(RunStyle.PLAIN, "default paragraph", styles));
    }

    static void read(final byte[] content, final Map<String, OdtStyle> styles, final StructuredText out)
            throws XMLStreamException {
        final StructuredText notes = new StructuredText();
        try (OfficeXml xml = OfficeXml.of(content)) {
            final OdtParts parts = new OdtParts(xml, styles, out, notes);
            xml.next();
            while (xml.next()) {
                if (xml.name().equals("body")) {
                    parts.inside();
                } else {
                    xml.skip();
                }
            }
            parts.endParagraph();
        }
        out.addAs(notes, Block.Kind.NOTE);
    }

    private void inside() throws XMLStreamException {
        while (xml.next()) {
            element();
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph(lists > 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, lists);
            case "h" -> paragraph(Block.Kind.HEADING, xml.number("outline-level", 1));
            case "list" -> {
                lists++;
                inside();
                lists--;
            }
            case "table" -> table();
            case "section" -> {
                if (xml.attribute("display").equals("none")) {
                    xml.skip();
                } else {
                    inside();
                }
            }
            case "tracked-changes",
                    "annotation",
                    "forms",
                    "sequence-decls",
                    "list-header-decls",
                    "object",
                    "hidden-text",
                    "hidden-paragraph",
                    "event-listeners",
                    "title",
                    "desc",
                    "script",
                    "ruby-text",
                    "index-title-template" -> xml.skip();
            default -> inside();
        }
    }

    private void paragraph(final Block.Kind kind, final int level) throws XMLStreamException {
        if (tableDepth > 0) {
            out.append(' ');
        } else {
            out.begin(kind, level);
        }
        final RunStyle outer = run.style();
        style(OdtStyle.within(outer, xml.attribute("style-name"), styles));
        words();
        flush();
        style(outer);
        if (tableDepth == 0) {
            if (out.isEmpty() && boxes.isEmpty()) {
                out.gap();
            }
            endParagraph();
        }
    }

    private void endParagraph() {
        flush();
        out.end();
        if (tableDepth == 0 && !boxes.isEmpty()) {
            final List<StructuredText> ended = new ArrayList<>(boxes);
            boxes.clear();
            ended.forEach(out::addAll);
        }
    }

    /** The text of the open element, in which blanks in a row are one. */
    private void words() throws XMLStreamException {
        for (OfficeXml.Event event = xml.event(); event != OfficeXml.Event.END; event = xml.event()) {
            if (event == OfficeXml.Event.TEXT) {
                take(xml.words().replaceAll("[ \\t\\r\\n]+", " "));
            } else {
                inline();
            }
        }
    }

    private void inline() throws XMLStreamException {
        switch (xml.name()) {
            case "span", "a" -> {
                final RunStyle outer = run.style();
                style(OdtStyle.within(outer, xml.attribute("style-name"), styles));
                words();
                style(outer);
            }
            case "s" -> {
                take(" ".repeat(Math.max(1, Math.min(WIDEST_REPEAT, xml.number("c", 1)))));
                xml.skip();
            }
            case "tab" -> {
                take(tableDepth > 0 ? " " : "\t");
                xml.skip();
            }
            case "line-break" -> {
                flush();
                out.lineBreak();
                xml.skip();
            }
            case "note" -> note();
            case "frame", "text-box", "custom-shape", "g" -> box();
            case "ruby-base", "meta", "meta-field", "ruby" -> words();
            case "annotation",
                    "annotation-end",
                    "ruby-text",
                    "hidden-text",
                    "hidden-paragraph",
                    "tracked-changes",
                    "image",
                    "object",
                    "bookmark",
                    "bookmark-start",
                    "bookmark-end",
                    "soft-page-break",
                    "change-start",
                    "change-end",
                    "change",
                    "reference-mark",
                    "script" -> xml.skip();
            default -> words();
        }
    }

    private void note() throws XMLStreamException {
        flush();
        while (xml.next()) {
            if (xml.name().equals("note-citation")) {
                out.reference(xml.text());
            } else if (xml.name().equals("note-body")) {
                final OdtParts parts = new OdtParts(xml, styles, notes, notes);
                parts.inside();
                parts.endParagraph();
            } else {
                xml.skip();
            }
        }
    }

    private void box() throws XMLStreamException {
        flush();
        final StructuredText inside = new StructuredText();
        final OdtParts parts = new OdtParts(xml, styles, inside, notes);
        parts.inside();
        parts.endParagraph();
        boxes.add(inside);
    }

    private void style(final RunStyle style) {
        run.style(style, out);
    }

    private void take(final String words) {
        if (!run.style().withdrawn()) {
            run.append(words);
        }
    }

    private void flush() {
        run.end(out);
    }

    // ---- tables

    private static final class Reaching {
        private final Block.Cell cell;
        private int rows;

        Reaching(final Block.Cell cell, final int rows) {
            this.cell = cell;
            this.rows = rows;
        }
    }

    private void table() throws XMLStreamException {
        if (tableDepth > 0) {
            inside();
            return;
        }
        endParagraph();
        rows(out.beginTable(), false, new ArrayList<>());
        endParagraph();
    }

    private void rows(final int number, final boolean head, final List<Reaching> above) throws XMLStreamException {
        while (xml.next()) {
            switch (xml.name()) {
                case "table-header-rows" -> rows(number, true, above);
                case "table-rows", "table-row-group" -> rows(number, head, above);
                case "table-row" -> row(number, head, above);
                default -> xml.skip();
            }
        }
    }

    private void row(final int number, final boolean head, final List<Reaching> above) throws XMLStreamException {
        out.begin(Block.Kind.ROW, number);
        tableDepth++;
        int column = 0;
        final List<int[]> reach = new ArrayList<>();
        while (xml.next()) {
            final int repeated = Math.min(WIDEST_REPEAT, xml.number("number-columns-repeated", 1));
            if (xml.name().equals("table-cell")) {
                final int span = xml.number("number-columns-spanned", 1);
                final int down = xml.number("number-rows-spanned", 1);
                flush();
                out.cell(column, span, head);
                if (down > 1) {
                    reach.add(new int[] {column, down});
                }
                inside();
                flush();
                for (int i = 1; i < repeated; i++) {
                    out.cell(column + i, 1, head);
                }
            } else {
                xml.skip();
            }
            column += repeated;
        }
        tableDepth--;
        flush();
        above.forEach(cell -> out.carry(cell.cell));
        above.removeIf(cell -> --cell.rows <= 1);
        final int before = out.blocks().size();
        endParagraph();
        if (out.blocks().size() > before) {
            for (final int[] down : reach) {
                out.blocks().get(before).cells().stream()
                        .filter(cell -> cell.column() == down[0])
                        .forEach(cell -> above.add(new Reaching(cell, down[1])));
            }
        }
    }
}
