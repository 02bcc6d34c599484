package niengiam.observe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written as the XML that programs write, for what libraries do not let one write. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private RawWorkbook() {}

    /**
     * An {@code .xlsx} workbook of one sheet.
     *
     * @param sheet what stands in the worksheet
     * @param book what stands in the workbook besides its sheet, such as {@code calcPr}
     * @param styles the styles: number formats, fonts and cell formats
     */
    static byte[] xlsx(final String sheet, final String book, final String styles, final boolean strict) {
        final String main = strict ? STRICT : MAIN;
        final String relations = strict ? STRICT_RELATIONS : RELATIONS;
        final Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"a\" Type=\"" + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + relations + "/styles\" Target=\"/xl/styles.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"2 du lịch\" sheetId=\"1\" r:id=\"r1\"/></sheets>" + book
                        + "</workbook>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>");
        return zip(parts);
    }

    /** An {@code .ods} workbook: its automatic styles and its tables. */
    static byte[] ods(final String styles, final String tables) {
        final Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest><file-entry media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/></manifest>");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\""
                        + " xmlns:calcext=\"c\"><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
        return zip(parts);
    }

    private static byte[] zip(final Map<String, String> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(parts.containsKey("mimetype") ? 0 : 6);
            for (final Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return out.toByteArray();
        } catch (final IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
