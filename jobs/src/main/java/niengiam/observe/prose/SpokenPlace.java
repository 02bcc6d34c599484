package niengiam.observe.prose;

import java.util.Optional;

/** Of which province is spoken: in the paragraph, in the sentence, beside one number; and which of its boundaries is meant. */
final class SpokenPlace {

    private Optional<String> paragraph = Optional.empty();
    private Optional<String> sentence = Optional.empty();
    private Optional<String> number = Optional.empty();

    /** Whether the boundary before the last change is meant; empty where nothing is said. */
    private Optional<Boolean> old = Optional.empty();

    /** The province of the paragraph before the one named last. */
    private Optional<String> before = Optional.empty();

    /** A province that is named in passing, and the number beside it; -1 for none. */
    private String passed = "";

    private int passedNumber = -1;

    /** Whether the sentence is about the time before provinces were merged. */
    private boolean former;

    /** Whether the paragraph had figures before its province changed. */
    private boolean changed;

    private boolean told;
    private int from = -1;
    private int to = -1;

    void nextParagraph() {
        paragraph = Optional.empty();
        before = Optional.empty();
        changed = false;
        told = false;
        from = -1;
    }

    void nextSentence() {
        sentence = Optional.empty();
        number = Optional.empty();
        old = Optional.empty();
        former = false;
        passedNumber = -1;
    }

    /** Takes in the province that is spoken of from here on, in the sentence or the paragraph. */
    void name(final String name, final boolean ofParagraph, final int start, final int end) {
        sentence = Optional.of(name);
        old = Optional.empty();
        from = start;
        to = end;
        if (ofParagraph) {
            before = paragraph;
            changed |= told && !paragraph.equals(sentence);
            paragraph = sentence;
        }
    }

    /** The province that is only compared with has the number that stands beside it. */
    void pass(final String name, final int beside) {
        passed = name;
        passedNumber = beside;
    }

    /** A number begins: it is of the province that is named in passing, if it stands beside it. */
    void begin(final int item) {
        if (item == passedNumber) {
            nameForNumber(passed);
        }
    }

    /** Takes in the province of the number that is being read, and of no other. */
    void nameForNumber(final String name) {
        number = Optional.of(name);
        old = Optional.empty();
    }

    /**
     * Which of two boundaries the name that was read last means. Of a province as it was only its own sentence speaks: "Hải
     * Dương cũ đóng góp 61 dự án. Khối trong nước có 74".
     */
    void bound(final boolean ofOld) {
        old = Optional.of(ofOld);
        paragraph = ofOld ? before : paragraph;
    }

    /** The sentence tells of the time before provinces were merged. */
    void formerly() {
        former = true;
    }

    /** Whether a province is named in this sentence. */
    boolean isNamed() {
        return sentence.isPresent();
    }

    /** The province that is spoken of. */
    Optional<String> name() {
        return number.or(() -> sentence).or(() -> paragraph);
    }

    /** Gives a figure its place, as far as it is known here. */
    void locate(final Draft draft, final Findings findings) {
        draft.area = name().or(findings.outline::area);
        draft.old = former && old.isEmpty() ? Optional.of(true) : old;
        draft.changed = changed && sentence.isEmpty() && number.isEmpty();
        told = true;
        // A province that has figures is what the text is about, rather than one that is named in passing.
        name().filter(area -> !area.equals(Whereabouts.ELSEWHERE)).ifPresent(area -> findings.mention(area, 2));
        draft.areaFrom = from;
        draft.areaTo = to;
        number = Optional.empty();
    }
}
