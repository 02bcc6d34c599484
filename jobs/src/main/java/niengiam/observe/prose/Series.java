package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.observe.prose.digits.NumberList;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.PeriodPhrase;

/**
 * Things named one after the other, to which numbers belong in the same order: "26 dự án FDI và 13 dự án trong nước …, vốn
 * lần lượt là … và …". They are parts, provinces or periods that were named without numbers, or the counts before. Where
 * there are not as many of them as numbers, nobody can say whose the numbers are.
 */
final class Series {

    /** Longer series are tables. */
    private static final int LONGEST = 8;

    /** Of a year, as month and day. */
    private static final int FIRST_DAY = 101;

    private static final int LAST_DAY = 1231;

    /** A thing that was named: what it is, and its dimensions by their place. */
    // The dimensions are written once; members are told apart by where they stand.
    @SuppressWarnings("ArrayRecordComponent")
    record Member(String noun, String money, String[] dimensions, Optional<String> place, int sentence) {}

    private final List<Member> counted = new ArrayList<>();
    private final List<Assignment> named = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<PeriodPhrase> times = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private List<Assignment> namedBefore = List.of();
    private List<Member> members = List.of();
    private List<Assignment> names = List.of();
    private List<String> namedPlaces = List.of();
    private List<PeriodPhrase> namedTimes = List.of();
    private NumberList numbers = NumberList.NONE;
    private int sentence;

    void nextParagraph() {
        counted.clear();
        nextSentence();
    }

    void nextSentence() {
        sentence++;
        forgetNames();
        drafts.clear();
        namedBefore = List.of();
        stop();
    }

    private void forgetNames() {
        named.clear();
        places.clear();
        times.clear();
    }

    private void stop() {
        members = List.of();
        names = List.of();
        namedPlaces = List.of();
        namedTimes = List.of();
        numbers = NumberList.NONE;
    }

    /** Takes in a part that is named before any number of it. */
    void name(final Assignment part) {
        if (named.size() < LONGEST && !named.contains(part)) {
            named.add(part);
        }
    }

    /** Takes in a province that is named before any number of it. */
    void name(final String place) {
        if (places.size() < LONGEST && !places.contains(place)) {
            places.add(place);
        }
    }

    /** Takes in a period that is named before any number of it. */
    void name(final PeriodPhrase time) {
        if (times.size() < LONGEST && time.kind() == PeriodPhrase.Kind.SPAN) {
            times.add(time);
        }
    }

    /** Takes in a number. */
    void count(final int item, final Frame frame, final Optional<String> place) {
        if (counted.size() == LONGEST) {
            counted.remove(0);
        }
        final String[] dimensions = new String[Slot.DIMENSIONS.size()];
        for (final Slot slot : Slot.DIMENSIONS) {
            dimensions[slot.dimension()] = frame.dimension(slot);
        }
        counted.add(new Member(frame.inSentence(Slot.NOUN), frame.inSentence(Slot.MONEY), dimensions, place, sentence));
        if (named.size() > 1 && ofSlot(named.get(0).slot()).size() == named.size()) {
            namedBefore = List.copyOf(named);
        }
        if (numbers.place(item) < 0 || numbers.place(item) == numbers.size() - 1) {
            forgetNames();
        }
    }

    /** Takes in a figure of the sentence. */
    void draft(final Draft draft) {
        if (drafts.size() < LONGEST) {
            drafts.add(draft);
        }
    }

    /**
     * "…, respectively": the numbers before belong to the parts, or the amounts to the counts, in the same order.
     *
     * @param ofFigures whether figures stand right before it, and no growth rates
     */
    void end(final boolean ofFigures) {
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
        } else if (ofFigures && last > 1 && isMoney(size - 1)) {
            final List<Draft> amounts = drafts.subList(size - last, size);
            final boolean apart = amounts.stream()
                                    .map(draft -> List.of(draft.dimensions))
                                    .distinct()
                                    .count()
                            == last
                    || amounts.stream()
                                    .map(draft -> draft.time.period().end())
                                    .distinct()
                                    .count()
                            == last;
            // Of what the amounts are told in order, nothing that was read tells.
            amounts.forEach(draft -> draft.openPart |= !apart);
        }
    }

    private boolean isMoney(final int draft) {
        return drafts.get(draft).rule.indicator().unit().mult() > 0;
    }

    /** "Lần lượt": these numbers follow, in the order of what was named. */
    void begin(final NumberList list) {
        stop();
        numbers = list;
        final int size = list.size();
        if (size < 2) {
            return;
        }
        final List<Assignment> parts = named.stream()
                .map(Assignment::slot)
                .distinct()
                .map(this::ofSlot)
                .filter(of -> of.size() == size)
                .findFirst()
                .orElse(List.of());
        final boolean fitPlaces = places.size() == size;
        yearByYear(size);
        final boolean fitTimes = times.size() == size;
        final int fitting = (parts.isEmpty() ? 0 : 1) + (fitPlaces ? 1 : 0) + (fitTimes ? 1 : 0);
        if (fitting == 1) {
            names = parts;
            namedPlaces = fitPlaces ? List.copyOf(places) : List.of();
            namedTimes = fitTimes ? withYears() : List.of();
        } else if (fitting == 0) {
            members = lastCounted(size);
        }
    }

    /** "Từ 2016 đến 2020, … lần lượt": as many years as numbers. */
    private void yearByYear(final int size) {
        final PeriodPhrase all = times.size() == 1 ? times.get(0) : PeriodPhrase.ABSENT;
        final int first = all.start() / 10_000;
        if (first > 1 && all.start() % 10_000 == FIRST_DAY && all.end() == (first + size - 1) * 10_000 + LAST_DAY) {
            times.clear();
            for (int year = first; year < first + size; year++) {
                times.add(new PeriodPhrase(
                        PeriodPhrase.Kind.SPAN,
                        year * 10_000 + FIRST_DAY,
                        year * 10_000 + LAST_DAY,
                        all.first(),
                        all.next()));
            }
        }
    }

    private List<Assignment> ofSlot(final Slot slot) {
        return named.stream().filter(part -> part.slot() == slot).toList();
    }

    /** "Quý I và quý II năm 2024": both are of the year that is said with the last. */
    private List<PeriodPhrase> withYears() {
        final PeriodPhrase last = times.get(times.size() - 1);
        return last.lacksYear()
                ? List.copyOf(times)
                : times.stream().map(time -> time.in(last.end() / 10_000)).toList();
    }

    private List<Member> lastCounted(final int size) {
        final int all = counted.size();
        if (all < size) {
            return List.of();
        }
        final int of = counted.get(all - 1).sentence();
        final List<Member> last = counted.subList(all - size, all);
        return last.stream().allMatch(member -> member.sentence() == of) && of >= sentence - 1
                ? List.copyOf(last)
                : List.of();
    }

    /** The numbers that are being read in the order of what was named. */
    NumberList numbers() {
        return numbers;
    }

    /** Whether nobody can say which of the things that were named a number belongs to. */
    boolean isLost(final int item) {
        return numbers.alike()
                && numbers.place(item) >= 0
                && names.isEmpty()
                && members.isEmpty()
                && namedPlaces.isEmpty()
                && namedTimes.isEmpty();
    }

    /** The province of a number, if the numbers are those of provinces, or of counts of several provinces. */
    Optional<String> province(final int item) {
        final boolean several = members.stream().map(Member::place).distinct().count() > 1;
        return several ? of(members, item).flatMap(Member::place) : of(namedPlaces, item);
    }

    /** The period of a number, if the numbers are those of periods. */
    Optional<PeriodPhrase> period(final int item) {
        return of(namedTimes, item);
    }

    private <T> Optional<T> of(final List<T> list, final int item) {
        final int place = numbers.place(item);
        return place >= 0 && place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
    }

    /** Gives a number its part, and its noun where it has none. */
    void next(final int item, final boolean money, final Frame frame) {
        of(names, item).ifPresent(name -> frame.own(name.slot(), name.value()));
        of(members, item).ifPresent(member -> take(member, money, frame));
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
