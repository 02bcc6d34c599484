package niengiam.observe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.data.Expression;
import niengiam.data.UnitWords;

/**
 * What says of a delimited table what it is about: the lines printed above its head or, where it prints none, the title
 * that its origin file states. A printed title always decides, for an origin file is written by another hand.
 *
 * @param printed the lines above the head
 * @param stated the title of the origin file; empty text where there is none
 * @param notes lines below the head that say a unit
 */
record Caption(List<String> printed, String stated, List<String> notes) {

    Caption(final List<String> printed, final String stated) {
        this(printed, stated, List.of());
    }

    Caption with(final List<String> below) {
        return new Caption(printed, stated, below);
    }

    private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*(\\([^()]*\\))");

    /**
     * What the caption says that was looked for, and where it stands.
     *
     * @param text the line
     * @param title the line without the unit in brackets behind it
     */
    record Found(String text, String title, boolean isPrinted) {
        String words() {
            return (isPrinted ? "title \"" : "title of its origin file \"") + text + "\"";
        }
    }

    /** Whether nothing says what the table is about. */
    boolean isSilent() {
        return printed.isEmpty() && stated.isBlank();
    }

    /** The lines that count. */
    List<String> lines() {
        if (!printed.isEmpty()) {
            return printed;
        }
        return stated.isBlank() ? List.of() : List.of(SheetTable.oneLine(stated));
    }

    /** The line that is wholly what a mapping expects; only a unit may stand behind it in brackets. */
    Optional<Found> find(final Expression title, final UnitWords units) {
        return lines().stream()
                .flatMap(line -> Stream.of(new Found(line, line, !printed.isEmpty()), withoutUnit(line, units)))
                .filter(found -> title.whole(found.title()).isPresent())
                .findFirst();
    }

    private Found withoutUnit(final String line, final UnitWords units) {
        final Matcher bracket = BRACKET.matcher(line);
        final boolean unit = bracket.matches() && units.isUnit(bracket.group(2));
        return new Found(line, unit ? bracket.group(1) : line, !printed.isEmpty());
    }

    /**
     * A line that nobody asked for: neither the title nor a unit, and nothing that a mapping sets aside. It may say that these are
     * shares, figures of one sector, or a plan.
     */
    Optional<String> strange(final Optional<Found> title, final Expression aside, final UnitWords units) {
        return printed.stream()
                .filter(line -> title.filter(found -> found.text().equals(line)).isEmpty())
                .filter(line -> !units.isUnit(line) && aside.whole(line).isEmpty())
                .findFirst();
    }

    /** In words, for messages. */
    String words() {
        if (isSilent()) {
            return "the table prints no title, and no origin file states one";
        }
        return (printed.isEmpty() ? "its origin file states \"" : "the table prints \"")
                + String.join("\", \"", lines()) + "\"";
    }
}
