package niengiam.text;

/** What a phrase of the lexicon does in a sentence. */
public enum Role {
    /** A power of ten: {@code triệu}, {@code billion}. */
    SCALE,
    /** A counted noun: {@code dự án}, {@code visitors}. */
    UNIT,
    /** A currency, before or after its amount. */
    CURRENCY,
    /** A hedge before a number. */
    QUALIFIER,
    /** A hedge after a number. */
    QUALIFIER_AFTER,
    /** A word that says what the figures around it are about. */
    CUE,
    /** A country or a place that stands for one. */
    PLACE,
    /** A territory of this country. */
    AREA,
    /** A number written as a word. */
    NUMBER_WORD,
    /** A word of periods and days. */
    TIME,
    /** Ends the noun phrase after a number. */
    BREAK,
    /** Begins a comparison. */
    BASE,
    /** A change: the amount after it is a difference. */
    CHANGE,
    /** A percentage, a ratio or a number of times. */
    CLAIM,
    /** Begins a subset. */
    PART,
    /** Names the number after it: page, article, ordinal. */
    NAMED,
    /** Explains the number before it: years of age, hours. */
    NAMED_AFTER,
    /** Nothing of what follows: a true zero. */
    ZERO,
    /** Ends with a dot that ends no sentence. */
    ABBREVIATION,
    /** Begins the line that names the source of an article and ends it. */
    SOURCE_LINE,
    /** Begins a block of links around an article. */
    NAVIGATION,
    /** Begins a section about the future. */
    OUTLOOK,
    /** A compound whose parts must not be taken for phrases of their own. */
    NEUTRAL,
    /** Begins a list that is counted. */
    LIST
}
