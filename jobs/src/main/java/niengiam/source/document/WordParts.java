package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import niengiam.text.LegacyVietnamese;

/**
 * Collects the parts of a Word document from its XML: text of paragraphs, tables, content controls, text boxes, equations
 * and notes; not what is deleted, moved away, struck, hidden or commented.
 */
final class WordParts {

    private final OfficeXml xml;
    private final WordStyles styles;
    private final StructuredText out;
    private final List<StructuredText> boxes = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private RunStyle runStyle = RunStyle.PLAIN;
    private String paragraphStyle = "";
    private int tableDepth;
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

    private void block() throws XMLStreamException {
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
        if (tableDepth > 0) {
            out.append(' ');
        } else if (!continued) {
            endParagraph();
            out.begin(Block.Kind.PARAGRAPH, 0);
        }
        boolean joined = false;
        while (xml.next()) {
            if (xml.name().equals("pPr")) {
                joined = paragraphProperties();
            } else {
                anything();
            }
        }
        flush();
        continued = joined;
        paragraphStyle = outerStyle;
        if (!continued && tableDepth == 0) {
            if (out.isEmpty() && boxes.isEmpty()) {
                out.gap();
            }
            endParagraph();
        }
    }

    /** Whether the mark at the end of the paragraph was deleted, so that it goes on in the next. */
    private boolean paragraphProperties() throws XMLStreamException {
        boolean joined = false;
        int rank = 0;
        int item = -1;
        while (xml.next()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    paragraphStyle = xml.attribute("val");
                    xml.skip();
                }
                case "outlineLvl" -> {
                    final int level = xml.number("val", 9);
                    rank = level < 9 ? level + 1 : 0;
                    xml.skip();
                }
                case "numPr" -> {
                    item = 0;
                    while (xml.next()) {
                        if (xml.name().equals("ilvl")) {
                            item = xml.number("val", 0);
                        } else if (xml.name().equals("numId")
                                && xml.attribute("val").equals("0")) {
                            item = -1;
                        }
                        xml.skip();
                    }
                }
                case "rPr" -> {
                    while (xml.next()) {
                        joined |= xml.name().equals("del") || xml.name().equals("moveFrom");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        rank = rank > 0 ? rank : styles.rank(paragraphStyle);
        if (tableDepth == 0 && !continued) {
            if (rank > 0) {
                out.begin(Block.Kind.HEADING, rank);
            } else if (item >= 0 || styles.isListed(paragraphStyle)) {
                out.begin(Block.Kind.ITEM, Math.max(0, item) + 1);
            }
        }
        return joined;
    }

    private void endParagraph() {
        flush();
        out.end();
        continued = false;
        if (tableDepth == 0 && !boxes.isEmpty()) {
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
            case "tr" -> row(new Grid());
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
                take(tableDepth > 0 ? " " : "\t");
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
        final RunStyle outer = runStyle;
        runStyle = new RunStyle(outer.font(), outer.withdrawn(), by);
        inside();
        flush();
        runStyle = outer;
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
        if (!style.equals(runStyle)) {
            flush();
            runStyle = style;
        }
    }

    private void take(final String words) {
        if (!runStyle.withdrawn() && !words.isEmpty()) {
            run.append(words);
            taken++;
        }
    }

    private void flush() {
        if (run.length() == 0) {
            return;
        }
        final String words = LegacyVietnamese.toUnicode(run.toString().replace('\n', ' '), runStyle.font());
        run.setLength(0);
        if (runStyle.shift() != 0) {
            out.shifted(words, runStyle.shift() > 0);
        } else {
            out.append(words);
        }
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

    // ---- tables

    /** Cells that reach down from rows above, by column. */
    private static final class Grid {
        private final List<Block.Cell> above = new ArrayList<>();
        private int number;
    }

    private void table() throws XMLStreamException {
        if (tableDepth > 0) {
            // A table within a cell is part of what the cell says.
            inside();
            return;
        }
        endParagraph();
        final Grid grid = new Grid();
        grid.number = out.beginTable();
        rows(grid);
        endParagraph();
    }

    private void rows(final Grid grid) throws XMLStreamException {
        while (xml.next()) {
            switch (xml.name()) {
                case "tr" -> row(grid);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(grid);
                default -> xml.skip();
            }
        }
    }

    private void row(final Grid grid) throws XMLStreamException {
        if (tableDepth > 0) {
            inside();
            return;
        }
        out.begin(Block.Kind.ROW, grid.number);
        final Row row = new Row();
        tableDepth++;
        cells(grid, row);
        tableDepth--;
        flush();
        row.carried.forEach(out::carry);
        final int before = out.blocks().size();
        if (row.deleted) {
            out.drop();
        }
        out.end();
        grid.above.clear();
        if (out.blocks().size() > before) {
            for (final Block.Cell cell : out.blocks().get(before).cells()) {
                if (row.merged.contains(cell.column())) {
                    grid.above.add(cell);
                }
            }
        }
        endParagraph();
    }

    /** What is known of a row while its cells are read. */
    private static final class Row {
        private final List<Integer> merged = new ArrayList<>();
        private final List<Block.Cell> carried = new ArrayList<>();
        private int column;
        private boolean head;
        private boolean deleted;
    }

    private void cells(final Grid grid, final Row row) throws XMLStreamException {
        while (xml.next()) {
            switch (xml.name()) {
                case "trPr" -> {
                    while (xml.next()) {
                        switch (xml.name()) {
                            case "tblHeader" -> row.head = true;
                            case "gridBefore" -> row.column += xml.number("val", 0);
                            case "del", "hidden" -> row.deleted = true;
                            default -> {}
                        }
                        xml.skip();
                    }
                }
                case "tc" -> cell(grid, row);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(grid, row);
                default -> xml.skip();
            }
        }
    }

    private void cell(final Grid grid, final Row row) throws XMLStreamException {
        int span = 1;
        boolean begun = false;
        boolean below = false;
        while (xml.next()) {
            if (xml.name().equals("tcPr")) {
                while (xml.next()) {
                    if (xml.name().equals("gridSpan")) {
                        span = xml.number("val", 1);
                    } else if (xml.name().equals("vMerge")) {
                        below = !xml.attribute("val").equals("restart");
                        row.merged.add(row.column);
                    }
                    xml.skip();
                }
                continue;
            }
            if (!begun && !below) {
                flush();
                out.cell(row.column, span, row.head);
                begun = true;
            }
            if (below) {
                xml.skip();
            } else {
                block();
            }
        }
        flush();
        if (below) {
            final int column = row.column;
            grid.above.stream().filter(cell -> cell.column() == column).forEach(row.carried::add);
        } else if (!begun) {
            out.cell(row.column, span, row.head);
        }
        row.column += Math.max(1, span);
    }

    private void cellWithoutRow() throws XMLStreamException {
        take(" ");
        inside();
    }
}
