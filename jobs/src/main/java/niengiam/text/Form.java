package niengiam.text;

/** How a phrase is written, where that tells it from others that do the same in a sentence. The words are in the lexicon. */
public enum Form {
    /** A noun of sums: {@code total capital}. */
    SUM,
    /** A verb of what was done to its subject: {@code were granted}. */
    PASSIVE,
    /** The same after more than one. */
    PASSIVE_OF_SEVERAL,
    /** A rise, and no fall. */
    RISE,
    /** Buying into enterprises. */
    SHARES,
    /** Words that are one project where no number counts them. */
    ONE_PROJECT,
    /** A noun that says of itself that it is one project. */
    PROJECT_IN_SINGULAR,
    /** {@code for}: what comes next is the purpose, or the share. */
    FOR,
    /** {@code at}: what comes next is where. */
    AT,
    /** {@code of}: what comes next is the whole. */
    OF,
    /** {@code another}: more of what was counted before. */
    ANOTHER,
    /** {@code visited} so many times. */
    VISITED,
    /** {@code visits}, of whatever. */
    VISITS,
    /** Speaks of pages in the net. */
    ONLINE,
    /** What had been before the time that is spoken of. */
    PAST_PERFECT,
    /** The year before as a whole, and not the same days of it. */
    YEAR_BEFORE
}
