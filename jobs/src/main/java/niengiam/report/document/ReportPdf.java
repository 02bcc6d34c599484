package niengiam.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import niengiam.report.words.Edition;
import niengiam.report.words.Templates;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * The report as a tagged PDF (PDF/UA-1) with its fonts inside. Equal content gives equal bytes: the only day in the file
 * is that of the figures.
 */
final class ReportPdf {

    static final String FAMILY = "Liberation Serif";

    /** A face of the family, and the file it lies in. */
    private record Face(String file, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face("LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("LiberationSerif-BoldItalic.ttf", 700, FontStyle.ITALIC));

    private final Path release;
    private final Edition edition;

    ReportPdf(final Path release, final Edition edition) {
        this.release = release;
        this.edition = edition;
    }

    byte[] bytes(final ReportContent content) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            return bytes(content, document);
        }
    }

    private byte[] bytes(final ReportContent content, final PDDocument document) throws IOException {
        final PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("niengiam");
        builder.useUriResolver((base, uri) -> picture(uri));
        for (final Face face : FACES) {
            builder.useFont(new PDFontSupplier(font(document, face.file)), FAMILY, face.weight, face.style, true);
        }
        builder.usePDDocument(document);
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html(content))), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return saved(document);
        }
    }

    private byte[] saved(final PDDocument document) throws IOException {
        final Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(
                edition.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(day);
        document.setDocumentId((long) edition.release());
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Only pictures of the release are let in. */
    private String picture(final String uri) {
        final Path file = release.resolve(uri).normalize();
        return file.startsWith(release) ? file.toUri().toString() : null;
    }

    private static PDFont font(final PDDocument document, final String file) throws IOException {
        try (InputStream in = ReportPdf.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file + " in this program. Build it again.");
            }
            final TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Vietnamese needs no ligatures, and looking for them takes most of the time of the whole document.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    static String html(final ReportContent content) {
        final StringOutput html = new StringOutput();
        new Templates().fill("document/report", content, html);
        return html.toString();
    }
}
