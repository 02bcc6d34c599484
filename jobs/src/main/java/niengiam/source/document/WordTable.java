package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Collects one table of a Word document: its rows come in as XML; they go out to the text, each with its cells by column
 * and with those that reach down from rows above. What stands in a cell is read by the parts around the table.
 */
final class WordTable {

    /** What is known of a row while its cells are read. */
    private static final class Row {
        private final List<Integer> merged = new ArrayList<>();
        private final List<Block.Cell> carried = new ArrayList<>();
        private int column;
        private boolean head;
        private boolean deleted;
    }

    private final OfficeXml xml;
    private final int number;
    private final StructuredText out;
    private final WordParts parts;
    /** Cells that reach down from rows above. */
    private final List<Block.Cell> above = new ArrayList<>();

    WordTable(final OfficeXml xml, final int number, final StructuredText out, final WordParts parts) {
        this.xml = xml;
        this.number = number;
        this.out = out;
        this.parts = parts;
    }

    void rows() throws XMLStreamException {
        while (xml.next()) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows();
                default -> xml.skip();
            }
        }
    }

    void row() throws XMLStreamException {
        parts.beginRow(number);
        final Row row = new Row();
        cells(row);
        parts.endCells();
        row.carried.forEach(out::carry);
        final int before = out.blocks().size();
        if (row.deleted) {
            out.drop();
        }
        out.end();
        above.clear();
        if (out.blocks().size() > before) {
            for (final Block.Cell cell : out.blocks().get(before).cells()) {
                if (row.merged.contains(cell.column())) {
                    above.add(cell);
                }
            }
        }
        parts.endParagraph();
    }

    private void cells(final Row row) throws XMLStreamException {
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
                case "tc" -> cell(row);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(row);
                default -> xml.skip();
            }
        }
    }

    private void cell(final Row row) throws XMLStreamException {
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
                parts.flush();
                out.cell(row.column, span, row.head);
                begun = true;
            }
            if (below) {
                xml.skip();
            } else {
                parts.block();
            }
        }
        parts.flush();
        if (below) {
            final int column = row.column;
            above.stream().filter(cell -> cell.column() == column).forEach(row.carried::add);
        } else if (!begun) {
            out.cell(row.column, span, row.head);
        }
        row.column += Math.max(1, span);
    }
}
