package niengiam.report.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Language;

/**
 * What all data sets of one export share.
 *
 * @param release number of the release
 * @param sha256 digest of its {@code release.json}; empty for an export that is itself part of the release
 * @param created when it was made
 * @param lists names of the codes
 * @param language the language of labels; the other one goes into extensions
 */
public record ExportedRelease(
        int release, Optional<String> sha256, Instant created, CodeLists lists, Language language) {

    /** What it is called, in English. */
    String title() {
        return "Niengiam, release " + release;
    }

    /** The day it was made, UTC. */
    LocalDate updated() {
        return LocalDate.ofInstant(created, ZoneOffset.UTC);
    }

    Language other() {
        return language == Language.VI ? Language.EN : Language.VI;
    }
}
