package niengiam.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import niengiam.source.SourceException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

public class WorkbookFileTest {

    @Test
    void a_cell_has_its_place_its_print_and_what_is_stored() {
        final SheetGrid grid = read(xlsx(book -> {
            final var cell = book.getSheetAt(0).getRow(0).createCell(1);
            cell.setCellValue(1841.346344);
            final var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("#,##0.0"));
            cell.setCellStyle(style);
        }));

        final SheetCell cell = grid.cell(0, 1);
        assertThat(cell.shown()).isEqualTo("1,841.3");
        assertThat(cell.raw()).isEqualTo("1841.346344");
        assertThat(grid.locator(cell)).hasToString("Bảng!B1");
    }

    @Test
    void letters_of_two_encodings_in_one_cell_become_unicode_and_stay_raw() {
        final SheetGrid grid = read(xlsx(book -> {
            final XSSFWorkbook own = (XSSFWorkbook) book;
            final XSSFRichTextString mixed = new XSSFRichTextString("Hµ Nam và Nam Định");
            final XSSFFont legacy = own.createFont();
            legacy.setFontName(".VnTime");
            mixed.applyFont(0, 6, legacy);
            own.getSheetAt(0).getRow(0).createCell(1).setCellValue(mixed);
            final Font capitals = own.createFont();
            capitals.setFontName(".VnArialH");
            final var style = own.createCellStyle();
            style.setFont(capitals);
            final var total = own.getSheetAt(0).getRow(0).createCell(2);
            total.setCellValue("Tæng sè");
            total.setCellStyle(style);
        }));

        assertThat(grid.cell(0, 1).shown()).isEqualTo("Hà Nam và Nam Định");
        assertThat(grid.cell(0, 1).raw()).isEqualTo("Hµ Nam và Nam Định");
        assertThat(grid.cell(0, 1).has(SheetCell.Flag.LEGACY)).isTrue();
        assertThat(grid.cell(0, 2).shown()).isEqualTo("TỔNG SỐ");
    }

    @Test
    void a_workbook_that_is_cut_off_is_refused() {
        final byte[] whole = xlsx(book -> {});
        final byte[] old = xls(book -> {});

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Invalid Office file w: expected a whole archive, got one that is cut off");
        assertThatThrownBy(() -> read(Arrays.copyOf(old, old.length / 3)))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(
                        "Invalid workbook w: expected a whole .xls, .xlsx or .ods file, got one that is cut off");
    }

    @Test
    void no_flipped_byte_gets_past_as_anything_but_a_source_exception() {
        for (final byte[] whole : new byte[][] {xlsx(book -> {}), xls(book -> {})}) {
            for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 40)) {
                final byte[] flipped = whole.clone();
                flipped[at] ^= (byte) 0x5A;
                try {
                    read(flipped);
                } catch (final SourceException refused) {
                    assertThat(refused.getMessage()).contains(" w");
                }
            }
        }
    }

    @Test
    void an_encrypted_workbook_is_refused() throws Exception {
        assertThatThrownBy(() -> read(encrypted(xlsx(book -> {}))))
                .hasMessage("Cannot read workbook w: it is encrypted. Save it without a password.");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            final byte[] locked = xls(book -> {});
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThatThrownBy(() -> read(locked))
                    .hasMessage("Cannot read workbook w: it is encrypted. Save it without a password.");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void an_archive_that_unpacks_beyond_all_measure_is_refused() {
        final byte[] blanks = new byte[40 << 20];
        Arrays.fill(blanks, (byte) ' ');

        assertThatThrownBy(() -> read(with(xlsx(book -> {}), "xl/sharedStrings.xml", blanks)))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(
                        "Invalid Office file w: part xl/sharedStrings.xml unpacks to more than 100 times");
    }

    @Test
    void a_binary_workbook_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> read(with(xlsx(book -> {}), "xl/workbook.bin", new byte[] {(byte) 0x83, 1, 0})))
                .isInstanceOf(SourceException.class)
                .hasMessage("Unsupported workbook w: it is a binary workbook (.xlsb), expected .xls, .xlsx or .ods."
                        + " Save it as .xlsx.");
    }

    @Test
    void an_archive_that_holds_a_part_twice_is_refused() throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx(book -> {})));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                final byte[] part = in.readAllBytes();
                for (int times = entry.getName().equals("xl/worksheets/sheet1.xml") ? 2 : 1; times > 0; times--) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    zip.write(part);
                    zip.closeArchiveEntry();
                }
            }
        }

        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(SourceException.class)
                .hasMessage("Invalid Office file w: it has two parts xl/worksheets/sheet1.xml, and which of them counts"
                        + " cannot be told. Save it again from its program, or split it.");
    }

    @Test
    void an_external_entity_is_refused_and_not_read() {
        final String doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&e;</t></si></sst>";

        assertThatThrownBy(() ->
                        read(with(xlsx(book -> {}), "xl/sharedStrings.xml", doctype.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Invalid Office file w: part xl/sharedStrings.xml declares a document type");
        assertThatThrownBy(() -> read(
                        with(xlsx(book -> {}), "xl/sharedStrings.xml", doctype.getBytes(StandardCharsets.UTF_16LE))))
                .hasMessageContaining("declares a document type");
    }

    @Test
    void a_workbook_without_sheets_or_cells_is_refused() {
        final byte[] withoutSheets = xml("xl/workbook.xml", "<sheets>.*</sheets>", "<sheets/>");

        assertThatThrownBy(() -> read(withoutSheets))
                .hasMessage("Invalid workbook w: expected at least one sheet, got none. Fetch it again.");
        assertThatThrownBy(() -> read(xlsx(
                        book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(0)))))
                .hasMessage(
                        "Invalid workbook w: expected cells that hold something, got 1 empty sheets. Fetch it again.");
    }

    @Test
    void a_cell_beyond_two_thousand_columns_is_refused() {
        assertThatThrownBy(() -> read(xlsx(book -> {
                    for (int column = 0; column < 16_384; column++) {
                        book.getSheetAt(0).getRow(0).createCell(column).setCellValue(column);
                    }
                })))
                .hasMessage("Invalid workbook w, cell Bảng!BXY1: expected at most 2000 columns. Split the sheet.");
    }

    @Test
    void a_number_that_its_format_hides_counts_as_hidden() {
        final SheetCell cell = read(xlsx(book -> {
                    final var number = book.getSheetAt(0).getRow(0).createCell(1);
                    number.setCellValue(7);
                    final var style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(";;;"));
                    number.setCellStyle(style);
                }))
                .cell(0, 1);

        assertThat(cell.isBlank()).isFalse();
        assertThat(cell.has(SheetCell.Flag.HIDDEN)).isTrue();
        assertThat(cell.shown()).isEqualTo("7");
    }

    @Test
    void a_workbook_of_the_nineties_is_refused_with_what_to_do() {
        final byte[] biff5 = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00};

        assertThatThrownBy(() -> read(biff5))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(" w");
    }

    @Test
    void sheets_that_nobody_wants_are_counted_only() {
        final WorkbookFile workbook = WorkbookFile.read(
                xlsx(book -> book.createSheet("khác").createRow(0).createCell(0).setCellValue(3)),
                "w",
                sheet -> sheet.name().equals("Bảng"));

        assertThat(workbook.sheets()).hasSize(1);
        assertThat(workbook.unread()).containsEntry("khác", 1);
    }

    private static SheetGrid read(final byte[] bytes) {
        return WorkbookFile.read(bytes, "w", sheet -> true).sheets().get(0);
    }

    private static byte[] xlsx(final Consumer<Workbook> change) {
        return bytes(new XSSFWorkbook(), change);
    }

    private static byte[] xls(final Consumer<Workbook> change) {
        return bytes(new HSSFWorkbook(), change);
    }

    private static byte[] bytes(final Workbook book, final Consumer<Workbook> change) {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Bảng").createRow(0).createCell(0).setCellValue("Hà Nam");
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (final IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] encrypted(final byte[] plain)
            throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage inside = OPCPackage.open(new ByteArrayInputStream(plain));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            final Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                inside.save(stream);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] xml(final String part, final String from, final String to) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx(book -> {})))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    final String changed = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(from, to);
                    return with(xlsx(book -> {}), part, changed.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (final IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        throw new IllegalStateException("no part " + part);
    }

    /** The archive with one part replaced or added. */
    public static byte[] with(final byte[] archive, final String part, final byte[] content) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.finish();
            return out.toByteArray();
        } catch (final IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
