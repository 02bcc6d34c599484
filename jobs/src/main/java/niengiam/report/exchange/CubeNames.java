package niengiam.report.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.model.Observation;
import niengiam.report.words.Names;

/** What the dimensions of a cube and their codes are called in one language; no two of one dimension are called the same. */
final class CubeNames {

    private final Names names;
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

    CubeNames(final Cube cube, final Names names) {
        this.names = names;
        cube.dimensions().forEach((dimension, codes) -> values.put(dimension, distinct(cube, dimension, codes)));
    }

    private Map<String, String> distinct(final Cube cube, final String dimension, final List<String> codes) {
        final Map<String, Integer> uses = new HashMap<>();
        codes.forEach(code -> uses.merge(name(cube, dimension, code), 1, Integer::sum));
        final Map<String, String> distinct = new LinkedHashMap<>();
        codes.forEach(code -> {
            final String name = name(cube, dimension, code);
            distinct.put(code, uses.get(name) > 1 ? name + " (" + code + ")" : name);
        });
        return distinct;
    }

    private String name(final Cube cube, final String dimension, final String code) {
        return switch (dimension) {
            case Cube.MEASURE -> names.unit(cube.unit(code));
            case Cube.AREA -> names.area(code);
            case Cube.TIME -> code;
            default -> names.part(dimension, code);
        };
    }

    Names words() {
        return names;
    }

    String dimension(final String dimension) {
        return names.word("by." + dimension);
    }

    String value(final String dimension, final String code) {
        return values.get(dimension).get(code);
    }

    List<String> values(final String dimension) {
        return List.copyOf(values.get(dimension).values());
    }

    /** The names of the codes of a figure, in the order of the dimensions. */
    List<String> values(final Observation figure) {
        final List<String> own = new ArrayList<>();
        values.forEach((dimension, called) -> own.add(called.get(Cube.code(figure, dimension))));
        return own;
    }
}
