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
    TIME_PERIOD,
    CUTOFF,
    UNIT_MEASURE,
    UNIT_MULT,
    OBS_STATUS,
    OBS_QUALIFIER,
    VINTAGE,
    REFERENCE,
    NOTE,
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
