package niengiam.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.FindingWords;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Wording;

/**
 * The administrative report of a release, as a Word document to go on writing in and as a PDF to read. Its layout is that
 * of Vietnamese administrative documents (Decree 30/2020/NĐ-CP, Annex I): A4, margins of 20, 20, 30 and 20 mm, Times New
 * Roman 13, page numbers in the upper margin from the second page on.
 */
public final class Report {

    public static final String DOCX = "report.docx";
    public static final String PDF = "report.pdf";

    private final Edition edition;
    private final CodeLists lists;
    private final Wording wording;
    private final List<SourceCopy> sources;

    /**
     * @param edition the facts of the release, with the territories the report is about
     * @param sources every source that a figure of the release was read from
     */
    public Report(final Edition edition, final CodeLists lists, final Wording wording, final List<SourceCopy> sources) {
        this.edition = edition;
        this.lists = lists;
        this.wording = wording;
        this.sources = List.copyOf(sources);
    }

    /**
     * Writes {@code report.docx} and {@code report.pdf} from the tables and charts of a staged release.
     *
     * @param release the folder of the release
     * @param charts the charts that lie there
     */
    public void write(final Path release, final List<ChartFile> charts) {
        write(release, charts, new ReleaseFigures(release, edition, lists));
    }

    /** The same from tables that others read as well. */
    public void write(final Path release, final List<ChartFile> charts, final ReleaseFigures read) {
        final ReportContent content = content(charts, Language.VI, read);
        try {
            Files.write(
                    release.resolve(DOCX),
                    new ReportDocx(release, edition).bytes(content),
                    StandardOpenOption.CREATE_NEW);
            Files.write(
                    release.resolve(PDF),
                    new ReportPdf(release, edition).bytes(content),
                    StandardOpenOption.CREATE_NEW);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(
                    "Cannot write the report to " + release + ": " + unwritable.getMessage(), unwritable);
        }
    }

    /** What the report says in a language. */
    ReportContent content(final Path release, final List<ChartFile> charts, final Language language) {
        return content(charts, language, new ReleaseFigures(release, edition, lists));
    }

    private ReportContent content(final List<ChartFile> charts, final Language language, final ReleaseFigures read) {
        final ShownFigures figures = read.shown();
        final Names names = new Names(lists, wording, language);
        final Citations citations = new Citations();
        final Tellings tellings =
                new Tellings(edition, lists, names, figures, new RebuiltFigures(read.listed(), lists));
        return new ReportText(
                        edition,
                        names,
                        tellings,
                        new Assessment(
                                edition, names, figures, new FindingWords(names, lists, figures), tellings, citations),
                        citations,
                        new LeadCharts(names, figures, charts),
                        new ReportAnnexes(lists, sources, figures, read))
                .content();
    }
}
