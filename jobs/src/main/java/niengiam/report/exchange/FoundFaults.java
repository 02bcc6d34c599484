package niengiam.report.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.model.Observation;
import niengiam.report.words.Names;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.TableRow;

/** The findings of a release by what they are about, so that each stands beside its figure. */
public final class FoundFaults {

    private final Map<Place, List<Fault>> faults = new HashMap<>();

    /** A rule that did not hold for a series in a period. */
    private record Place(String series, String period) {}

    private record Fault(String rule, String sentence, String expected, String got) {}

    /** Takes in a row of the table of findings. */
    public void add(final TableRow finding) {
        faults.computeIfAbsent(
                        new Place(finding.text(FindingTable.SERIES), finding.text(Concepts.TIME_PERIOD)),
                        place -> new ArrayList<>())
                .add(new Fault(
                        finding.text(Concepts.RULE),
                        finding.text(Concepts.SENTENCE),
                        finding.text(FindingTable.EXPECTED),
                        finding.text(FindingTable.GOT)));
    }

    /** What was found about the series and period of a figure, in the language of names. */
    List<String> about(final Observation figure, final Names names) {
        return faults
                .getOrDefault(new Place(figure.key().toString(), figure.period().toString()), List.of())
                .stream()
                .map(fault -> names.word(
                        "export.finding",
                        fault.rule,
                        names.has("rule." + fault.rule) ? names.word("rule." + fault.rule) : fault.sentence,
                        fault.expected,
                        fault.got))
                .distinct()
                .toList();
    }
}
