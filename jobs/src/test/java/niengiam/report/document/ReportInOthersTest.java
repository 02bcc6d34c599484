package niengiam.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The report, judged by programs of others: a validator for PDF/UA, and LibreOffice. */
@Tag("slow")
final class ReportInOthersTest {

    @TempDir
    private static Path folder;

    private static StagedRelease release;

    @BeforeAll
    static void publish() {
        release = new StagedRelease(folder.resolve("release"), SnapshotsToRead.shipped("gso", "press-compilation"))
                .withCharts()
                .withReport();
    }

    @Test
    void the_pdf_conforms_to_pdf_ua_1() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        final byte[] pdf = Files.readAllBytes(release.folder.resolve(Report.PDF));
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            final ValidationResult result = validator.validate(parser);
            final List<String> broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            assertThat(broken).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void libre_office_opens_the_word_document_with_every_sentence_in_it() throws Exception {
        final Office office = new Office(folder.resolve("profile"));
        final Path pdf = office.convert(release.folder.resolve(Report.DOCX), "pdf", folder.resolve("opened"));
        try (PDDocument opened = Loader.loadPDF(pdf.toFile())) {
            final String text = new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "II. ĐẦU TƯ", "Phụ lục V", "KẾT QUẢ KIỂM TRA");
        }
    }
}
