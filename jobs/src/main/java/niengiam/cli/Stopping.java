package niengiam.cli;

import java.util.function.Supplier;

/**
 * The process being ended from outside while it works: by a key, a scheduler, or a machine that goes down. Spark ends
 * itself at the same time, so whatever fails afterwards fails because of that and is no mistake of the program.
 */
final class Stopping {

    private final Runnable told;
    private volatile boolean underWay;

    /** @param told what is done when the process is ended */
    Stopping(final Runnable told) {
        this.told = told;
    }

    /** Works, and is told if the process is ended meanwhile. */
    <T> T during(final Supplier<T> work) {
        final Thread hook = new Thread(
                () -> {
                    underWay = true;
                    told.run();
                },
                "niengiam-stopping");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    private static void remove(final Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (final IllegalStateException begun) {
            // It has begun and may finish.
            return;
        }
    }

    /** Whether the process is being ended. */
    boolean isUnderWay() {
        return underWay;
    }
}
