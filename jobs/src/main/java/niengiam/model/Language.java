package niengiam.model;

import java.util.Locale;

/** The two languages of every publication. */
public enum Language {
    VI,
    EN;

    /** BCP 47 tag, also the part of a file name. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of two texts. */
    public String choose(final String vietnamese, final String english) {
        return this == VI ? vietnamese : english;
    }
}
