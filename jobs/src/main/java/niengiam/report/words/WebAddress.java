package niengiam.report.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that a reader may follow: of the web, well-formed. Anything else that a source states is only text. */
public final class WebAddress {

    private WebAddress() {}

    public static Optional<String> of(final String text) {
        try {
            final URI uri = new URI(text.strip());
            final boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (final URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
