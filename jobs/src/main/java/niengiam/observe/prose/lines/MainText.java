package niengiam.observe.prose.lines;

import java.util.ArrayList;
import java.util.List;
import niengiam.source.document.Block;
import niengiam.source.document.RunningText;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PhraseReader;
import niengiam.text.Role;

/**
 * The parts of a text and which of them are the article. It ends at a short line that names its source, or at the
 * head of a block of links; a line of breadcrumbs before it is not part of it either.
 */
public final class MainText {

    private static final int SHORT_LINE = 120;
    private static final int LONGEST_MARK = 48;
    private static final int LONG_LINE = 200;
    private static final int MARKS_END = Role.NAVIGATION.bit() | Role.SOURCE_LINE.bit();

    /** What a line is. */
    public enum Kind {
        NAVIGATION,
        /** Before the first sentence. */
        TITLE,
        BODY
    }

    /**
     * A part of the text and what it is to the article.
     *
     * @param block the part, with offsets of the running text
     */
    public record Line(Block block, Kind kind) {

        public int start() {
            return block.start();
        }

        public int end() {
            return block.end();
        }
    }

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final Items items = new Items();

    public MainText(final Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new PhraseReader(lexicon);
    }

    /** The parts of a text. */
    public List<Line> lines(final RunningText running) {
        final char[] text = running.characters();
        final List<Line> lines = new ArrayList<>(running.blocks().size());
        boolean ended = false;
        boolean body = false;
        for (final Block block : running.blocks()) {
            final int from = block.start();
            final int to = block.end();
            if (block.kind() == Block.Kind.NAVIGATION) {
                lines.add(new Line(block, Kind.NAVIGATION));
                continue;
            }
            ended = ended || (body && endsArticle(text, from, to));
            body = body || isSentence(text, from, to) || isListed(text, from, to);
            final boolean navigation = ended || isTrail(text, from, to);
            lines.add(new Line(block, navigation ? Kind.NAVIGATION : body ? Kind.BODY : Kind.TITLE));
        }
        return lines;
    }

    private boolean endsArticle(final char[] text, final int from, final int to) {
        if (to - from > SHORT_LINE) {
            return false;
        }
        if (!phrases.mayBegin(text, from, to, MARKS_END)) {
            return false;
        }
        phrases.read(text, from, Math.min(to, from + LONGEST_MARK), items);
        if (!items.isPhrase(0) || items.gap(0) > 0) {
            return false;
        }
        final int phrase = items.phrase(0);
        if (lexicon.has(phrase, Role.NAVIGATION)) {
            final int rest = to - items.end(0);
            return rest == 0 || rest <= 2 || text[items.end(0)] == ':';
        }
        return lexicon.has(phrase, Role.SOURCE_LINE) && !hasDigit(text, from, to) && !isSentence(text, from, to);
    }

    private static boolean hasDigit(final char[] text, final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line reads like running text: long, or closed by a mark that closes a sentence. */
    private static boolean isSentence(final char[] text, final int from, final int to) {
        final char last = text[to - 1];
        return to - from > LONG_LINE || (last == '.' || last == ';' || last == '!' || last == '?' || last == '…');
    }

    private static boolean isListed(final char[] text, final int from, final int to) {
        final LineShape shape = LineShape.of(text, from, to);
        return shape.isBullet() || shape.isNumbered();
    }

    /** "Tin tức » Tin trong tỉnh". */
    private static boolean isTrail(final char[] text, final int from, final int to) {
        if (to - from > SHORT_LINE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text[i] == '»' || (text[i] == '>' && i > from)) {
                return true;
            }
        }
        return false;
    }
}
