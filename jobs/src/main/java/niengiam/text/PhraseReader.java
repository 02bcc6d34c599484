package niengiam.text;

/** Reads a stretch of text into {@link Items}, the longest phrase first. One for each thread; no garbage. */
public final class PhraseReader {

    private final Lexicon lexicon;
    private final Lexer lexer;
    private final Tokens tokens = new Tokens();
    private boolean vietnamese;

    public PhraseReader(final Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lexer = new Lexer(lexicon.words(), false);
    }

    /** Tells the language of the document, which stretches have that are too short to tell themselves. */
    public void begin(final boolean isVietnamese) {
        vietnamese = isVietnamese;
    }

    /** Reads {@code text} from {@code from} to {@code to}, which should be whole paragraphs. */
    public void read(final char[] text, final int from, final int to, final Items out) {
        lexer.read(text, from, to, tokens);
        out.reset(text);
        out.setVietnamese(lexer.looksVietnamese() || (vietnamese && lexer.isShort()));
        int token = 0;
        while (token < tokens.size()) {
            token = item(token, text, out);
        }
    }

    /** Whether a phrase with one of these roles may stand at the beginning of a text; a quick look at its first word. */
    public boolean mayBegin(final char[] text, final int from, final int to, final int roles) {
        final int word = lexer.firstWord(text, from, to);
        return word != Words.UNKNOWN
                ? (lexicon.rolesBegunBy(word) & roles) != 0
                : Letters.classOf(text[from]) != Letters.LETTER;
    }

    private int item(final int token, final char[] text, final Items out) {
        final byte kind = tokens.kind(token);
        if (kind == Tokens.NUMBER || kind == Tokens.HOST) {
            add(kind == Tokens.NUMBER ? Items.NUMBER : Items.HOST, token, token, Phrases.NONE, out);
            return token + 1;
        }
        final int node = lexicon.phrases().first(tokens.word(token));
        if (node != 0) {
            final int next = phrase(token, node, out);
            if (next > token) {
                return next;
            }
        }
        if (kind == Tokens.PUNCTUATION) {
            add(endsSentence(token, text, out) ? Items.STOP : Items.MARK, token, token, Phrases.NONE, out);
        } else if (touchesNumber(token)) {
            add(Items.GLUED_WORD, token, token, Phrases.NONE, out);
        } else if (isName(token, text)) {
            out.addName(tokens.start(token), tokens.end(token), token);
        }
        return token + 1;
    }

    private int phrase(final int token, final int first, final Items out) {
        final Phrases phrases = lexicon.phrases();
        int node = first;
        int best = Phrases.NONE;
        int last = token;
        int at = token;
        while (node != 0) {
            final int phrase = phrases.phraseAt(node);
            if (phrase != Phrases.NONE) {
                best = phrase;
                last = at;
            }
            at++;
            if (at == tokens.size() || tokens.word(at) == Words.UNKNOWN) {
                break;
            }
            node = phrases.child(node, tokens.word(at));
        }
        if (best == Phrases.NONE) {
            return token;
        }
        add(Items.PHRASE, token, last, best, out);
        return last + 1;
    }

    private void add(final byte kind, final int first, final int last, final int phrase, final Items out) {
        out.add(kind, tokens.start(first), tokens.end(last), first, last, phrase);
    }

    /** A capital and small letters: acronyms and words in capitals are no names. */
    private boolean isName(final int token, final char[] text) {
        final int start = tokens.start(token);
        return Character.isUpperCase(text[start])
                && tokens.end(token) - start > 1
                && Character.isLowerCase(text[start + 1]);
    }

    private boolean touchesNumber(final int token) {
        return (token > 0 && tokens.kind(token - 1) == Tokens.NUMBER && tokens.isGlued(token))
                || (token + 1 < tokens.size() && tokens.kind(token + 1) == Tokens.NUMBER && tokens.isGlued(token + 1));
    }

    private boolean endsSentence(final int token, final char[] text, final Items out) {
        final char mark = text[tokens.start(token)];
        if (mark == '!' || mark == '?') {
            return true;
        }
        if (mark != '.' && mark != '…') {
            return false;
        }
        if (token + 1 == tokens.size()) {
            return true;
        }
        final char next = text[tokens.start(token + 1)];
        final boolean begins = Character.isUpperCase(next) || Letters.classOf(next) == Letters.DIGIT || isQuote(next);
        return begins && (mark == '…' || !followsAbbreviation(token, text, out));
    }

    private boolean followsAbbreviation(final int token, final char[] text, final Items out) {
        if (!tokens.isGlued(token)) {
            return false;
        }
        final int before = token - 1;
        if (tokens.kind(before) == Tokens.NUMBER) {
            // "1. Về du lịch" numbers a paragraph, it ends nothing.
            return before == 0 || out.size() == 1;
        }
        final boolean initial =
                tokens.end(before) - tokens.start(before) == 1 && Character.isUpperCase(text[tokens.start(before)]);
        final int item = out.size() - 1;
        return initial
                || (out.isPhrase(item)
                        && out.end(item) == tokens.end(before)
                        && lexicon.has(out.phrase(item), Role.ABBREVIATION));
    }

    private static boolean isQuote(final char c) {
        return c == '"' || c == '“' || c == '\'' || c == '‘' || c == '-' || c == '–' || c == '+' || c == '*';
    }
}
