package niengiam.chart.draw;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import niengiam.chart.spec.ChartSpec;

/** One renderer and one drawing of each spec for all tests. */
final class Drawings {

    private static final ChartRenderer RENDERER = new ChartRenderer(new HouseTheme());
    private static final Map<ChartSpec, Rendering.Drawn> DRAWN = new ConcurrentHashMap<>();

    private Drawings() {}

    static Rendering render(final ChartSpec spec) {
        return RENDERER.render(spec);
    }

    static Rendering.Drawn drawn(final ChartSpec spec) {
        return DRAWN.computeIfAbsent(spec, Drawings::draw);
    }

    private static Rendering.Drawn draw(final ChartSpec spec) {
        if (RENDERER.render(spec) instanceof Rendering.Drawn drawn) {
            return drawn;
        }
        throw new AssertionError("expected a picture of " + spec.id());
    }
}
