package niengiam.lake.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 digests as 64 lower-case hexadecimal digits. */
public final class Sha256 {

    public static final int BUFFER = 1 << 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    public static String of(final byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** The digest of a file's bytes, read once from front to back. */
    public static String of(final Path file) throws IOException {
        final MessageDigest digest = digest();
        final byte[] buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return hex(digest.digest());
    }

    public static boolean matches(final String text) {
        return FORM.matcher(text).matches();
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("Missing SHA-256: every Java platform must have it", e);
        }
    }

    public static String hex(final byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
