package niengiam.observe.prose.lines;

import niengiam.source.CodePoints;
import niengiam.source.document.Document;
import niengiam.source.document.RunningText;

/** Where the characters of a running text stand in its document, in code points; quick if asked in rising order. */
public final class Places {

    private final RunningText running;
    private final CodePoints points;

    public Places(final Document document, final RunningText running) {
        this(running, document.codePoints());
    }

    private Places(final RunningText running, final CodePoints points) {
        this.running = running;
        this.points = points;
    }

    /** The same, to be asked from the beginning again. */
    public Places again() {
        return new Places(running, points.again());
    }

    /** Where a stretch begins. */
    public int start(final int offset) {
        return points.at(running.origin(offset));
    }

    /** Where a stretch ends. */
    public int end(final int offset) {
        return points.at(running.originOfEnd(offset));
    }
}
