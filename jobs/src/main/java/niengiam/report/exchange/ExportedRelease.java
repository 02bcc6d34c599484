package niengiam.report.exchange;

import java.time.LocalDate;
import niengiam.data.CodeLists;
import niengiam.model.Language;

/**
 * What all data sets of one export share.
 *
 * @param release number of the release
 * @param sha256 digest of its {@code release.json}
 * @param updated the day it was made, UTC
 * @param lists names of the codes
 * @param language the language of labels; the other one goes into extensions
 */
public record ExportedRelease(int release, String sha256, LocalDate updated, CodeLists lists, Language language) {

    Language other() {
        return language == Language.VI ? Language.EN : Language.VI;
    }
}
