package niengiam.text;

/** What a phrase of the lexicon does in a sentence. */
public enum Role {
    /** A power of ten: {@code triệu}, {@code billion}. */
    SCALE(0),
    /** A counted noun: {@code dự án}, {@code visitors}. */
    UNIT(1),
    /** A currency, before or after its amount. */
    CURRENCY(2),
    /** A hedge before a number. */
    QUALIFIER(3),
    /** A hedge after a number. */
    QUALIFIER_AFTER(4),
    /** A word that says what the figures around it are about. */
    CUE(5),
    /** A country or a place that stands for one. */
    PLACE(6),
    /** A territory of this country. */
    AREA(7),
    /** A number written as a word. */
    NUMBER_WORD(8),
    /** A word of periods and days. */
    TIME(9),
    /** Ends the noun phrase after a number. */
    BREAK(10),
    /** Begins a comparison. */
    BASE(11),
    /** A change: the amount after it is a difference. */
    CHANGE(12),
    /** A percentage, a ratio or a number of times. */
    CLAIM(13),
    /** Begins a subset. */
    PART(14),
    /** Names the number after it: page, article, ordinal. */
    NAMED(15),
    /** Explains the number before it: years of age, hours. */
    NAMED_AFTER(16),
    /** Nothing of what follows: a true zero. */
    ZERO(17),
    /** Ends with a dot that ends no sentence. */
    ABBREVIATION(18),
    /** Begins the line that names the source of an article and ends it. */
    SOURCE_LINE(19),
    /** Begins a block of links around an article. */
    NAVIGATION(20),
    /** Begins a section about the future. */
    OUTLOOK(21),
    /** A compound whose parts must not be taken for phrases of their own. */
    NEUTRAL(22),
    /** Begins a list that is counted. */
    LIST(23),
    /** Names a part of what was counted, where it stands beside a number without a noun: {@code quốc tế}. */
    PART_NAME(24),
    /** Gathers several months into one figure: {@code tính chung}. */
    GATHERING(25),
    /** A news agency or paper, as a dateline names it. */
    AGENCY(26),
    /** The numbers belong to what was named, in the same order: {@code lần lượt}. */
    ORDER(27),
    /** The kind of a place whose name follows: {@code thành phố}. */
    PLACE_KIND(28),
    /** What places do that have figures: {@code đón}. */
    RECEIVING(29),
    /** Stands before the place where something is: {@code tại}. */
    LOCATIVE(30),
    /** Tells which boundary a name means: {@code cũ}. */
    BOUNDARY(31);

    private final int bit;

    Role(final int place) {
        this.bit = 1 << place;
    }

    /** The role as one bit, so that a set of roles is a number. */
    public int bit() {
        return bit;
    }
}
