package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.AreaNames;
import niengiam.data.Areas;
import niengiam.model.Area;

/** Gives figures their territory, when the whole document is read: the province it is about, within the boundaries it means. */
final class PlaceSettlement {

    private final Map<String, List<Area>> provinces;
    private final ProseReader.Declared declared;
    private final String mainArea;

    /** The province that is named nearly as often; empty text if none is. */
    private final String rival;

    PlaceSettlement(
            final Map<String, List<Area>> provinces, final Findings findings, final ProseReader.Declared declared) {
        this.provinces = provinces;
        this.declared = declared;
        String most = "";
        for (final Map.Entry<String, Integer> area : findings.areas.entrySet()) {
            most = area.getValue() > findings.areas.getOrDefault(most, 0) ? area.getKey() : most;
        }
        this.mainArea = most;
        // Whoever is named first and most often is what the text is about.
        final String first = findings.areas.isEmpty()
                ? ""
                : findings.areas.keySet().iterator().next();
        final int weight = findings.areas.getOrDefault(mainArea, 0);
        this.rival = first.equals(mainArea)
                ? ""
                : findings.areas.entrySet().stream()
                        .filter(area -> !area.getKey().equals(mainArea) && 2 * area.getValue() >= weight)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
    }

    /** All provinces that there are or were, by their names without their kind. */
    static Map<String, List<Area>> provinces(final Areas areas) {
        final Map<String, List<Area>> provinces = new HashMap<>();
        for (final Area area : areas.all()) {
            if (area.type() == Area.Type.PROVINCE) {
                provinces
                        .computeIfAbsent(AreaNames.shortName(area.nameVi()), name -> new ArrayList<>())
                        .add(area);
            }
        }
        return provinces;
    }

    /** The name of the province that a figure is of. */
    String name(final Draft draft) {
        return draft.area.orElse(mainArea);
    }

    /** The code of its territory within the boundaries of a day, or those that the text means; empty if nothing names it. */
    Optional<String> area(final Draft draft, final LocalDate day) {
        if (declared.area().isPresent()) {
            return declared.area();
        }
        final String name = name(draft);
        final LocalDate boundary = declared.published().filter(day::isBefore).orElse(day);
        Optional<String> best = Optional.empty();
        for (final Area area : provinces.getOrDefault(name, List.of())) {
            final boolean meant = draft.old
                    .map(former -> former == area.validTo().isPresent())
                    .orElseGet(() -> area.stoodOn(boundary));
            if (meant || best.isEmpty()) {
                best = Optional.of(area.refArea());
            }
        }
        return best;
    }

    /**
     * Between which provinces its territory is a guess.
     *
     * @return empty if there is no doubt
     */
    Optional<String> doubt(final Draft draft) {
        if (declared.area().isPresent()) {
            return Optional.empty();
        }
        if (draft.area.isEmpty() && !rival.isEmpty()) {
            return Optional.of("nothing near it names a province: " + mainArea + " or " + rival);
        }
        return draft.changed && !name(draft).equals(mainArea)
                ? Optional.of(
                        "its sentence names no province: " + name(draft) + ", which was named last, or " + mainArea)
                : Optional.empty();
    }
}
