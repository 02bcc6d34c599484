package niengiam.observe.prose.digits;

import niengiam.text.Amount;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Role;

/** Finds what a number counts: the noun or currency after it, the currency before it, or an English noun further on. */
public final class UnitFinder {

    /** What a number counts. */
    public record Found(String unit, int phraseItem, int next) {
        public static final Found NOTHING = new Found("", -1, -1);

        public boolean isPresent() {
            return !unit.isEmpty();
        }
    }

    private static final int MOST_MODIFIERS = 5;

    private final Lexicon lexicon;
    private Items items;

    public UnitFinder(final Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void begin(final Items stretch) {
        items = stretch;
    }

    /** What the amount that begins at item {@code first} counts. */
    public Found find(final int first, final Amount amount) {
        final int at = amount.next();
        if (isRight(at, Role.CURRENCY)) {
            return found(at, Role.CURRENCY);
        }
        final boolean money = first > 0 && isPhrase(first - 1, Role.CURRENCY) && items.follows(first);
        if (isRight(at, Role.UNIT) && !(money && amount.scaled())) {
            return found(at, Role.UNIT);
        }
        if (isRight(at, Role.UNIT)) {
            // "A US$98 million project": what one of them costs.
            return Found.NOTHING;
        }
        if (money) {
            return new Found(code(first - 1, Role.CURRENCY), -1, at);
        }
        return items.isVietnamese() ? Found.NOTHING : afterModifiers(at);
    }

    /** Whether the item right after something has a role. */
    public boolean isRight(final int item, final Role role) {
        return isPhrase(item, role) && items.follows(item);
    }

    public boolean isPhrase(final int item, final Role role) {
        return items.isPhrase(item) && lexicon.has(items.phrase(item), role);
    }

    /** Whether an item ends noun phrases as the lexicon names it: {@code LINK}, {@code REACH}. */
    public boolean isBreak(final int item, final String code) {
        return isPhrase(item, Role.BREAK) && code(item, Role.BREAK).equals(code);
    }

    /** Whether an item is a phrase that is written so. */
    public boolean isWritten(final int item, final Form form) {
        return items.isPhrase(item) && lexicon.is(form, items.printed(item));
    }

    /** Whether the words from an item to another are written so. */
    public boolean isWritten(final int first, final int last, final Form form) {
        return lexicon.is(form, items.printed(items.start(first), items.end(last)));
    }

    public boolean isAnd(final int item) {
        return isBreak(item, "AND");
    }

    public String code(final int item, final Role role) {
        return lexicon.meaning(items.phrase(item), role).orElseThrow().value();
    }

    /** The power of ten that a scale word stands for. */
    public int exponent(final int item) {
        return lexicon.exponent(items.phrase(item));
    }

    private Found found(final int item, final Role role) {
        return new Found(code(item, role), role == Role.UNIT ? item : -1, item + 1);
    }

    /** "32 new FDI projects": adjectives stand between number and noun. */
    private Found afterModifiers(final int from) {
        int words = 0;
        boolean isBehindVerb = false;
        for (int i = from; i < items.size() && words <= MOST_MODIFIERS; i++) {
            words += items.gap(i) + 1;
            if (isShortForm(i)) {
                i += 2;
                continue;
            }
            if (!items.isPhrase(i) || words > MOST_MODIFIERS + 1) {
                return Found.NOTHING;
            }
            if (isPhrase(i, Role.UNIT)) {
                // "38 domestic investors were granted licences": not so many licences.
                return isBehindVerb && isPaper(i) ? Found.NOTHING : found(i, Role.UNIT);
            }
            final boolean copula =
                    isPhrase(i, Role.BREAK) && code(i, Role.BREAK).equals("BE");
            isBehindVerb |= copula || isWritten(i, Form.PASSIVE_OF_SEVERAL);
            if (!copula && !isPhrase(i, Role.CUE) && !isPhrase(i, Role.PLACE)) {
                return Found.NOTHING;
            }
        }
        return Found.NOTHING;
    }

    private boolean isPaper(final int item) {
        return isPhrase(item, Role.CUE) && code(item, Role.CUE).equals("PAPER");
    }

    /** "119 foreign direct investment (FDI) projects": words and their short form in brackets. */
    private boolean isShortForm(final int item) {
        return items.isMark(item, '(') && items.isPhrase(item + 1) && items.isMark(item + 2, ')');
    }
}
