package niengiam.job.desk;

import java.util.Locale;
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
    LABEL,
    /** Words that no lexicon has mean what others mean that it has. */
    PHRASE;

    /** The choice that a word of either language names. */
    static Optional<Choice> of(final String word, final Wording wording) {
        for (final Choice choice : values()) {
            for (final Language language : Language.values()) {
                if (folded(wording.of("decision." + choice, language)).equals(folded(word))) {
                    return Optional.of(choice);
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever types the word instead of choosing it may type it in capitals. */
    private static String folded(final String word) {
        return Texts.label(word).toLowerCase(Locale.ROOT);
    }
}
