package niengiam.data;

/** What a mapping may say of a figure. The text of a constant is the name in lower case, as in the mapping files. */
public enum Attribute {
    INDICATOR,
    FUNDING,
    ZONE,
    COUNTERPART_AREA,
    VISITOR_TYPE,
    CHANNEL,
    REF_AREA,
    /** The national code of the territory: with it REF_AREA is the id of one territory, and no code of several. */
    AREA_CODE,
    TIME_PERIOD,
    CUTOFF,
    UNIT_MEASURE,
    UNIT_MULT,
    OBS_STATUS,
    OBS_QUALIFIER,
    VINTAGE,
    REFERENCE,
    NOTE,
    /** The figure as it was printed, where the cell holds it in another form. */
    OBS_TEXT,
    /** The least value that the wording allows, where the table says it. */
    LOWER,
    /** The greatest value that the wording allows. */
    UPPER,
    /** Who published the figure, where the table compiles figures of several. */
    PRODUCER,
    /** A reason code: the figure is rejected with it. */
    REJECT;

    private final String key = name().toLowerCase(java.util.Locale.ROOT);

    public String key() {
        return key;
    }

    public static java.util.Optional<Attribute> of(final String key) {
        for (final Attribute attribute : values()) {
            if (attribute.key().equals(key)) {
                return java.util.Optional.of(attribute);
            }
        }
        return java.util.Optional.empty();
    }
}
