package niengiam.trend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.Area;

/** Which territory lies in which: provinces in regions, regions in the country. */
public final class Nesting {

    private final Map<String, Area> areas = new LinkedHashMap<>();

    /** @param all the territories */
    public Nesting(final List<Area> all) {
        all.forEach(area -> areas.put(area.refArea(), area));
    }

    /** Whether other territories can lie in this one. */
    boolean isWhole(final String refArea) {
        return Optional.ofNullable(areas.get(refArea))
                .filter(area -> area.type() == Area.Type.COUNTRY || area.type() == Area.Type.REGION)
                .isPresent();
    }

    /**
     * Those that lie in a whole, of what a table lists: directly, or in a territory that the table does not list.
     *
     * @param listed what a table lists, by territory
     */
    <T> Map<String, T> partsOf(final String whole, final Map<String, T> listed) {
        final Map<String, T> parts = new TreeMap<>();
        listed.forEach((area, figure) -> {
            if (!area.equals(whole) && nearestListed(area, listed).equals(whole)) {
                parts.put(area, figure);
            }
        });
        return parts;
    }

    private String nearestListed(final String area, final Map<String, ?> listed) {
        String parent = parent(area);
        while (!parent.isEmpty() && !listed.containsKey(parent)) {
            parent = parent(parent);
        }
        return parent;
    }

    private String parent(final String area) {
        return Optional.ofNullable(areas.get(area)).map(Area::parent).orElse("");
    }
}
