package niengiam.observe.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import niengiam.model.Dimensions;
import niengiam.observe.prose.said.Above;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Sayings;
import niengiam.observe.prose.said.Slot;

/**
 * What a reader has in mind while reading on: for each slot the last value and where it was said. A value counts in its
 * clause, its sentence or its paragraph, as the asking rule wants; where nothing was said, what leads a list in counts,
 * then the heading, then the title. Dimensions have two layers: what stood before a number holds on; what stood behind it
 * holds for that number and the amounts that accompany it.
 */
final class Frame {

    private static final int DIMENSIONS = Dimensions.NAMES.size();

    private final Said[] said = new Said[Slot.COUNT];
    private final String[] own = new String[DIMENSIONS];
    private final int[] ownFrom = new int[DIMENSIONS];
    private final int[] ownTo = new int[DIMENSIONS];
    private final Above above = new Above();
    private String partnerOutside = "";

    /** What the sentence was about before a part of it was named; empty text for none. */
    private String topicOfAll = "";

    private boolean bracketed;
    private int paragraph;
    private int sentence;
    private boolean goesOn;
    private int clause;
    private int zone;
    private int from;
    private int to;

    private static final class Said {
        private String value = "";
        private int paragraph = -1;
        private int sentence = -1;
        private int clause = -1;
        private int zone = -1;
        private int from;
        private int to;
    }

    Frame() {
        Arrays.setAll(said, place -> new Said());
    }

    /** Begins a document. */
    void forget() {
        nextParagraph();
        above.forget();
    }

    void nextParagraph() {
        paragraph++;
        above.nextParagraph();
        nextSentence();
    }

    void nextSentence() {
        endPart();
        sentence++;
        clause++;
        zone++;
        goesOn = false;
        bracketed = false;
        Arrays.fill(own, null);
    }

    /** "…, trong đó Thư viện tỉnh …": a topic that is named from here on is that of a part. */
    void beginPart() {
        final Said topic = said[Slot.TOPIC.place()];
        if (topicOfAll.isEmpty() && topic.sentence == sentence) {
            topicOfAll = topic.value;
        }
    }

    private void endPart() {
        if (!topicOfAll.isEmpty()) {
            said[Slot.TOPIC.place()].value = topicOfAll;
            topicOfAll = "";
        }
    }

    /** The sentence goes on with what the one before was about. */
    void goOn() {
        goesOn = true;
    }

    void nextClause() {
        clause++;
    }

    /** A semicolon: what stood behind a number holds no further, but a partner still holds in its bracket: "Korea (12; $95 million)". */
    void nextItem() {
        final String partner = bracketed ? partnerOutside : "";
        nextClause();
        disown();
        if (!partner.isEmpty() && !partner.equals(Dimensions.TOTAL)) {
            own(Slot.COUNTERPART_AREA, partner);
        }
    }

    /** A bracket opens: partners that are named in it are parts of what stands before it. */
    void open() {
        partnerOutside = inClause(Slot.COUNTERPART_AREA);
        bracketed = true;
    }

    /** "20 dự án (Hàn Quốc 12, Nhật Bản 2) với 95 triệu USD": the amount is of none of them. */
    void close() {
        bracketed = false;
        if (!inClause(Slot.COUNTERPART_AREA).equals(partnerOutside)) {
            forget(Slot.COUNTERPART_AREA);
        }
    }

    /** After a number: what is said next belongs to the next number. */
    void nextZone() {
        zone++;
    }

    /** The words that are read now, as offsets: what is said next is said by them. */
    void at(final int start, final int end) {
        from = start;
        to = end;
    }

    /** What stands above the sentences that are read. */
    Above above() {
        return above;
    }

    /** What was said in this sentence, and what led it in. */
    Sayings sayings() {
        final Sayings all = above.lead().copy();
        for (final Slot slot : Slot.ALL) {
            final Said last = said[slot.place()];
            if (last.sentence == sentence) {
                all.say(slot, last.value, last.from, last.to);
            }
        }
        for (final Slot slot : Slot.DIMENSIONS) {
            if (own[slot.dimension()] != null) {
                all.say(slot, own[slot.dimension()], ownFrom[slot.dimension()], ownTo[slot.dimension()]);
            }
        }
        return all;
    }

    /** Takes in what is said before a number, or anywhere if it is no dimension. */
    void say(final Assignment assignment) {
        final Slot slot = assignment.slot();
        final Said last = said[slot.place()];
        if (slot == Slot.STATUS && isWeaker(assignment.value(), last)) {
            if (last.value.equals("CUMUL") && assignment.value().equals("EXIST")) {
                last.value = "CUMUL_EXIST";
            }
            if (last.value.equals("CUMUL") && assignment.value().equals("ATTRACT")) {
                last.value = "CUMUL_ATTRACT";
            }
            return;
        }
        String value = assignment.value();
        if (slot == Slot.STATUS && value.equals("CUMUL") && last.sentence == sentence && isFlow(last.value)) {
            // "Vốn cấp mới và tăng thêm trong quý đạt …; lũy kế 9 tháng đạt …": of the same.
            value = "CUMUL_" + last.value;
        }
        if (slot.isDimension()) {
            final boolean twoAtOnce = last.zone == zone
                    && last.clause == clause
                    && !last.value.equals(value)
                    && (slot == Slot.FUNDING || slot == Slot.COUNTERPART_AREA);
            value = twoAtOnce ? Dimensions.TOTAL : value;
            own[slot.dimension()] = null;
        }
        last.value = value;
        last.paragraph = paragraph;
        last.sentence = sentence;
        last.clause = clause;
        last.zone = zone;
        last.from = from;
        last.to = to;
    }

    /**
     * "Có" and "thu hút" say less than "lũy kế" or "cấp mới" in the same sentence; licences that were revoked, or are in force, are
     * not granted now.
     */
    private boolean isWeaker(final String value, final Said last) {
        final boolean before = goesOn && value.equals("EXIST") && last.sentence == sentence - 1 && isFlow(last.value);
        if (before) {
            // "Riêng tháng 9 có 5 dự án": as new as those of the sentence before.
            return true;
        }
        if (last.sentence != sentence) {
            return false;
        }
        final boolean ended = last.value.equals("TERM") || last.value.equals("VALID");
        if (value.equals("NEW") && ended && last.zone == zone && last.clause == clause) {
            // "51 valid projects were registered": of what was licensed once.
            return true;
        }
        return value.equals("EXIST")
                || (value.equals("ATTRACT")
                        && (last.value.startsWith("CUMUL") || last.value.equals("VALID") || last.value.equals("BOTH")));
    }

    private static boolean isFlow(final String status) {
        return status.equals("BOTH") || status.equals("ADJ") || status.equals("TERM") || status.equals("NEW");
    }

    void forget(final Slot slot) {
        said[slot.place()].paragraph = -1;
        said[slot.place()].sentence = -1;
        said[slot.place()].clause = -1;
    }

    /** Sets a dimension for the number being read and the amounts that accompany it. */
    void own(final Slot slot, final String value) {
        own[slot.dimension()] = value;
        ownFrom[slot.dimension()] = from;
        ownTo[slot.dimension()] = to;
    }

    /** Whether what stands around the number being read makes it that of one country. */
    boolean isOfOnePartner() {
        final String partner = own[Slot.COUNTERPART_AREA.dimension()];
        return partner != null && !partner.equals(Dimensions.TOTAL);
    }

    /** What is said of a partner before a number holds for the amounts that accompany it. */
    void keepPartner() {
        final String partner = dimension(Slot.COUNTERPART_AREA);
        if (!partner.equals(Dimensions.TOTAL)) {
            own[Slot.COUNTERPART_AREA.dimension()] = partner;
            ownFrom[Slot.COUNTERPART_AREA.dimension()] = -1;
        }
    }

    /** The dimensions that this number has in common with another. */
    String[] common(final String[] other) {
        final String[] same = new String[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS && other.length == DIMENSIONS; i++) {
            same[i] = own[i] != null && own[i].equals(other[i]) ? own[i] : null;
        }
        return same;
    }

    void disown() {
        Arrays.fill(own, null);
    }

    /** The dimensions of the number being read, totals included. */
    String[] dimensions() {
        final String[] all = new String[DIMENSIONS];
        for (final Slot slot : Slot.DIMENSIONS) {
            all[slot.dimension()] = dimension(slot);
        }
        return all;
    }

    String[] ownCopy() {
        return own.clone();
    }

    void takeOwn(final String[] values) {
        System.arraycopy(values, 0, own, 0, own.length);
        Arrays.fill(ownFrom, -1);
    }

    /** Takes over the parts of another number of which nothing is said of this one. */
    void ownParts(final String[] values) {
        for (final Slot slot : Slot.DIMENSIONS) {
            final String value = values[slot.dimension()];
            if (!value.equals(Dimensions.TOTAL) && saidHere(slot).isEmpty()) {
                own[slot.dimension()] = value;
                ownFrom[slot.dimension()] = -1;
            }
        }
    }

    /** Sets each dimension of which nothing is said of this number to its total. */
    void ownTotals() {
        for (int i = 0; i < own.length; i++) {
            own[i] = own[i] == null ? Dimensions.TOTAL : own[i];
            ownFrom[i] = -1;
        }
    }

    /** Notes which words gave a slot its value for the number being read. */
    void ground(final Slot slot, final List<Draft.Span> into) {
        final String of = slot.name().toLowerCase(Locale.ROOT);
        if (slot.isDimension() && own[slot.dimension()] != null) {
            if (!own[slot.dimension()].equals(Dimensions.TOTAL)) {
                into.add(new Draft.Span(of, ownFrom[slot.dimension()], ownTo[slot.dimension()]));
            }
            return;
        }
        final Said last = said[slot.place()];
        if (last.paragraph == paragraph) {
            if (!last.value.equals(Dimensions.TOTAL)) {
                into.add(new Draft.Span(of, last.from, last.to));
            }
            return;
        }
        final Sayings nearest = above.of(slot);
        if (!nearest.of(slot).isEmpty()) {
            into.add(new Draft.Span(of, nearest.from(slot), nearest.to(slot)));
        }
    }

    /** What was said since the number before. */
    String inZone(final Slot slot) {
        final Said last = said[slot.place()];
        return last.zone == zone && last.sentence == sentence ? last.value : "";
    }

    /** What was said between the number before the last one and the last. */
    String inZoneBefore(final Slot slot) {
        final Said last = said[slot.place()];
        return last.zone == zone - 1 && last.sentence == sentence ? last.value : "";
    }

    String inClause(final Slot slot) {
        final Said last = said[slot.place()];
        return last.clause == clause ? last.value : "";
    }

    /** What was said in this sentence itself. */
    String saidHere(final Slot slot) {
        final Said last = said[slot.place()];
        return last.sentence == sentence ? last.value : "";
    }

    String inSentence(final Slot slot) {
        final Said last = said[slot.place()];
        final boolean before = goesOn && last.sentence == sentence - 1 && !slot.isDimension();
        return last.sentence == sentence || before ? last.value : around(slot);
    }

    String inParagraph(final Slot slot) {
        final Said last = said[slot.place()];
        return last.paragraph == paragraph ? last.value : around(slot);
    }

    /** Whether what leads in the list, or the heading, says this. */
    boolean isLed(final Slot slot, final String value) {
        return around(slot).equals(value);
    }

    private String around(final Slot slot) {
        return above.of(slot).of(slot);
    }

    /** The value of a dimension for the number being read; {@code _T} if nothing was said. */
    String dimension(final Slot slot) {
        return dimension(slot, around(slot));
    }

    /** The same where only the sentence and what leads in its list count. */
    String dimensionBelowHeadings(final Slot slot) {
        return dimension(slot, above.inList(slot));
    }

    private String dimension(final Slot slot, final String around) {
        final String ofNumber = own[slot.dimension()];
        if (ofNumber != null) {
            return ofNumber;
        }
        final Said last = said[slot.place()];
        final boolean holds =
                switch (slot) {
                    case ZONE -> last.paragraph == paragraph;
                    case COUNTERPART_AREA -> last.clause == clause;
                    default -> last.sentence == sentence;
                };
        final String before = holds ? last.value : around;
        return before.isEmpty() ? Dimensions.TOTAL : before;
    }
}
