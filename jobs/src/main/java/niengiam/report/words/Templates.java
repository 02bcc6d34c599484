package niengiam.report.words;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/** The templates that were compiled with this program; they escape whatever is put in. */
public final class Templates {

    /** Templates lie in folders named after the rooms of the classes they print, so that those stay package-private. */
    private static final String ROOM = "niengiam.report";

    private final TemplateEngine engine = engine();

    /**
     * The engine asks the current thread for its class loader, whatever it is given. Under spark-submit a thread of the
     * common pool has one that does not know this program.
     */
    private static TemplateEngine engine() {
        final Thread thread = Thread.currentThread();
        final ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), ROOM);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Fills the template of this name, such as {@code document/report}, with what it prints. */
    public void fill(final String template, final Object page, final TemplateOutput output) {
        engine.render(template + ".jte", page, output);
    }
}
