package niengiam.report.workbook;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niengiam.report.words.Visible;

/**
 * Writes a workbook (Office Open XML, ECMA-376) as a stream: memory does not grow with the rows, and equal content gives
 * equal bytes. Sheets are written one after the other and shown in the order of their places.
 */
final class WorkbookWriter implements AutoCloseable {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The place of a sheet behind all that have a place of their own. */
    static final int LAST = Integer.MAX_VALUE;

    private record Sheet(String name, int place, int file, int frozenRows) {}

    private final ZipOutputStream zip;
    private final Writer out;
    private final String title;
    private final List<Sheet> sheets = new ArrayList<>();

    WorkbookWriter(final Path file, final String title) throws IOException {
        this.zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)),
                StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        this.title = title;
    }

    /**
     * Begins a sheet; the one before must be closed.
     *
     * @param name what its tab says
     * @param place where it stands among the sheets
     * @param widths widths of its columns, in characters
     * @param frozenRows rows that stay in sight and are repeated on every printed page
     */
    SheetWriter sheet(final String name, final int place, final List<Integer> widths, final int frozenRows)
            throws IOException {
        final int number = sheets.size() + 1;
        sheets.add(new Sheet(name, place, number, frozenRows));
        entry("xl/worksheets/sheet" + number + ".xml");
        return new SheetWriter(out, widths, frozenRows, relations -> relations(number, relations));
    }

    private void relations(final int sheet, final List<String> targets) throws IOException {
        out.flush();
        zip.closeEntry();
        if (targets.isEmpty()) {
            return;
        }
        entry("xl/worksheets/_rels/sheet" + sheet + ".xml.rels");
        out.write(DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < targets.size(); i++) {
            out.write("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + RELATIONS + "/hyperlink\" Target=\""
                    + SheetWriter.escape(targets.get(i)) + "\" TargetMode=\"External\"/>");
        }
        out.write("</Relationships>");
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            write("xl/styles.xml", WorkbookStyles.XML);
            write("xl/workbook.xml", workbook());
            final StringBuilder relations =
                    new StringBuilder(DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            for (final Sheet sheet : sheets) {
                relations
                        .append("<Relationship Id=\"rId")
                        .append(sheet.file)
                        .append("\" Type=\"")
                        .append(RELATIONS)
                        .append("/worksheet\" Target=\"worksheets/sheet")
                        .append(sheet.file)
                        .append(".xml\"/>");
            }
            relations
                    .append("<Relationship Id=\"rIdStyles\" Type=\"")
                    .append(RELATIONS)
                    .append("/styles\" Target=\"styles.xml\"/></Relationships>");
            write("xl/_rels/workbook.xml.rels", relations.toString());
            write(
                    "docProps/core.xml",
                    DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                            + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                            + SheetWriter.escape(Visible.text(title)) + "</dc:title></cp:coreProperties>");
            write(
                    "_rels/.rels",
                    DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
                            + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
            write("[Content_Types].xml", contentTypes());
        }
    }

    private String workbook() {
        final List<Sheet> inOrder =
                sheets.stream().sorted(Comparator.comparingInt(Sheet::place)).toList();
        final StringBuilder xml = new StringBuilder(
                DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        final StringBuilder names = new StringBuilder();
        for (int i = 0; i < inOrder.size(); i++) {
            final Sheet sheet = inOrder.get(i);
            xml.append("<sheet name=\"")
                    .append(SheetWriter.escape(sheet.name))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(sheet.file)
                    .append("\"/>");
            if (sheet.frozenRows > 0) {
                names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(i)
                        .append("\">'")
                        .append(SheetWriter.escape(sheet.name))
                        .append("'!$1:$")
                        .append(sheet.frozenRows)
                        .append("</definedName>");
            }
        }
        xml.append("</sheets>");
        if (!names.isEmpty()) {
            xml.append("<definedNames>").append(names).append("</definedNames>");
        }
        return xml.append("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    private String contentTypes() {
        final StringBuilder xml = new StringBuilder(DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", "officedocument.spreadsheetml.sheet.main");
        override(xml, "/xl/styles.xml", "officedocument.spreadsheetml.styles");
        override(xml, "/docProps/core.xml", "package.core-properties");
        sheets.forEach(sheet ->
                override(xml, "/xl/worksheets/sheet" + sheet.file + ".xml", "officedocument.spreadsheetml.worksheet"));
        return xml.append("</Types>").toString();
    }

    private static void override(final StringBuilder xml, final String part, final String type) {
        xml.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"application/vnd.openxmlformats-")
                .append(type)
                .append("+xml\"/>");
    }

    private void write(final String name, final String text) throws IOException {
        entry(name);
        out.write(text);
        out.flush();
        zip.closeEntry();
    }

    private void entry(final String name) throws IOException {
        final ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
