package niengiam.source.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import niengiam.text.LegacyVietnamese;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Goes through a page once and collects its parts: the text, and apart from it the furniture. */
final class HtmlParts implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int WIDEST_SPAN = 1000;

    private final HtmlMain main;
    private final HtmlStyle style;
    private final StructuredText body = new StructuredText();
    private final StructuredText furniture = new StructuredText();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<String> fonts = new ArrayDeque<>();
    private final StringBuilder shifted = new StringBuilder();
    private StructuredText out = body;
    private Node withdrawn;
    private Node furnitureRoot;
    private Node shiftRoot;
    private int shift;
    private int articles;
    private int lists;
    private int preformatted;
    private int items;
    private boolean blank;

    /** A table of figures that is being read. */
    private static final class Table {
        private final Element element;
        private final int number;
        private List<Block.Cell> above = new ArrayList<>();
        private List<int[]> spans = new ArrayList<>();
        private int column;
        private int depth;

        Table(final Element element, final int number) {
            this.element = element;
            this.number = number;
        }
    }

    private HtmlParts(final HtmlMain main, final HtmlStyle style) {
        this.main = main;
        this.style = style;
    }

    static StructuredText of(final Document page) {
        final HtmlParts parts = new HtmlParts(HtmlMain.of(page.body()), HtmlStyle.of(page));
        page.body().traverse(parts);
        parts.body.end();
        if (!parts.body.isBlank()) {
            parts.body.addNumbersOf(parts.furniture, Block.Kind.NAVIGATION);
        }
        return parts.body;
    }

    @Override
    public void head(final Node node, final int depth) {
        if (node instanceof Element element) {
            pushFont(element);
        }
        if (withdrawn != null) {
            return;
        }
        if (node instanceof TextNode words) {
            text(LegacyVietnamese.toUnicode(words.getWholeText(), fonts.isEmpty() ? "" : fonts.peek()));
        } else if (node instanceof Element element) {
            if (style.isWithdrawn(element)) {
                withdrawn = element;
                return;
            }
            open(element);
        }
    }

    private void pushFont(final Element element) {
        final String own =
                element.normalName().equals("font") ? element.attr("face").strip() : "";
        fonts.push(own.isEmpty() ? (fonts.isEmpty() ? "" : fonts.peek()) : own);
    }

    private void open(final Element element) {
        final String name = element.normalName();
        articles += name.equals("article") || name.equals("main") ? 1 : 0;
        if (furnitureRoot == null && main.isFurniture(element, articles > 0)) {
            furnitureRoot = element;
            out.end();
            out = furniture;
        }
        if (shiftRoot == null && style.shift(element) != 0) {
            shiftRoot = element;
            shift = style.shift(element);
            shifted.setLength(0);
        }
        preformatted += name.equals("pre") || name.equals("textarea") ? 1 : 0;
        switch (name) {
            case "br" -> lineBreak();
            case "table" -> openTable(element);
            case "tr" -> openRow();
            case "td", "th" -> openCell(element);
            case "ul", "ol" -> lists++;
            default -> {
                if (element.isBlock()) {
                    begin(element);
                }
            }
        }
    }

    private void begin(final Element element) {
        blank = false;
        if (isInRow()) {
            blank = true;
            return;
        }
        final String name = element.normalName();
        if (name.equals("li")) {
            items++;
            out.begin(Block.Kind.ITEM, Math.max(1, lists));
        } else if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            out.begin(Block.Kind.HEADING, name.charAt(1) - '0');
        } else if (name.equals("caption") || name.equals("figcaption")) {
            out.begin(Block.Kind.CAPTION, 0);
        } else if (items > 0 && out.isEmpty()) {
            out.begin(Block.Kind.ITEM, Math.max(1, lists));
        } else {
            out.begin(Block.Kind.PARAGRAPH, 0);
        }
    }

    private boolean isInRow() {
        return !tables.isEmpty() && tables.peek().depth > 0 && out.isInRow();
    }

    private void openTable(final Element element) {
        out.end();
        blank = false;
        if (furnitureRoot == null && !main.isOfPage(element)) {
            tables.push(new Table(element, out.beginTable()));
        }
    }

    private void openRow() {
        if (tables.isEmpty() || furnitureRoot != null) {
            out.end();
            return;
        }
        final Table table = tables.peek();
        out.begin(Block.Kind.ROW, table.number);
        table.column = 0;
        blank = false;
    }

    private void openCell(final Element element) {
        if (tables.isEmpty() || furnitureRoot != null) {
            out.end();
            return;
        }
        final Table table = tables.peek();
        table.depth = 1;
        carrySpans(table);
        final int span = span(element, "colspan");
        out.cell(table.column, span, element.normalName().equals("th"));
        final int rows = span(element, "rowspan");
        if (rows > 1) {
            table.spans.add(new int[] {table.column, span, rows});
        }
        table.column += span;
        blank = false;
    }

    /** Passes over the columns that cells of rows above reach into. */
    private static void carrySpans(final Table table) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (final Block.Cell cell : table.above) {
                if (cell.column() == table.column) {
                    table.column += cell.span();
                    moved = true;
                }
            }
        }
    }

    private static int span(final Element element, final String name) {
        final String said = element.attr(name).strip();
        return said.matches("[1-9][0-9]{0,2}") ? Math.min(WIDEST_SPAN, Integer.parseInt(said)) : 1;
    }

    private void closeRow() {
        if (tables.isEmpty() || furnitureRoot != null || !out.isInRow()) {
            return;
        }
        final Table table = tables.peek();
        table.above.forEach(out::carry);
        final int before = out.blocks().size();
        out.end();
        table.depth = 0;
        final List<Block.Cell> next = new ArrayList<>();
        final List<int[]> left = new ArrayList<>();
        if (out.blocks().size() > before) {
            final Block row = out.blocks().get(before);
            for (final int[] span : table.spans) {
                if (--span[2] > 0) {
                    left.add(span);
                    row.cells().stream()
                            .filter(cell -> cell.column() == span[0])
                            .findFirst()
                            .ifPresent(next::add);
                }
            }
        }
        table.spans = left;
        table.above = next;
    }

    private void lineBreak() {
        blank = false;
        out.lineBreak();
    }

    @Override
    public void tail(final Node node, final int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        fonts.pop();
        if (withdrawn != null) {
            withdrawn = element.equals(withdrawn) ? null : withdrawn;
            return;
        }
        if (element.equals(shiftRoot)) {
            shiftRoot = null;
            out.shifted(shifted.toString(), shift > 0);
        }
        close(element);
        if (element.equals(furnitureRoot)) {
            furnitureRoot = null;
            out.end();
            out = body;
            blank = false;
        }
    }

    private void close(final Element element) {
        final String name = element.normalName();
        articles -= name.equals("article") || name.equals("main") ? 1 : 0;
        preformatted -= name.equals("pre") || name.equals("textarea") ? 1 : 0;
        switch (name) {
            case "table" -> {
                out.end();
                if (!tables.isEmpty() && tables.peek().element.equals(element)) {
                    tables.pop();
                }
            }
            case "tr" -> closeRow();
            case "ul", "ol" -> lists--;
            default -> {
                items -= name.equals("li") ? 1 : 0;
                if (CELLS.contains(name) || !element.isBlock()) {
                    return;
                }
                if (isInRow()) {
                    blank = true;
                } else {
                    out.begin(Block.Kind.PARAGRAPH, 0);
                    blank = false;
                }
            }
        }
    }

    private void text(final String words) {
        for (int i = 0; i < words.length(); i++) {
            final char c = words.charAt(i);
            if (preformatted > 0 && c == '\n' && shiftRoot == null) {
                lineBreak();
            } else if (preformatted > 0 && shiftRoot == null) {
                out.append(c);
            } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blank = true;
            } else if (shiftRoot != null) {
                if (blank && shifted.length() == 0 && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                shifted.append(c);
            } else {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
    }
}
