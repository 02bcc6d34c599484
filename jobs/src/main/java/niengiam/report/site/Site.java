package niengiam.report.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.chart.spec.ChartForm;
import niengiam.data.CodeLists;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.model.Language;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.redline.Redline;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Wording;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;

/**
 * The site of a release: pages that open from a disk as well as from a server, in Vietnamese and English, on which every
 * figure leads to the cell or sentence where it was read. Nothing is loaded from anywhere else.
 */
public final class Site {

    private static final List<String> ASSETS = List.of("fonts.css", "site.css", "site.js");

    private final Edition edition;
    private final CodeLists lists;
    private final Wording wording;
    private final List<SourceCopy> sources;
    private final Optional<Redline> redline;

    /**
     * @param edition the facts of the release, with the territories that get pages
     * @param sources every source that a figure of the release was read from
     * @param redline what it says otherwise than the release before; empty for the first release
     */
    public Site(
            final Edition edition,
            final CodeLists lists,
            final Wording wording,
            final List<SourceCopy> sources,
            final Optional<Redline> redline) {
        ListingPages.requireAll(TableRegister.release());
        wording.requireAll(TableRegister.release());
        this.edition = edition;
        this.lists = lists;
        this.wording = wording;
        this.sources = List.copyOf(sources);
        this.redline = redline;
    }

    /**
     * Writes the folder {@code site} from the tables and charts of a staged release.
     *
     * @param release the folder of the release
     * @param charts the charts that lie there
     */
    public void write(final Path release, final List<ChartFile> charts) {
        write(release, charts, new ReleaseFigures(release, edition, lists));
    }

    /** The same from tables that others read as well. */
    public void write(final Path release, final List<ChartFile> charts, final ReleaseFigures read) {
        final StagedTables tables = read.tables();
        final EvidenceIndex index = EvidenceIndex.of(sources);
        final ShownFigures figures = read.shown();
        final ReleaseChecks checks = ReleaseChecks.read(tables, index);
        final RebuiltFigures rebuilt = new RebuiltFigures(read.listed(), lists);
        final IndicatorPages indicators =
                new IndicatorPages(lists, figures, sources, pictures(release, charts), rebuilt);
        final ListingPages listings = new ListingPages(read.listed(), figures, index, tables, charts);
        final Pages pages = new Pages(release);
        assets(release);
        figures.subjects().forEach(subject -> data(release, subject, figures));
        final RebuiltPages sums = new RebuiltPages(rebuilt, figures, index);
        final ProvincePages provinces = new ProvincePages(lists, figures, rebuilt, read.listed(), index, charts);
        final String lead = ProvincePages.lead(edition.areas(), lists);
        final Frames frames = new Frames(lists, wording, edition, DomainPage.domains(lists, figures));
        pages.write("door", SitePaths.DOOR, frames.index(Language.VI));
        for (final Language language : Language.values()) {
            final Names names = frames.names(language);
            final Frame start = frames.index(language);
            pages.write("index", start.path(), IndexPage.of(start, provinces.of(lead, start), lists, figures));
            for (final String refArea : edition.areas()) {
                if (!refArea.equals(lead)) {
                    final Frame frame = frames.page(refArea, language, names.area(refArea));
                    pages.write("province", frame.path(), provinces.of(refArea, frame));
                }
                for (final String indicator : rebuilt.indicators(refArea)) {
                    final Frame frame = frames.page(
                            RebuiltPages.name(indicator, refArea),
                            language,
                            names.indicator(indicator) + ", " + names.area(refArea));
                    pages.write("rebuilt", frame.path(), sums.of(refArea, indicator, frame));
                }
            }
            for (final String domain : frames.domains()) {
                final Frame frame = frames.page(DomainPage.name(domain), language, names.code("domain", domain));
                pages.write("domain", frame.path(), DomainPage.of(domain, frame, lists, figures, charts));
            }
            for (final ShownFigures.Subject subject : figures.subjects()) {
                final Frame frame = frames.page(
                        subject.indicator() + "." + subject.refArea(),
                        language,
                        names.indicator(subject.indicator()) + ", " + names.area(subject.refArea()));
                final IndicatorPage page = indicators.of(subject, frame);
                pages.write("indicator", frame.path(), page);
                IndicatorPage.Book.write(
                        release.resolve(SitePaths.book(subject.indicator(), subject.refArea(), language)), page);
            }
            final Frame beside = frames.page("compare", language);
            pages.write("compare", beside.path(), ComparePage.of(beside, lists, figures));
            final Frame audit = frames.page("audit", language);
            pages.write("audit", audit.path(), AuditPage.of(audit));
            final Frame quality = frames.page("checks", language);
            pages.write("checks", quality.path(), checks.page(quality, verdicts(), tables));
            final Frame gaps = frames.page("missing", language);
            pages.write("missing", gaps.path(), MissingPage.of(gaps, lists, figures));
            final Frame single = frames.page(OneYearPage.NAME, language);
            pages.write(OneYearPage.NAME, single.path(), OneYearPage.of(single, lists, figures));
            for (final String name : ListingPages.NAMES) {
                final Frame listing = frames.page(name, language);
                pages.write("listing", listing.path(), listings.of(name, listing));
            }
            final Frame origins = frames.page("sources", language);
            pages.write("sources", origins.path(), SourcesPage.of(origins, sources));
            redline.ifPresent(found -> {
                final Frame changes = frames.page("redline", language);
                pages.write(
                        "redline",
                        changes.path(),
                        new RedlinePages(lists, found, index, (indicator, area) -> figures.subjects()
                                        .contains(new ShownFigures.Subject(indicator, area)))
                                .of(changes));
            });
            final Frame facts = frames.page("release", language);
            pages.write("release", facts.path(), ReleasePage.of(facts, tables));
        }
        final SourcePages evidence = new SourcePages(sources, index, tables, figures, checks, read.listed());
        for (final SourceCopy source : evidence.sources()) {
            pages.write(
                    "source",
                    Evidence.page(source.origin().sourceId()),
                    evidence.of(source, frames.source(source, Language.VI), frames.source(source, Language.EN)));
        }
    }

    private static void data(final Path release, final ShownFigures.Subject subject, final ShownFigures figures) {
        final Path file = release.resolve(SitePaths.data(subject.indicator(), subject.refArea()));
        try {
            Files.createDirectories(file.getParent());
            try (TableWriter csv = CsvTableWriter.open(file, YearOnYearTable.SCHEMA)) {
                for (final TableRow row : figures.cells(subject)) {
                    csv.write(row);
                }
            }
        } catch (final IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }

    private Map<String, Long> verdicts() {
        final String prefix = "comparisons.";
        final Map<String, Long> verdicts = new TreeMap<>();
        edition.counts().forEach((name, count) -> {
            if (name.startsWith(prefix)) {
                verdicts.put(name.substring(prefix.length()), count);
            }
        });
        return verdicts;
    }

    private static Map<ChartFile, String> pictures(final Path release, final List<ChartFile> charts) {
        final Map<ChartFile, String> pictures = new LinkedHashMap<>();
        for (final ChartFile chart : charts) {
            try {
                pictures.put(
                        chart,
                        chart.form() == ChartForm.SERIES
                                ? Files.readString(release.resolve(chart.svgPath()), StandardCharsets.UTF_8)
                                : "");
            } catch (final IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + chart.svgPath() + " of the release", unreadable);
            }
        }
        return pictures;
    }

    private static void assets(final Path release) {
        for (final String asset : ASSETS) {
            final Path file = release.resolve(SitePaths.ASSETS + asset);
            try (InputStream in = Site.class.getResourceAsStream(asset)) {
                if (in == null) {
                    throw new IllegalStateException("Missing " + asset + " in this program. Build it again.");
                }
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            } catch (final IOException unwritable) {
                throw new UncheckedIOException("Cannot write " + file + ": " + unwritable.getMessage(), unwritable);
            }
        }
    }
}
