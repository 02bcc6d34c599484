package niengiam.observe;

import java.util.List;
import java.util.Optional;
import niengiam.data.Expression;

/**
 * What says of a delimited table what it is about: the lines printed above its head or, where it prints none, the title
 * that its origin file states. A printed title always decides, for an origin file is written by another hand.
 *
 * @param printed the lines above the head
 * @param stated the title of the origin file; empty text where there is none
 */
record Caption(List<String> printed, String stated) {

    /** What the caption says that was looked for, and where it stands. */
    record Found(String text, boolean isPrinted) {
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

    /** The line that is wholly what a mapping expects. */
    Optional<Found> find(final Expression title) {
        return lines().stream()
                .filter(line -> title.whole(line).isPresent())
                .findFirst()
                .map(line -> new Found(line, !printed.isEmpty()));
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
