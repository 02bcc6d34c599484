package niengiam.report.database;

import java.util.Optional;
import java.util.Properties;

/**
 * Where a database is, and who asks. The password is never printed.
 *
 * @param url {@code jdbc:postgresql://host[:port]/database[?settings of the driver]}
 * @param user whose name is not in the address; empty if it is, or is that of the operating system
 * @param password of the user; empty if it is in the address or in {@code ~/.pgpass}
 */
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

    private static final String PREFIX = "jdbc:postgresql:";

    /** Seconds until a server that does not answer counts as unreachable. */
    private static final String PATIENCE = "20";

    public DatabaseAddress {
        if (!url.startsWith(PREFIX)) {
            throw DatabaseException.refused(
                    "Unsupported database \"" + withoutSettings(url)
                            + "\": expected an address of PostgreSQL such as jdbc:postgresql://localhost:5432/yearbook. Write it so.");
        }
    }

    /** What the driver is told beside the address; what the address itself says is kept. */
    Properties settings() {
        final Properties settings = new Properties();
        settings.setProperty("ApplicationName", "niengiam");
        settings.setProperty("connectTimeout", PATIENCE);
        settings.setProperty("loginTimeout", PATIENCE);
        settings.setProperty("tcpKeepAlive", "true");
        user.ifPresent(name -> settings.setProperty("user", name));
        password.ifPresent(word -> settings.setProperty("password", word));
        return settings;
    }

    /** The address without settings, among which a password may be. */
    @Override
    public String toString() {
        return withoutSettings(url);
    }

    private static String withoutSettings(final String url) {
        final int settings = url.indexOf('?');
        final String place = settings < 0 ? url : url.substring(0, settings);
        // An address of another form may have the password before the host.
        return place.replaceFirst("//[^/]*@", "//");
    }
}
