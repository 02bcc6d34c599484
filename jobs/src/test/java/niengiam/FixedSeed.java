package niengiam;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the same examples on every machine, so that a build is red for what was changed and not by chance.
 * With {@code -Dexplore} each run tries others, and {@code -Dexplore=60} sixty times as many.
 */
public final class FixedSeed implements AroundPropertyHook {

    private static final String SEED = "2017";
    private static final int DEFAULT_TRIES = 1000;

    @Override
    public PropertyExecutionResult aroundProperty(
            final PropertyLifecycleContext context, final PropertyExecutor property) {
        final PropertyAttributes attributes = context.attributes();
        final String explore = System.getProperty("explore");
        if (explore == null) {
            attributes.setSeed(attributes.seed().orElse(SEED));
        } else if (!explore.isEmpty()) {
            final int tries = attributes.tries().orElse(DEFAULT_TRIES);
            attributes.setTries(Math.multiplyExact(tries, Integer.parseInt(explore)));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(final Optional<AnnotatedElement> element) {
        return true;
    }
}
