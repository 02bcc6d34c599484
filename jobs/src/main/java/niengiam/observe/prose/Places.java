package niengiam.observe.prose;

import niengiam.source.CodePoints;
import niengiam.source.document.Document;
import niengiam.source.document.RunningText;

/** Where the characters of a running text stand in its document, in code points; quick if asked in rising order. */
final class Places {

    private final RunningText running;
    private final CodePoints points;

    Places(final Document document, final RunningText running) {
        this(running, document.codePoints());
    }

    private Places(final RunningText running, final CodePoints points) {
        this.running = running;
        this.points = points;
    }

    /** The same, to be asked from the beginning again. */
    Places again() {
        return new Places(running, points.again());
    }

    /** Where a stretch begins. */
    int start(final int offset) {
        return points.at(running.origin(offset));
    }

    /** Where a stretch ends. */
    int end(final int offset) {
        return points.at(running.originOfEnd(offset));
    }
}
