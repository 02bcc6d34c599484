package niengiam.report.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A browser without a window that keeps what its console said and which addresses it asked for. */
final class Browser implements AutoCloseable {

    private static final String HOW = "these tests open the site in a browser. Install chromium and chromium-driver, "
            + "or run .ci/run, which does.";

    private static final Pattern REQUEST = Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private final String axe;

    private Browser(final ChromeDriver driver) {
        this.driver = driver;
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param profile a new folder for its settings */
    static Browser open(final Path profile) {
        final ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium", "google-chrome", "chrome").toString());
        options.addArguments(
                "--headless=new",
                // Tests may run as root, for whom the sandbox does not start; only our own pages are opened.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        final LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        final ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(found("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        try {
            final Browser browser = new Browser(new ChromeDriver(service, options));
            // What the browser's own first page asked for is not ours.
            browser.driver.get("about:blank");
            browser.complaints();
            browser.requests();
            return browser;
        } catch (final SessionNotCreatedException refused) {
            throw new IllegalStateException("Cannot start the browser: " + HOW, refused);
        }
    }

    private static Path found(final String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Missing " + names[0] + " on the PATH: " + HOW));
    }

    Browser to(final Path page) {
        driver.get(page.toUri().toString());
        return this;
    }

    Browser back() {
        driver.navigate().back();
        return this;
    }

    /** The address of the page, without the folder of the release. */
    String address(final Path release) {
        return driver.getCurrentUrl().substring(release.toUri().toString().length());
    }

    WebElement one(final String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(final String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object run(final String script, final Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Presses the mouse at a place of the window, whatever lies there. */
    void click(final int x, final int y) {
        new Actions(driver).moveToLocation(x, y).click().perform();
    }

    /** Lays the page out anew for a screen of this many pixels, which a window may be too wide for, and waits until it is drawn. */
    Browser width(final int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        return drawn();
    }

    /** Waits until what was changed or scrolled is laid out: a size is set beside the page, not within its turn. */
    Browser drawn() {
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));");
        return this;
    }

    byte[] print() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** Complaints of the console since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Every address that was asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .map(message -> {
                    final Matcher matcher = REQUEST.matcher(message);
                    return matcher.find() ? matcher.group(1) : message;
                })
                .toList();
    }

    /** What axe holds against the page and calls serious or critical: rule and element. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(axe);
        final Map<String, Object> result = (Map<String, Object>)
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1]; axe.run(document, {preload: false, resultTypes: ['violations']}).then(done);");
        return ((List<Map<String, Object>>) result.get("violations"))
                .stream()
                        .filter(found -> List.of("serious", "critical").contains(found.get("impact")))
                        .map(found -> found.get("id") + ": " + found.get("help") + " "
                                + ((List<Map<String, Object>>) found.get("nodes"))
                                        .stream()
                                                .limit(3)
                                                .map(node -> String.valueOf(node.get("html")))
                                                .toList())
                        .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
