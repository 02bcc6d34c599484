package niengiam.job.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.source.Texts;

/** Which code made a release: the version, and the digest of the jar, so that a rebuilt program is another one. */
public final class Version {

    private static final String NUMBER = "0.2.0";
    private static final int DIGITS = 12;
    private static final String DIGEST = "/niengiam/code.sha256";

    private Version() {}

    /** For example {@code 0.2.0+3f8a61c2d9e0}; {@code 0.2.0+dev} where the classes do not come from a jar. */
    public static String text() {
        return Code.VERSION;
    }

    /** Digested once: every command asks. */
    private static final class Code {
        static final String VERSION = version();
    }

    private static String version() {
        // The jar for clusters holds more than the program's own, and is still the same program.
        try (InputStream digest = Version.class.getResourceAsStream(DIGEST)) {
            if (digest != null) {
                return NUMBER + "+" + new String(digest.readNBytes(DIGITS), StandardCharsets.US_ASCII);
            }
            final Path code = Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return NUMBER + "+"
                    + (Files.isRegularFile(code)
                            ? Texts.sha256(Files.readAllBytes(code)).substring(0, DIGITS)
                            : "dev");
        } catch (final URISyntaxException impossible) {
            throw new IllegalStateException("Cannot find the program's own code", impossible);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
