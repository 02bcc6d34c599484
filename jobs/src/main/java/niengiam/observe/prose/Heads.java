package niengiam.observe.prose;

import java.util.Arrays;
import niengiam.observe.prose.said.Slot;

/**
 * The counted things of a sentence whose dimensions and nouns other numbers take over: an amount that accompanies a
 * count, the parts of a total, a total of two counts.
 */
final class Heads {

    private static final String[] NOTHING = {};
    private static final String SEVERAL = "several";

    private String[] parent = NOTHING;
    private String[] last = NOTHING;
    private String[] common = NOTHING;
    private String[] latest = NOTHING;
    private String parentNoun = "";
    private String noun = "";
    private String unit = "";
    private String leadUnit = "";
    private String lastUnit = "";
    private String unitBefore = "";
    private String[] total = NOTHING;
    private String totalNoun = "";
    private String funding = "";
    private String fundedBefore = "";
    private String fundedLast = "";
    private String status = "";
    private boolean inSentence;

    /** Whether nothing was counted since the sentence, or the part of it behind a semicolon, began. */
    private boolean apart = true;

    private boolean joined;
    private boolean amountSince;

    /** What was counted last before the bracket that is open. */
    private String[] outside = NOTHING;

    private String outsideNoun = "";
    private int brackets;

    /** Whether money of the paragraph so far was investment of the whole society. */
    private boolean social;

    private boolean tellsNew;
    private boolean tellsAdjusted;

    /** What the sentence, and the one before, counted first. */
    private String[] first = NOTHING;

    private String[] firstBefore = NOTHING;
    private String nounBefore = "";

    /** The one kind of money that the sentence told, with its parts, and the sentence before; of several kinds or parts none. */
    private String money = "";

    private String[] moneyParts = NOTHING;
    private String moneyBefore = "";
    private String[] moneyPartsBefore = NOTHING;

    private String[] every = NOTHING;
    private String[] everyBefore = NOTHING;

    /** Begins a paragraph. */
    void forget() {
        funding = "";
        fundedBefore = "";
        fundedLast = "";
        status = "";
        last = NOTHING;
        latest = NOTHING;
        noun = "";
        lastUnit = "";
        social = false;
        total = NOTHING;
        totalNoun = "";
        nounBefore = "";
        firstBefore = NOTHING;
        every = NOTHING;
        everyBefore = NOTHING;
        money = "";
        moneyBefore = "";
        brackets = 0;
    }

    /** A bracket opens: what is counted in it are parts, and behind it the total is what was counted last. */
    void open() {
        if (brackets++ == 0) {
            outside = latest;
            outsideNoun = noun;
        }
    }

    void close() {
        if (brackets > 0 && --brackets == 0) {
            latest = outside;
            noun = outsideNoun;
        }
    }

    /** What the line above counts, whose parts stand in this list. */
    void lead(final String counted) {
        leadUnit = counted;
    }

    void nextSentence() {
        nextSemicolon();
        unitBefore = unit;
        nounBefore = total.length == 0 ? "" : totalNoun;
        firstBefore = total.length == 0 ? NOTHING : first;
        everyBefore = inSentence ? every : everyBefore;
        moneyBefore = money.equals(SEVERAL) ? "" : money;
        moneyPartsBefore = moneyParts;
        money = "";
        every = NOTHING;
        brackets = 0;
        tellsNew = false;
        tellsAdjusted = false;
        inSentence = false;
        unit = "";
        total = NOTHING;
    }

    void nextSemicolon() {
        apart = true;
        joined = false;
        parent = NOTHING;
        parentNoun = "";
    }

    /** "Trong đó" begins a sentence: it goes on with what the one before counted. */
    void goOn() {
        unit = unitBefore;
    }

    /** "Trong đó": what follows are parts of what was counted last. */
    void beginParts() {
        parent = latest;
        parentNoun = noun;
    }

    /** "Chia theo quý: …": parts of what the sentence before counted first, whatever part of it was told last. */
    void beginPartsOfBefore() {
        parent = firstBefore.length > 0 ? firstBefore : latest;
        parentNoun = firstBefore.length > 0 ? nounBefore : noun;
    }

    /** "Riêng nửa đầu năm": the total of the sentence at another time. */
    void beginOtherTime() {
        parent = total;
        parentNoun = totalNoun;
    }

    /**
     * Takes in a count.
     *
     * @param counted its unit
     * @param and whether it is joined to the one before
     */
    void count(final String counted, final Frame frame, final boolean and) {
        final String[] all = frame.dimensions();
        every = !inSentence || Arrays.equals(every, all) ? all : NOTHING;
        joined = and && !amountSince;
        common = joined ? frame.common(last) : frame.ownCopy();
        inSentence = true;
        apart = false;
        amountSince = false;
        last = frame.ownCopy();
        latest = last;
        noun = frame.inSentence(Slot.NOUN);
        unit = counted;
        lastUnit = counted;
        if (total.length == 0) {
            first = last;
            total = frame.dimensions();
            totalNoun = noun;
        }
        if (!counted.equals("PROJECT")) {
            // "40 dự án FDI; 2,5 triệu lượt khách": visitors are funded by nobody.
            return;
        }
        status = frame.inParagraph(Slot.STATUS);
        if (frame.saidHere(Slot.STATUS).equals("NEW")) {
            tellsNew = true;
        } else if (frame.saidHere(Slot.STATUS).equals("ADJ")) {
            tellsAdjusted = true;
        }
        final String funded = frame.dimension(Slot.FUNDING);
        fundedBefore = fundedLast;
        fundedLast = funded;
        funding = funding.isEmpty() || funding.equals(funded) ? funded : SEVERAL;
    }

    /** Takes in an amount: the counts before it have theirs. */
    void amount(final Frame frame) {
        amountSince = true;
        if (funding.isEmpty() && frame.dimension(Slot.FUNDING).equals("FDI")) {
            funding = "FDI";
        }
        latest = frame.ownCopy();
        noun = frame.inSentence(Slot.MONEY);
        final String[] parts = frame.dimensions();
        final boolean same = money.isEmpty() || (money.equals(noun) && Arrays.equals(moneyParts, parts));
        money = same ? noun : SEVERAL;
        moneyParts = parts;
        social |= noun.equals("SOCIAL_INVESTMENT");
    }

    /** Whether investment of the whole society was told in the paragraph, of which there may be parts. */
    boolean areOfSociety() {
        return social;
    }

    /** What the sentence counted first, or else the sentence before; empty text if neither counted. */
    String firstNoun() {
        return total.length == 0 ? nounBefore : totalNoun;
    }

    /** What was counted right before the bracket that is open; outside of brackets what the sentence counted first. */
    String nounOfBracket() {
        return brackets > 0 ? outsideNoun : firstNoun();
    }

    /** The only kind of money that the sentence before told, of the same parts each time; empty text if it told none or several. */
    String moneyBefore() {
        return moneyBefore;
    }

    String[] moneyPartsBefore() {
        return moneyPartsBefore;
    }

    /** The dimensions of what the sentence counted first; empty if it counted nothing. */
    String[] total() {
        return total;
    }

    /** The dimensions that every count of the sentence before had; empty where they differ. */
    String[] everyBefore() {
        return everyBefore;
    }

    boolean areInSentence() {
        return inSentence;
    }

    /** Whether what was counted last stands in another sentence, or before a semicolon. */
    boolean areApart() {
        return apart;
    }

    /** Whether the last two counts are joined by "và", with one amount for both. */
    boolean areJoined() {
        return joined;
    }

    /** The dimensions of the total whose parts are being read; empty outside of parts. */
    String[] parent() {
        return parent;
    }

    /** What the total counts whose parts are being read; empty outside of parts. */
    String parentNoun() {
        return parentNoun;
    }

    /** The unit of the last count of the sentence. */
    String unit() {
        return unit;
    }

    /** The unit of the last count of the sentence before. */
    String unitBefore() {
        return unitBefore;
    }

    /** The unit of the last count of the paragraph. */
    String lastUnit() {
        return lastUnit;
    }

    /** The unit of which a number without one may count a part: that of the sentence, or of the line above the list. */
    String partUnit() {
        return unit.isEmpty() ? leadUnit : unit;
    }

    /** Whether the projects counted last were new, adjusted, in force or revoked; empty text if no word said so. */
    String status() {
        return status;
    }

    /** Whether the sentence counted new and adjusted projects. */
    boolean areOfNewAndAdjusted() {
        return tellsNew && tellsAdjusted;
    }

    /** Whether every count of the paragraph so far was of foreign investment. */
    boolean areAllForeign() {
        return funding.equals("FDI");
    }

    /** Whether the counts before have their amounts already. */
    boolean haveAmount() {
        return amountSince;
    }

    /** Whether the last two counts were of foreign and of domestic investment. */
    boolean areOfBothFundings() {
        return (fundedBefore.equals("FDI") && fundedLast.equals("DOM"))
                || (fundedBefore.equals("DOM") && fundedLast.equals("FDI"));
    }

    /** The dimensions of the last count; empty if none was read. */
    String[] last() {
        return last;
    }

    /** What the last two joined counts have in common. */
    String[] common() {
        return common;
    }
}
