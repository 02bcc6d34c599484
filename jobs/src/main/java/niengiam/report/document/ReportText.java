package niengiam.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import niengiam.report.document.ReportContent.Annex;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Heading;
import niengiam.report.document.ReportContent.Paragraph;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;

/**
 * Writes the report: an assessment, a section for each domain, how the figures were made, and annexes with the tables.
 * Sentences and tables are made from the same tellings, so the two cannot disagree.
 */
final class ReportText {

    private final Edition edition;
    private final Names names;
    private final Tellings tellings;
    private final LeadCharts leads;
    private final Assessment assessment;
    private final ReportAnnexes annexes;
    private final Citations citations;

    ReportText(
            final Edition edition,
            final Names names,
            final Tellings tellings,
            final Assessment assessment,
            final Citations citations,
            final LeadCharts leads,
            final ReportAnnexes annexes) {
        this.edition = edition;
        this.names = names;
        this.tellings = tellings;
        this.assessment = assessment;
        this.citations = citations;
        this.leads = leads;
        this.annexes = annexes;
    }

    /** The whole report. */
    ReportContent content() {
        final List<Telling> all = tellings.all();
        final Map<String, List<Telling>> domains = new LinkedHashMap<>();
        all.forEach(telling -> domains.computeIfAbsent(telling.domain(), any -> new ArrayList<>())
                .add(telling));
        final List<Block> body = new ArrayList<>();
        final List<String> old = new ArrayList<>();
        int section = 0;
        body.add(section(++section, names.word("report.assess")));
        body.add(Paragraph.of(names.word(
                "report.assess.scope",
                areas(),
                TimeWords.day(edition.asOf(), names.language()),
                Integer.toString(edition.release()))));
        body.addAll(assessment.opening(all));
        for (final Map.Entry<String, List<Telling>> domain : domains.entrySet()) {
            if (!assessment.hasNews(domain.getValue())) {
                old.add(names.code("domain", domain.getKey()));
                continue;
            }
            body.add(section(++section, names.code("domain", domain.getKey())));
            body.add(assessment.domain(domain.getValue()));
            leads.of(domain.getValue().stream().filter(tellings::isRecent).toList())
                    .ifPresent(body::add);
        }
        body.add(section(++section, names.word("report.scope")));
        if (!old.isEmpty()) {
            body.add(Paragraph.of(
                    names.word("report.domain.old", String.join(", ", old), Integer.toString(tellings.firstYear()))));
        }
        body.add(Paragraph.of(names.word("report.scope.compare")));
        body.add(Paragraph.of(names.word("report.scope.rounding")));
        body.add(Paragraph.of(names.word("report.end", areas(), TimeWords.day(edition.asOf(), names.language()))));
        return new ReportContent(
                names.language(),
                names.word("report.title", Visible.text(edition.title(names.language()))),
                letterhead(),
                body,
                new ReportContent.Closing(
                        names.word("report.recipients"),
                        List.of(names.word("report.recipients.superior"), names.word("report.recipients.file")),
                        names.word("report.office"),
                        names.word("report.signer")),
                annexed(domains));
    }

    private static Heading section(final int number, final String name) {
        return new Heading(Numbers.roman(number) + ". " + name.toUpperCase(Locale.ROOT));
    }

    private ReportContent.Letterhead letterhead() {
        return new ReportContent.Letterhead(
                names.word("report.superior"),
                names.word("report.issuer"),
                names.word("report.nation"),
                names.word("report.motto"),
                names.word("report.number"),
                names.word("report.place"),
                names.word("report.kind"),
                names.word("report.about", Visible.text(edition.title(names.language()))),
                names.word("report.addressee"));
    }

    /** Figures first, for they cite the sources that the annex of sources lists. */
    private List<Annex> annexed(final Map<String, List<Telling>> domains) {
        final DetailTables tables = new DetailTables(names, citations);
        final List<Block> details = new ArrayList<>();
        domains.forEach((domain, figures) -> details.addAll(tables.of(
                names.code("domain", domain),
                figures.stream().filter(tellings::isRecent).toList())));
        details.addAll(tables.of(
                names.word("report.table.old", Integer.toString(tellings.firstYear())),
                domains.values().stream()
                        .flatMap(List::stream)
                        .filter(Predicate.not(tellings::isRecent))
                        .toList()));
        final List<ReportAnnexes.Draft> drafts = new ArrayList<>();
        drafts.add(new ReportAnnexes.Draft(names.word("report.annex.details"), details));
        final List<Telling> recent = domains.values().stream()
                .flatMap(List::stream)
                .filter(tellings::isRecent)
                .toList();
        drafts.addAll(annexes.of(names, citations.all(), recent));
        final List<Annex> annexed = new ArrayList<>();
        for (final ReportAnnexes.Draft draft : drafts) {
            annexed.add(new Annex(
                    names.word("report.annex", Numbers.roman(annexed.size() + 1)),
                    draft.title().toUpperCase(Locale.ROOT),
                    names.word("report.annex.of"),
                    draft.blocks()));
        }
        return annexed;
    }

    private String areas() {
        return String.join(
                ", ",
                edition.areas().stream().map(names::area).map(Visible::text).toList());
    }
}
