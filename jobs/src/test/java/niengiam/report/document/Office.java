package niengiam.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        final Path log = Files.createDirectories(folder).resolve("office.log");
        final Process office;
        try {
            office = new ProcessBuilder(List.of(
                            "soffice",
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            format,
                            "--outdir",
                            folder.toString(),
                            file.toString()))
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
        final String name = file.getFileName().toString();
        final Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceAll(":.*", ""));
        if (code != 0 || !Files.exists(made)) {
            throw new IllegalStateException("Cannot convert " + file + " to " + format + ": LibreOffice ended with "
                    + code + " and said: " + Files.readString(log, StandardCharsets.UTF_8));
        }
        return made;
    }
}
