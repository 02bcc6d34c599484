package niengiam.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice without a window, as another program that opens what we write. */
public final class Office {

    /** Without it, LibreOffice would trust the results that a workbook carries. */
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Path profile;

    /** @param profile a new folder for its settings, so that nobody's own are touched */
    public Office(final Path profile) {
        this.profile = profile;
        try {
            Files.createDirectories(profile.resolve("user"));
            Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Opens a file, calculates it anew, and saves it in another format.
     *
     * @param format name of the format, with the name of an export filter behind a colon where one is needed
     * @return the new file
     */
    public Path convert(final Path file, final String format, final Path folder)
            throws IOException, InterruptedException {
        return convert(List.of(), List.of(file), format, folder).get(0);
    }

    /**
     * Opens texts in UTF-8, whose every line becomes a paragraph, and saves them in another format.
     *
     * @return the new files, in the order of the texts
     */
    public List<Path> convertTexts(final List<Path> texts, final String format, final Path folder)
            throws IOException, InterruptedException {
        return convert(List.of("--infilter=Text (encoded):UTF8,LF,,,"), texts, format, folder);
    }

    private List<Path> convert(
            final List<String> options, final List<Path> files, final String format, final Path folder)
            throws IOException, InterruptedException {
        final Path log = Files.createDirectories(folder).resolve("office.log");
        final List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore"));
        command.addAll(options);
        command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        final Process office;
        try {
            office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (final IOException missing) {
            throw new IllegalStateException(
                    "Missing LibreOffice (soffice): these tests open what we write in another program. Install "
                            + "libreoffice-writer-nogui and libreoffice-calc-nogui, or run .ci/run, which does.",
                    missing);
        }
        final int code = office.waitFor();
        final List<Path> made = new ArrayList<>();
        for (final Path file : files) {
            final String name = file.getFileName().toString();
            made.add(folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceAll(":.*", "")));
        }
        for (final Path file : made) {
            if (code != 0 || !Files.exists(file)) {
                throw new IllegalStateException("Cannot make " + file + ": LibreOffice ended with " + code
                        + " and said: " + Files.readString(log, StandardCharsets.UTF_8));
            }
        }
        return made;
    }
}
