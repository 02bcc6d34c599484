package niengiam.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.Unit;

/** What codes are called in one language. */
public final class Names {

    private final CodeLists lists;
    private final Wording wording;
    private final Language language;
    private final Map<String, String> areas = new HashMap<>();

    public Names(final CodeLists lists, final Wording wording, final Language language) {
        this.lists = lists;
        this.wording = wording;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String word(final String key, final String... parts) {
        return wording.of(key, language, parts);
    }

    /** A word in both languages, as the sheets of the workbook are called. */
    public String both(final String key) {
        return wording.of(key, Language.VI) + " - " + wording.of(key, Language.EN);
    }

    /** The other words that people look for who mean a text. */
    public List<String> synonyms(final String text) {
        return wording.synonyms(text);
    }

    /** What a compiler noted beside a figure, in this language as far as it is known. */
    public String remark(final String note) {
        return wording.remark(note, language);
    }

    /** Why a number was not taken, in this language as far as it is known. */
    public String detail(final String said) {
        return wording.detail(said, language);
    }

    public boolean has(final String key) {
        return wording.has(key);
    }

    public String code(final String list, final String code) {
        return wording.ofCode(list, code, language);
    }

    public String area(final String refArea) {
        // Whether a name is shared takes a look at every territory, and tables ask for each row.
        return areas.computeIfAbsent(refArea, this::label);
    }

    private String label(final String refArea) {
        return lists.areas()
                .find(refArea)
                .map(area -> lists.areas().label(area, language))
                .orElse(refArea);
    }

    public String indicator(final String code) {
        return lists.indicator(code).map(found -> found.name(language)).orElse(code);
    }

    public String unit(final Unit unit) {
        return lists.unitLabel(unit, language);
    }

    public String producer(final String code) {
        return lists.producerName(code, language);
    }

    /** The part that a code of a dimension stands for. */
    public String part(final String dimension, final String code) {
        return lists.dimensionName(dimension, code, language);
    }

    /** The parts that a breakdown names; empty text for the total of everything. */
    public String breakdown(final Dimensions dimensions) {
        return breakdown(dimensions, language);
    }

    /** The same in both languages, for those who search. */
    public String breakdownInBoth(final Dimensions dimensions) {
        return (breakdown(dimensions, Language.VI) + " " + breakdown(dimensions, Language.EN)).strip();
    }

    private String breakdown(final Dimensions dimensions, final Language in) {
        final List<String> names = new ArrayList<>();
        for (int i = 0; i < Dimensions.NAMES.size(); i++) {
            final String code = dimensions.codes().get(i);
            if (!code.equals(Dimensions.TOTAL)) {
                names.add(lists.dimensionName(Dimensions.NAMES.get(i), code, in));
            }
        }
        return String.join(", ", names);
    }
}
