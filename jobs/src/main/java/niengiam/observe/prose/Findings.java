package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.observe.prose.digits.DeclaredScales;
import niengiam.observe.prose.said.Outline;
import niengiam.observe.prose.said.Sayings;
import niengiam.observe.prose.time.PeriodsOfText;

/** What the paragraphs of a document yielded, with offsets of characters; settled when the document is read. */
final class Findings {

    /** A number and what became of it. */
    record Group(int start, int end, DigitGroup.Use use, String kind) {}

    /** A claim. */
    record Said(Claim.Kind kind, int start, int end) {}

    /** A figure that was understood and not taken. */
    record Refused(String reason, String detail, int start, int end) {}

    final List<Draft> drafts = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Said> claims = new ArrayList<>();
    final List<Refused> refused = new ArrayList<>();
    final Map<String, Integer> areas = new LinkedHashMap<>();
    final Outline outline;
    final DeclaredScales.Of scales;
    Sayings titleSayings = Sayings.NOTHING;
    Optional<LocalDate> published = Optional.empty();

    final PeriodsOfText periods = new PeriodsOfText();

    Findings() {
        this(new Outline(), new DeclaredScales.Of());
    }

    /** Findings below the headings of others. */
    Findings(final Outline outline, final DeclaredScales.Of scales) {
        this.scales = scales;
        this.outline = outline;
    }

    void mention(final String area, final int weight) {
        areas.merge(area, weight, Integer::sum);
    }
}
