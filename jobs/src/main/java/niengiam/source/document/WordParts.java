package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Collects the parts of a Word document from its XML: text of paragraphs, tables, content controls, text boxes, equations
 * and notes; not what is deleted, moved away, struck, hidden or commented.
 */
final class WordParts {

    private final OfficeXml xml;
    private final WordStyles styles;
    private final StructuredText out;
    private final List<StructuredText> boxes = new ArrayList<>();
    private final StyledRun run = new StyledRun();
    private String paragraphStyle = "";
    private boolean inRow;
    private boolean continued;
    private int taken;

    private WordParts(final OfficeXml xml, final WordStyles styles, final StructuredText out) {
        this.xml = xml;
        this.styles = styles;
        this.out = out;
    }

    static void readBody(final byte[] part, final WordStyles styles, final StructuredText out)
            throws XMLStreamException {
        try (OfficeXml xml = OfficeXml.of(part)) {
            final WordParts parts = new WordParts(xml, styles, out);
            xml.next();
            while (xml.next()) {
                if (xml.name().equals("body")) {
                    parts.blocks();
                } else {
                    xml.skip();
                }
            }
            parts.endParagraph();
        }
    }

    /** Reads footnotes or endnotes. */
    static void readNotes(final byte[] part, final WordStyles styles, final StructuredText out)
            throws XMLStreamException {
        try (OfficeXml xml = OfficeXml.of(part)) {
            xml.next();
            while (xml.next()) {
                final String type = xml.attribute("type");
                if (!type.isEmpty() && !type.equals("normal")) {
                    xml.skip();
                    continue;
                }
                final StructuredText note = new StructuredText();
                final WordParts parts = new WordParts(xml, styles, note);
                parts.blocks();
                parts.endParagraph();
                out.addAs(note, Block.Kind.NOTE);
            }
        }
    }

    private void blocks() throws XMLStreamException {
        while (xml.next()) {
            block();
        }
    }

    /** An element that may stand in the body or in a cell. */
    void block() throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent" -> container();
            default -> xml.skip();
        }
    }

    private void container() throws XMLStreamException {
        if (xml.name().equals("AlternateContent")) {
            alternatives();
            return;
        }
        while (xml.next()) {
            if (xml.name().equals("sdtPr") || xml.name().equals("sdtEndPr")) {
                xml.skip();
            } else {
                anything();
            }
        }
    }

    /** The first choice that holds text; the others say the same for other programs. */
    private void alternatives() throws XMLStreamException {
        final int before = taken;
        while (xml.next()) {
            if (taken == before) {
                inside();
            } else {
                xml.skip();
            }
        }
    }

    private void inside() throws XMLStreamException {
        while (xml.next()) {
            anything();
        }
    }

    private void paragraph() throws XMLStreamException {
        final String outerStyle = paragraphStyle;
        paragraphStyle = "";
        if (inRow) {
            out.append(' ');
        } else if (!continued) {
            endParagraph();
            out.begin(Block.Kind.PARAGRAPH, 0);
        }
        boolean joined = false;
        while (xml.next()) {
            if (xml.name().equals("pPr")) {
                final WordParagraph set = WordParagraph.read(xml, paragraphStyle);
                begin(set);
                joined = set.joined();
            } else {
                anything();
            }
        }
        flush();
        continued = joined;
        paragraphStyle = outerStyle;
        if (!continued && !inRow) {
            if (out.isEmpty() && boxes.isEmpty()) {
                out.gap();
            }
            endParagraph();
        }
    }

    private void begin(final WordParagraph set) {
        paragraphStyle = set.style();
        if (!inRow && !continued) {
            final int rank = set.rank() > 0 ? set.rank() : styles.rank(paragraphStyle);
            if (rank > 0) {
                out.begin(Block.Kind.HEADING, rank);
            } else if (set.item() >= 0 || styles.isListed(paragraphStyle)) {
                out.begin(Block.Kind.ITEM, Math.max(0, set.item()) + 1);
            }
        }
    }

    void endParagraph() {
        flush();
        out.end();
        continued = false;
        if (!inRow && !boxes.isEmpty()) {
            final List<StructuredText> ended = new ArrayList<>(boxes);
            boxes.clear();
            ended.forEach(out::addAll);
        }
    }

    /** An element within a paragraph, or one that may stand anywhere. */
    private void anything() throws XMLStreamException {
        switch (xml.name()) {
            case "r" -> {
                if (xml.prefixed().startsWith("m:")) {
                    inside();
                } else {
                    run();
                }
            }
            case "t" -> take(xml.text());
            case "p" -> paragraph();
            case "tbl" -> table();
            case "tr" -> row();
            case "tc" -> cellWithoutRow();
            case "del",
                    "moveFrom",
                    "delText",
                    "instrText",
                    "delInstrText",
                    "rPr",
                    "pPr",
                    "tblPr",
                    "trPr",
                    "tcPr",
                    "sdtPr",
                    "sdtEndPr",
                    "rt",
                    "commentReference",
                    "object",
                    "binData",
                    "ctrlPr",
                    "tblGrid",
                    "docPr",
                    "footnoteRef",
                    "endnoteRef",
                    "posOffset",
                    "sizeRelH",
                    "sizeRelV" -> xml.skip();
            case "AlternateContent" -> alternatives();
            case "txbxContent" -> box();
            case "br", "cr" -> {
                flush();
                out.lineBreak();
                xml.skip();
            }
            case "tab", "ptab" -> {
                take(inRow ? " " : "\t");
                xml.skip();
            }
            case "noBreakHyphen" -> {
                take("-");
                xml.skip();
            }
            case "sym" -> {
                take(" ");
                xml.skip();
            }
            case "footnoteReference", "endnoteReference" -> reference();
            case "sup" -> shifted(1);
            case "sub" -> shifted(-1);
            case "den" -> {
                take("/");
                inside();
            }
            default -> inside();
        }
    }

    private void reference() throws XMLStreamException {
        final String id = xml.attribute("id");
        final boolean own = xml.attribute("customMarkFollows").matches("1|true|on");
        xml.skip();
        flush();
        if (!own) {
            out.reference(id);
        }
    }

    /** The upper or lower part of an equation's script. */
    private void shifted(final int by) throws XMLStreamException {
        flush();
        final RunStyle outer = run.style();
        style(new RunStyle(outer.font(), outer.withdrawn(), by));
        inside();
        flush();
        style(outer);
    }

    private void run() throws XMLStreamException {
        final WordStyles.Style own = new WordStyles.Style();
        String named = "";
        style(styles.of(own, named, paragraphStyle));
        while (xml.next()) {
            if (xml.name().equals("rPr")) {
                named = WordStyles.run(xml, own);
                style(styles.of(own, named, paragraphStyle));
            } else {
                anything();
            }
        }
    }

    private void style(final RunStyle style) {
        run.style(style, out);
    }

    private void take(final String words) {
        if (!run.style().withdrawn() && !words.isEmpty()) {
            run.append(words.replace('\n', ' '));
            taken++;
        }
    }

    /** Gives to the text what was collected. */
    void flush() {
        run.end(out);
    }

    private void box() throws XMLStreamException {
        flush();
        final StructuredText inside = new StructuredText();
        final WordParts parts = new WordParts(xml, styles, inside);
        parts.blocks();
        parts.endParagraph();
        taken += parts.taken;
        boxes.add(inside);
    }

    private void table() throws XMLStreamException {
        if (inRow) {
            // A table within a cell is part of what the cell says.
            inside();
            return;
        }
        endParagraph();
        new WordTable(xml, out.beginTable(), out, this).rows();
        endParagraph();
    }

    /** A row that stands in no table. */
    private void row() throws XMLStreamException {
        if (inRow) {
            inside();
        } else {
            new WordTable(xml, 0, out, this).row();
        }
    }

    /** What follows is the text of cells: paragraphs and tables within them are no parts of their own. */
    void beginRow(final int table) {
        out.begin(Block.Kind.ROW, table);
        inRow = true;
    }

    /** The last cell of the row has ended. */
    void endCells() {
        inRow = false;
        flush();
    }

    private void cellWithoutRow() throws XMLStreamException {
        take(" ");
        inside();
    }
}
