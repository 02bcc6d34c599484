package niengiam.source.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One sheet of an Office Open XML workbook while its part is read. */
final class XlsxSheet {

    private record Columns(int first, int last) {}

    private final SheetBuilder into;
    private final XlsxStyles styles;
    private final List<XlsxText> strings;
    private final boolean from1904;
    private final boolean recalculates;
    private final List<Columns> hiddenColumns = new ArrayList<>();
    private boolean zerosHidden;
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;

    XlsxSheet(
            final SheetBuilder into,
            final XlsxStyles styles,
            final List<XlsxText> strings,
            final boolean from1904,
            final boolean recalculates) {
        this.into = into;
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
        this.recalculates = recalculates;
    }

    void element(final XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sheetView" ->
                zerosHidden |= SheetXml.attribute(xml, "showZeros").matches("0|false|off");
            case "col" -> {
                final String width = SheetXml.attribute(xml, "width");
                if (SheetXml.isTrue(SheetXml.attribute(xml, "hidden")) || width.equals("0")) {
                    hiddenColumns.add(new Columns(
                            number(SheetXml.attribute(xml, "min"), 1) - 1,
                            number(SheetXml.attribute(xml, "max"), 1) - 1));
                }
            }
            case "row" -> {
                row = number(SheetXml.attribute(xml, "r"), row + 2) - 1;
                column = -1;
                rowHidden = SheetXml.isTrue(SheetXml.attribute(xml, "hidden"))
                        || SheetXml.attribute(xml, "ht").equals("0");
            }
            case "c" -> cell(xml);
            case "mergeCell" -> range(SheetXml.attribute(xml, "ref")).ifPresent(into::merge);
            default -> {
                // Widths, links, rules and pictures.
            }
        }
    }

    private void cell(final XMLStreamReader xml) throws XMLStreamException {
        final String at = SheetXml.attribute(xml, "r");
        final int[] place = at.isEmpty() ? new int[] {row, column + 1} : place(at);
        column = place[1];
        final String type = SheetXml.attribute(xml, "t");
        final int style = number(SheetXml.attribute(xml, "s"), 0);
        final String[] value = {null};
        final boolean[] formula = {false};
        final XlsxText[] inline = {null};
        SheetXml.children(xml, child -> {
            switch (child.getLocalName()) {
                case "f" -> {
                    formula[0] = true;
                    SheetXml.text(child);
                }
                case "v" -> value[0] = SheetXml.text(child);
                case "is" -> inline[0] = XlsxText.read(child);
                default -> {
                    // Extensions.
                }
            }
        });
        if (into.isTextsOnly()
                && (type.isEmpty() || type.equals("n"))
                && value[0] != null
                && !value[0].isBlank()
                && place[1] < SheetBuilder.MAX_COLUMNS
                && !styles.format(style).isDate()) {
            into.count();
            return;
        }
        final Set<SheetCell.Flag> flags = EnumSet.noneOf(SheetCell.Flag.class);
        if (formula[0]) {
            flags.add(SheetCell.Flag.FORMULA);
        }
        if (into.isHidden() || rowHidden || isHidden(place[1])) {
            flags.add(SheetCell.Flag.HIDDEN);
        }
        into.add(read(place, type, style, value[0] == null ? "" : value[0], Optional.ofNullable(inline[0]), flags));
    }

    private Optional<SheetCell> read(
            final int[] place,
            final String type,
            final int style,
            final String value,
            final Optional<XlsxText> inline,
            final Set<SheetCell.Flag> flags) {
        final XlsxStyles.Look look = styles.look(style);
        final boolean formula = flags.contains(SheetCell.Flag.FORMULA);
        if (inline.isPresent() && (type.equals("inlineStr") || value.isBlank())) {
            return SheetNumbers.words(
                    place[0], place[1], SheetCell.Kind.TEXT, inline.get().in(look), flags);
        }
        if (value.isBlank() && (!type.equals("str") || recalculates)) {
            if (formula) {
                flags.add(SheetCell.Flag.NOT_CALCULATED);
                return SheetNumbers.words(place[0], place[1], SheetCell.Kind.TEXT, SheetNumbers.plainText(""), flags);
            }
            return Optional.empty();
        }
        return switch (type) {
            case "s" ->
                SheetNumbers.words(
                        place[0], place[1], SheetCell.Kind.TEXT, string(value).in(look), flags);
            case "str", "inlineStr" ->
                SheetNumbers.words(
                        place[0],
                        place[1],
                        SheetCell.Kind.TEXT,
                        XlsxText.of(value).in(look),
                        flags);
            case "b" ->
                SheetNumbers.words(
                        place[0],
                        place[1],
                        SheetCell.Kind.BOOLEAN,
                        SheetNumbers.plainText(String.valueOf(SheetXml.isTrue(value.strip()))),
                        flags);
            case "e" ->
                SheetNumbers.words(place[0], place[1], SheetCell.Kind.ERROR, SheetNumbers.plainText(value), flags);
            case "d" ->
                ExcelDay.of(value.strip())
                        .map(day -> SheetNumbers.day(place[0], place[1], day, styles.format(style), value, flags))
                        .or(() -> SheetNumbers.words(
                                place[0], place[1], SheetCell.Kind.TEXT, SheetNumbers.plainText(value), flags));
            default -> number(place, value.strip(), style, look, flags);
        };
    }

    private Optional<SheetCell> number(
            final int[] place,
            final String value,
            final int style,
            final XlsxStyles.Look look,
            final Set<SheetCell.Flag> flags) {
        final Optional<BigDecimal> stored = parse(value);
        if (stored.isEmpty()) {
            return SheetNumbers.words(place[0], place[1], SheetCell.Kind.TEXT, SheetNumbers.plainText(value), flags);
        }
        if (look.struck()) {
            flags.add(SheetCell.Flag.STRUCK);
        }
        if (stored.get().signum() == 0) {
            if (zerosHidden) {
                flags.add(SheetCell.Flag.HIDDEN);
            }
            if (recalculates && flags.contains(SheetCell.Flag.FORMULA)) {
                flags.add(SheetCell.Flag.NOT_CALCULATED);
            }
        }
        return Optional.of(SheetNumbers.cell(place[0], place[1], stored.get(), styles.format(style), from1904, flags));
    }

    private static Optional<BigDecimal> parse(final String value) {
        try {
            return SheetNumbers.stored(Double.parseDouble(value));
        } catch (final NumberFormatException none) {
            return Optional.empty();
        }
    }

    private XlsxText string(final String index) {
        final int at = number(index.strip(), -1);
        if (at < 0 || at >= strings.size()) {
            throw new IllegalArgumentException("shared string " + index + " is missing");
        }
        return strings.get(at);
    }

    private boolean isHidden(final int at) {
        return hiddenColumns.stream().anyMatch(columns -> at >= columns.first && at <= columns.last);
    }

    private static Optional<SheetGrid.Range> range(final String ref) {
        final int colon = ref.indexOf(':');
        final int[] first = place(colon < 0 ? ref : ref.substring(0, colon));
        final int[] last = place(colon < 0 ? ref : ref.substring(colon + 1));
        return colon < 0 ? Optional.empty() : Optional.of(new SheetGrid.Range(first[0], last[0], first[1], last[1]));
    }

    /** Row and column of an address, 0-based. */
    private static int[] place(final String address) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < address.length(); i++) {
            final char c = address.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                throw new IllegalArgumentException("\"" + address + "\" is no address of a cell");
            }
        }
        if (row < 1 || column < 1 || row > 1 << 21) {
            throw new IllegalArgumentException("\"" + address + "\" is no address of a cell");
        }
        return new int[] {row - 1, column - 1};
    }

    private static int number(final String text, final int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (final NumberFormatException none) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of a row, column, style or text", none);
        }
    }
}
