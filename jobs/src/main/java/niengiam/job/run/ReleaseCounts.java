package niengiam.job.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.job.tables.TablesStage;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.quality.Accepted;

/** The counts that a release carries: what was read, what it holds, what was found. */
final class ReleaseCounts {

    private ReleaseCounts() {}

    /**
     * Counts, by name.
     *
     * @throws IllegalStateException if figures are not observations and rejects together
     */
    static SortedMap<String, Long> of(
            final List<Input> inputs,
            final Ingested ingested,
            final TablesStage.Contents contents,
            final Accepted accepted) {
        final SortedMap<String, Long> counts = new TreeMap<>();
        final SourceCounts read = ingested.countsAmong(inputs);
        if (read.figures() != read.observations() + read.rejected()) {
            throw new IllegalStateException("Invalid counts: " + read.figures() + " figures are not "
                    + read.observations() + " observations and " + read.rejected() + " rejects");
        }
        counts.put("sources", (long) inputs.size());
        counts.put("sources_read", ingested.sourcesAmong(inputs));
        counts.put("figures_read", read.figures());
        counts.put("observations_read", read.observations());
        counts.put("rejects_read", read.rejected());
        read.rejects().forEach((reason, count) -> counts.put("rejects_read." + reason, count));
        counts.put("numbers_read", read.share().numbers());
        counts.put("numbers_read.unread", read.share().unread());
        counts.put("figures", contents.observations() + contents.rejects());
        counts.put("observations", contents.observations());
        counts.put("rejects", contents.rejects());
        counts.put("areas", (long) contents.areas().size());
        counts.put("findings.error", accepted.verdict().errors());
        counts.put("findings.warning", accepted.verdict().warnings());
        counts.put("findings.info", accepted.verdict().infos());
        contents.comparisons().forEach((verdict, count) -> counts.put("comparisons." + verdict, count));
        return counts;
    }
}
