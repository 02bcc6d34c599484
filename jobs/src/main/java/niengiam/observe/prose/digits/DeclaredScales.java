package niengiam.observe.prose.digits;

import java.util.HashMap;
import java.util.Map;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Role;

/** Scales that a line of its own tells for all numbers below it: "(visitors in thousand; money in VND billion)", "ĐVT: tỷ đồng". */
public final class DeclaredScales {

    /** Powers of ten by unit. */
    public static final class Of {
        private final Map<String, Integer> exponents = new HashMap<>();

        /** The power of ten of numbers of a unit that have neither scale nor unit behind them. */
        public int of(final String unit) {
            return exponents.getOrDefault(unit, 0);
        }
    }

    private final Lexicon lexicon;

    public DeclaredScales(final Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes in a line, if it is nothing but units: in brackets, or behind the word for them. */
    public void read(final Items items, final Of scales) {
        if (items.size() < 2 || items.holdNumbers() || !(items.isMark(0, '(') || isUnitHead(items))) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!is(items, i, Role.SCALE)) {
                continue;
            }
            final int before = is(items, i - 1, Role.TIME) ? i - 2 : i - 1;
            final int unit = isCounted(items, i + 1) && items.follows(i + 1) ? i + 1 : before;
            if (isCounted(items, unit)) {
                final Role role = is(items, unit, Role.CURRENCY) ? Role.CURRENCY : Role.UNIT;
                final String code =
                        lexicon.meaning(items.phrase(unit), role).orElseThrow().value();
                scales.exponents.put(code, lexicon.exponent(items.phrase(i)));
                if (code.equals("VISIT") || code.equals("TIMES")) {
                    scales.exponents.put(code.equals("VISIT") ? "TIMES" : "VISIT", lexicon.exponent(items.phrase(i)));
                }
            }
        }
    }

    private boolean isUnitHead(final Items items) {
        return items.isPhrase(0)
                && lexicon.meaning(items.phrase(0), Role.NEUTRAL)
                        .filter(meaning -> meaning.value().equals("UNIT_HEAD"))
                        .isPresent();
    }

    private boolean isCounted(final Items items, final int item) {
        return is(items, item, Role.UNIT) || is(items, item, Role.CURRENCY);
    }

    private boolean is(final Items items, final int item, final Role role) {
        return items.isPhrase(item) && lexicon.has(items.phrase(item), role);
    }
}
