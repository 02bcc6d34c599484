package niengiam.chart.spec;

import java.util.Objects;
import niengiam.model.Language;

/**
 * A chart as data: everything that is said and drawn, nothing about how. Texts are cleaned (NFC, no control or
 * direction-changing characters), so that a spec can be drawn whatever its source contained.
 *
 * @param id names the chart inside a page, e.g. {@code INV_PRJ_NEW.VN35}; the ids of its SVG marks begin with it
 * @param language of all texts in the spec and of the words the renderer adds
 */
public record ChartSpec(String id, Language language, Caption caption, Picture picture) {

    public ChartSpec {
        id = PlainText.clean(id);
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    "Missing chart id: expected a name such as INV_PRJ_NEW.VN35, got a blank");
        }
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(picture, "picture");
    }
}
