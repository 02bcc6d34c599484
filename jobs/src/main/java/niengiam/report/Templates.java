package niengiam.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/** The templates that were compiled with this program; they escape whatever is put in. */
final class Templates {

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
            return TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Fills the template of this name, such as {@code report}, with what it prints. */
    void fill(final String template, final Object page, final TemplateOutput output) {
        engine.render(template + ".jte", page, output);
    }
}
