package niengiam.lake.commit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.quality.Accepted;

/**
 * What the maker of a release knows about it before its files are counted; see {@link ReleaseManifest} for the parts.
 *
 * @param accepted that the figures passed the gate: without it there is nothing to publish
 * @param base the release on which it was computed, empty for the first. If another one was published since, publishing ends in
 *     {@link PublishOutcome.AlreadyTaken}
 */
public record ReleaseDraft(
        Accepted accepted,
        Instant created,
        String codeVersion,
        String fingerprint,
        SortedMap<String, String> parameters,
        List<Input> inputs,
        SortedMap<String, Long> counts,
        Optional<Previous> base) {

    /** The number the release will have. */
    public int number() {
        return base.map(Previous::number).orElse(0) + 1;
    }
}
