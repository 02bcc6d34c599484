package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Things named one after the other, to which numbers belong in the same order: "26 dự án FDI và 13 dự án trong nước …, vốn
 * lần lượt là … và …". They are parts that were named without numbers, or the counts before.
 */
final class Series {

    /** Longer series are tables. */
    private static final int LONGEST = 8;

    /** A thing that was named: what it is, and its dimensions by their place. */
    // The dimensions are written once; members are told apart by where they stand.
    @SuppressWarnings("ArrayRecordComponent")
    record Member(String unit, String noun, String money, String[] dimensions, int sentence) {}

    private final List<Member> counted = new ArrayList<>();
    private final List<Assignment> named = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private List<Assignment> namedBefore = List.of();
    private List<Member> members = List.of();
    private List<Assignment> names = List.of();
    private int position;
    private int sentence;

    void nextParagraph() {
        counted.clear();
        nextSentence();
    }

    void nextSentence() {
        sentence++;
        named.clear();
        drafts.clear();
        namedBefore = List.of();
        stop();
    }

    void stop() {
        members = List.of();
        names = List.of();
        position = 0;
    }

    /** Takes in a part that is named before any number of it. */
    void name(final Assignment part) {
        if (named.size() < LONGEST && !named.contains(part)) {
            named.add(part);
        }
    }

    /** Takes in a number. */
    void count(final String unit, final Frame frame) {
        if (counted.size() == LONGEST) {
            counted.remove(0);
        }
        final String[] dimensions = new String[Slot.DIMENSIONS.size()];
        for (final Slot slot : Slot.DIMENSIONS) {
            dimensions[slot.dimension()] = frame.dimension(slot);
        }
        counted.add(new Member(unit, frame.inSentence(Slot.NOUN), frame.inSentence(Slot.MONEY), dimensions, sentence));
        if (named.size() > 1 && sameSlot()) {
            namedBefore = List.copyOf(named);
        }
        named.clear();
    }

    /** Takes in a figure of the sentence. */
    void draft(final Draft draft) {
        if (drafts.size() < LONGEST) {
            drafts.add(draft);
        }
    }

    /** "…, respectively": the numbers before belong to the parts, or the amounts to the counts, in the same order. */
    void end() {
        final int size = drafts.size();
        int last = 0;
        while (last < size && isMoney(size - 1 - last) == isMoney(size - 1)) {
            last++;
        }
        if (namedBefore.size() > 1 && last >= namedBefore.size()) {
            for (int i = 0; i < namedBefore.size(); i++) {
                final Assignment name = namedBefore.get(i);
                drafts.get(size - namedBefore.size() + i).part(name.slot(), name.value());
            }
        } else if (last > 1 && size >= 2 * last) {
            for (int i = 0; i < last; i++) {
                final Draft counted = drafts.get(size - 2 * last + i);
                for (final Slot slot : Slot.DIMENSIONS) {
                    drafts.get(size - last + i).part(slot, counted.dimensions[slot.dimension()]);
                }
            }
        }
    }

    private boolean isMoney(final int draft) {
        return drafts.get(draft).rule.indicator().unit().mult() > 0;
    }

    /** "Lần lượt": so many numbers follow. */
    void begin(final int numbers) {
        stop();
        if (numbers < 2) {
            return;
        }
        if (named.size() == numbers && sameSlot()) {
            names = List.copyOf(named);
            return;
        }
        final int size = counted.size();
        if (size < numbers) {
            return;
        }
        final int of = counted.get(size - 1).sentence();
        final List<Member> last = counted.subList(size - numbers, size);
        if (last.stream().allMatch(member -> member.sentence() == of) && of >= sentence - 1) {
            members = List.copyOf(last);
        }
    }

    private boolean sameSlot() {
        return named.stream().map(Assignment::slot).distinct().count() == 1;
    }

    boolean isRunning() {
        return !members.isEmpty() || !names.isEmpty();
    }

    /** Gives the next number its part, and its noun where it has none. */
    void next(final boolean money, final Frame frame) {
        if (position < names.size()) {
            frame.own(names.get(position).slot(), names.get(position).value());
        } else if (position < members.size()) {
            take(members.get(position), money, frame);
        }
        position++;
        if (position >= Math.max(names.size(), members.size())) {
            stop();
        }
    }

    private void take(final Member member, final boolean money, final Frame frame) {
        for (final Slot slot : Slot.DIMENSIONS) {
            if (differs(slot)) {
                frame.own(slot, member.dimensions()[slot.dimension()]);
            }
        }
        final Slot kind = money ? Slot.MONEY : Slot.NOUN;
        final String noun = money ? member.money() : member.noun();
        if (frame.saidHere(kind).isEmpty() && !noun.isEmpty()) {
            frame.say(new Assignment(kind, noun));
        }
    }

    private boolean differs(final Slot slot) {
        for (final Member member : members) {
            if (!member.dimensions()[slot.dimension()].equals(members.get(0).dimensions()[slot.dimension()])) {
                return true;
            }
        }
        return false;
    }
}
