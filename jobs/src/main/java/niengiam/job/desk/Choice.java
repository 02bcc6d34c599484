package niengiam.job.desk;

import java.util.Optional;
import niengiam.model.Language;
import niengiam.report.words.Wording;
import niengiam.source.Texts;

/** What a person may decide about a row of the inbox. */
enum Choice {
    /** The finding stands as it is. */
    ACCEPT,
    /** The figure is another. */
    CORRECT,
    /** There is no such figure. */
    WITHDRAW,
    /** The unknown label means a code. */
    LABEL;

    /** The choice that a word of either language names. */
    static Optional<Choice> of(final String word, final Wording wording) {
        for (final Choice choice : values()) {
            for (final Language language : Language.values()) {
                if (Texts.label(wording.of("decision." + choice, language)).equals(Texts.label(word))) {
                    return Optional.of(choice);
                }
            }
        }
        return Optional.empty();
    }
}
