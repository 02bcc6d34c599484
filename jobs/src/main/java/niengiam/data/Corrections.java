package niengiam.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.YamlFile;

/** The corrections of a data folder: {@code corrections/*.yaml}, each a list. */
public final class Corrections {

    /** The folder below the data folder; it need not be there. */
    public static final String FOLDER = "corrections";

    private static final String EXTENSION = ".yaml";
    private static final String SNAPSHOTS = "/snapshots/";

    private final List<Correction> all;

    private Corrections(final List<Correction> all) {
        this.all = List.copyOf(all);
    }

    /** The texts of the files of a data folder, by name. */
    public static Map<String, String> texts(final Path data) {
        final Path folder = data.resolve(FOLDER);
        final Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.toList()) {
                final String name = file.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    texts.put(FOLDER + "/" + name, Texts.read(file));
                } else if (!name.startsWith(".")) {
                    throw new SourceException("Unknown file " + file + ": expected corrections in files *" + EXTENSION
                            + ". Rename it or put it elsewhere.");
                }
            }
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read folder " + folder + ": " + unreadable.getMessage(), unreadable);
        }
        return texts;
    }

    /** The corrections of a data folder. */
    public static Corrections read(final Path data, final CodeLists codes) {
        return of(texts(data), codes);
    }

    /**
     * Understands files of corrections.
     *
     * @param texts their texts, by name
     * @throws SourceException if one is broken, names what no code list has, or two decide the same
     */
    public static Corrections of(final Map<String, String> texts, final CodeLists codes) {
        final List<Correction> all = new ArrayList<>();
        final Map<String, String> ids = new HashMap<>();
        final Map<List<String>, Correction> subjects = new HashMap<>();
        new TreeMap<>(texts).forEach((name, text) -> {
            for (final YamlFile entry : YamlFile.parseEntries(text, name)) {
                final Correction correction = new CorrectionEntry(entry, codes).read();
                final String other = ids.put(correction.id(), correction.where());
                if (other != null) {
                    throw new SourceException("Invalid correction " + correction.id() + " in " + correction.where()
                            + ": expected an id of its own, got that of " + other + ". Give it another.");
                }
                final Correction rival = subjects.put(
                        List.of(
                                correction.sourceId(),
                                correction.place().toString(),
                                correction.reading().toString()),
                        correction);
                if (rival != null) {
                    throw new SourceException("Invalid correction " + correction.id() + " in " + correction.where()
                            + ": expected one decision about " + correction.reading() + " at " + correction.place()
                            + " of " + correction.sourceId() + ", got another in " + rival.where()
                            + ". Delete the one that no longer holds.");
                }
                all.add(correction);
            }
        });
        return new Corrections(all);
    }

    public List<Correction> all() {
        return all;
    }

    /** Those of a snapshot. */
    public List<Correction> of(final String sourceId) {
        return all.stream()
                .filter(correction -> correction.sourceId().equals(sourceId))
                .toList();
    }

    /**
     * Those of a file that somebody names: by the name it is called, or by its place below a folder of snapshots.
     *
     * @param name what it is called
     */
    public List<Correction> of(final Path file, final String name) {
        final String path = stem(file.toAbsolutePath().normalize().toString().replace('\\', '/'));
        return all.stream()
                .filter(correction -> correction.sourceId().equals(name)
                        || correction.sourceId().equals(stem(name))
                        || path.endsWith(SNAPSHOTS + correction.sourceId()))
                .toList();
    }

    /** The correction of an id. */
    public Optional<Correction> find(final String id) {
        return all.stream().filter(correction -> correction.id().equals(id)).findFirst();
    }

    /** The id of the correction of a snapshot that the note of a figure names in brackets. */
    public Optional<String> markedIn(final String sourceId, final String note) {
        return note.isEmpty()
                ? Optional.empty()
                : of(sourceId).stream()
                        .map(Correction::id)
                        .filter(id -> note.contains("[" + id + "]"))
                        .findFirst();
    }

    /** All that decides what the corrections of a snapshot do; empty text if there are none. */
    public String spelled(final String sourceId) {
        final StringBuilder text = new StringBuilder();
        of(sourceId).forEach(correction -> correction
                .spelled()
                .forEach(part ->
                        text.append(part.length()).append(' ').append(part).append('\n')));
        return text.toString();
    }

    private static String stem(final String name) {
        final int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
