package niengiam.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An Office Open XML workbook, transitional or strict (ECMA-376), read as a stream: nothing of a sheet is kept but the
 * cells that are asked for.
 */
final class XlsxSheets implements WorkbookSheets {

    private static final String DOCUMENT = "/officeDocument";
    private static final String SHEET = "/worksheet";

    private final ZipFile zip;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<XlsxText> strings = new ArrayList<>();
    private XlsxStyles styles = XlsxStyles.none();
    private boolean from1904;
    private boolean recalculates;

    private XlsxSheets(final ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a workbook whose archive is known to be whole. */
    static XlsxSheets open(final byte[] bytes) throws IOException {
        final XlsxSheets sheets = new XlsxSheets(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
        sheets.readBook();
        return sheets;
    }

    private void readBook() throws IOException {
        final String book = relations("").values().stream()
                .filter(relation -> relation.type.endsWith(DOCUMENT))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        final Map<String, Relation> relations = relations(book);
        SheetXml.elements(part(book), xml -> {
            switch (xml.getLocalName()) {
                case "workbookPr" -> from1904 = SheetXml.isTrue(SheetXml.attribute(xml, "date1904"));
                case "calcPr" ->
                    recalculates = SheetXml.isTrue(SheetXml.attribute(xml, "fullCalcOnLoad"))
                            || SheetXml.isTrue(SheetXml.attribute(xml, "forceFullCalc"))
                            || SheetXml.attribute(xml, "calcCompleted").matches("0|false|off");
                case "sheet" -> {
                    final Relation relation = relations.get(id(xml));
                    if (relation != null && relation.type.endsWith(SHEET)) {
                        entries.add(new Entry(
                                SheetXml.attribute(xml, "name"),
                                SheetXml.attribute(xml, "state")
                                        .toLowerCase(Locale.ROOT)
                                        .contains("hidden")));
                        parts.add(relation.target);
                    }
                }
                default -> {
                    // Views, names and caches.
                }
            }
        });
        for (final Relation relation : relations.values()) {
            if (relation.type.endsWith("/styles")) {
                styles = XlsxStyles.read(part(relation.target));
            } else if (relation.type.endsWith("/sharedStrings")) {
                SheetXml.elements(part(relation.target), xml -> {
                    if (xml.getLocalName().equals("si")) {
                        strings.add(XlsxText.read(xml));
                    }
                });
            }
        }
    }

    /** The id of a relation stands in a namespace of its own; the sheet has a number without one. */
    private static String id(final XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private record Relation(String type, String target) {}

    /** The relations of a part by id; their targets as names of parts. */
    private Map<String, Relation> relations(final String of) throws IOException {
        final int slash = of.lastIndexOf('/');
        final String folder = slash < 0 ? "" : of.substring(0, slash + 1);
        final String name = folder + "_rels/" + of.substring(slash + 1) + ".rels";
        final Map<String, Relation> relations = new HashMap<>();
        if (entry(name) != null) {
            SheetXml.elements(part(name), xml -> {
                if (xml.getLocalName().equals("Relationship")) {
                    relations.put(
                            SheetXml.attribute(xml, "Id"),
                            new Relation(
                                    SheetXml.attribute(xml, "Type"),
                                    resolve(folder, SheetXml.attribute(xml, "Target"))));
                }
            });
        }
        return relations;
    }

    private static String resolve(final String folder, final String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            final int up = base.lastIndexOf('/', base.length() - 2);
            base = up < 0 ? "" : base.substring(0, up + 1);
        }
        return base + rest;
    }

    private ZipArchiveEntry entry(final String name) {
        final ZipArchiveEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        final var all = zip.getEntries();
        while (all.hasMoreElements()) {
            final ZipArchiveEntry other = all.nextElement();
            if (other.getName().equalsIgnoreCase(name)) {
                return other;
            }
        }
        return null;
    }

    private InputStream part(final String name) throws IOException {
        final ZipArchiveEntry entry = entry(name);
        if (entry == null) {
            throw new IOException("part " + name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public void read(final int sheet, final SheetBuilder into) throws IOException {
        SheetXml.elements(
                part(parts.get(sheet)), new XlsxSheet(into, styles, strings, from1904, recalculates)::element);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
