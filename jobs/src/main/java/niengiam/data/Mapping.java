package niengiam.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.source.FileFormat;
import niengiam.source.YamlFile;

/** How one kind of file is read, understood once: a delimited table, sheets of workbooks, a cube, or documents. */
public sealed interface Mapping permits TableMapping, WorkbookMapping, PxMapping, ProseMapping {

    /** What mappings may read; in their files in lower case. */
    enum Format {
        CSV,
        XLS,
        PX,
        PROSE;

        /** Whether a mapping of this format may read a file of that one. */
        boolean mayRead(final FileFormat file) {
            return switch (this) {
                case CSV -> file.isText();
                case XLS -> file == FileFormat.XLS || file == FileFormat.XLSX || file == FileFormat.ODS;
                case PX -> file == FileFormat.PX;
                case PROSE -> false;
            };
        }
    }

    /** A line that names the format in plain words; one that is written otherwise tells nothing. */
    Pattern FORMAT_LINE = Pattern.compile("(?m)^format: ?(csv|xls|px|prose)\\s*$");

    /** Its id. */
    String id();

    /** Names of all label tables it uses. */
    Set<String> labelTables();

    /** Where the attributes of figures come from, for every group of figures and rows. */
    List<Map<Attribute, ValueSource>> attributes();

    /** Tables with several key columns. */
    List<KeyedLookup> lookups();

    /** Whether it reads files of a format; documents are no matter of format. */
    boolean reads(FileFormat format);

    /** What it reads, in words. */
    String inputs();

    /**
     * Reads the text of a mapping file.
     *
     * @param name what messages call it
     * @throws niengiam.source.SourceException if it cannot be understood
     */
    static Mapping parse(final String text, final String name) {
        return read(YamlFile.parse(text, name));
    }

    /** The format that the text of a mapping names, found without understanding the rest; empty where it is not plain. */
    static Optional<Format> format(final String text) {
        final Matcher line = FORMAT_LINE.matcher(text);
        return line.find() ? Optional.of(Format.valueOf(line.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    /** Reads a mapping file. */
    static Mapping read(final YamlFile yaml) {
        return switch (Conventions.choice(yaml, "format", Format.class, "csv")) {
            case CSV -> TableMapping.read(yaml);
            case XLS -> WorkbookMapping.read(yaml);
            case PX -> PxMapping.read(yaml);
            case PROSE -> ProseMapping.read(yaml);
        };
    }

    /** The attributes of a group of figures, with those that all figures of its table share. */
    static Map<Attribute, ValueSource> joined(
            final Map<Attribute, ValueSource> shared, final Map<Attribute, ValueSource> own) {
        final Map<Attribute, ValueSource> all = new EnumMap<>(Attribute.class);
        all.putAll(shared);
        all.putAll(own);
        return all;
    }

    /**
     * What separates the fields of a file.
     *
     * @param start the beginning of the file
     * @return empty if the mapping reads no delimited text
     */
    default Optional<Character> delimiter(final byte[] start) {
        return this instanceof TableMapping table ? Optional.of(table.delimiterOf(start)) : Optional.empty();
    }

    /** Whether its files are delimited text, which can be read in parts. */
    default boolean isDelimited() {
        return this instanceof TableMapping;
    }

    /** Whether its files are documents, which are read by the lexicon. */
    default boolean isProse() {
        return this instanceof ProseMapping;
    }
}
