package niengiam.text;

import java.util.List;

/**
 * One meaning of a phrase.
 *
 * @param id id of the lexicon entry, by which a reading is explained
 * @param role what the phrase does
 * @param value the code it stands for
 * @param sets what it says about the figures around it, as {@code slot=value}
 */
public record Meaning(String id, Role role, String value, List<String> sets) {

    public Meaning {
        sets = List.copyOf(sets);
    }
}
