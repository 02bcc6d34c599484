package niengiam.observe.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.data.CodeLists;
import niengiam.data.UnitWords;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.source.Texts;

/** Which indicators of the dictionary a title or head may mean, by the words of their names in both languages. */
final class IndicatorCandidates {

    private static final int MOST = 6;
    /** A name of which less is said is not worth a line. */
    private static final int LEAST = 34;

    private static final int HUNDRED = 100;

    /** Words that say nothing of what is counted. */
    private static final Set<String> FILLERS = Set.of(
            "number", "numbers", "of", "the", "in", "a", "and", "to", "at", "total", "số", "tổng", "lượng", "các",
            "của", "theo", "prel", "pre", "sơ", "bộ");

    /** What follows says by what the figures are broken down, not what they are. */
    private static final Pattern BREAKDOWN = Pattern.compile("(?i)\\s+(by|phân theo|chia theo)\\s.*");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /**
     * A candidate.
     *
     * @param share how much of its name is said, in percent
     * @param isCertain whether the words are those of its name, no fewer and no more
     */
    record Candidate(Indicator indicator, int share, boolean isCertain) {}

    private final CodeLists codes;

    IndicatorCandidates(final CodeLists codes) {
        this.codes = codes;
    }

    /** The nearest indicators; none where a ratio is meant, of which the dictionary has none. */
    List<Candidate> of(final String text) {
        final List<Candidate> all = all(text);
        return all.size() > MOST ? all.subList(0, MOST) : all;
    }

    private List<Candidate> all(final String text) {
        if (codes.unitWords().printedIn(text).stream()
                .anyMatch(word -> word.measure().equals(UnitWords.RATIO))) {
            return List.of();
        }
        final Set<String> said = words(text);
        final List<Candidate> candidates = new ArrayList<>();
        for (final Indicator indicator : codes.indicators()) {
            final Candidate best = better(
                    candidate(indicator, indicator.name(Language.EN), said),
                    candidate(indicator, indicator.name(Language.VI), said));
            if (best.share >= LEAST) {
                candidates.add(best);
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> !candidate.isCertain)
                .thenComparing(candidate -> -candidate.share));
        return candidates;
    }

    /** The nearest indicators that are told in a unit that is printed, or in any where none is. */
    List<Candidate> of(final String text, final List<UnitWords.Printed> printed) {
        return printed.stream().allMatch(unit -> unit.measure().equals(UnitWords.RATIO)) && !printed.isEmpty()
                ? List.of()
                : all(text).stream()
                        .filter(candidate -> printed.isEmpty()
                                || printed.stream()
                                        .anyMatch(unit -> unit.isOf(
                                                candidate.indicator().unit().measure())))
                        .limit(MOST)
                        .toList();
    }

    /** The nearest indicators for a column of a table: what its own head says counts for more than the title. */
    List<Candidate> of(final String head, final String title, final List<UnitWords.Printed> printed) {
        final Map<Indicator, Integer> own = new HashMap<>();
        all(head).forEach(candidate -> own.put(candidate.indicator(), candidate.share()));
        return of(head + " " + title, printed).stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.isCertain)
                        .thenComparing(candidate -> -candidate.share - 2 * own.getOrDefault(candidate.indicator(), 0)))
                .toList();
    }

    /** The one indicator whose name is said, where there is one. */
    Optional<Indicator> certain(final String text) {
        final List<Indicator> certain = of(text).stream()
                .filter(Candidate::isCertain)
                .map(Candidate::indicator)
                .toList();
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private static Candidate better(final Candidate one, final Candidate two) {
        return two.isCertain || (!one.isCertain && two.share > one.share) ? two : one;
    }

    private static Candidate candidate(final Indicator indicator, final String name, final Set<String> said) {
        final Set<String> wanted = words(name);
        final long found = wanted.stream().filter(said::contains).count();
        return new Candidate(
                indicator,
                wanted.isEmpty() ? 0 : (int) (HUNDRED * found / wanted.size()),
                !wanted.isEmpty() && wanted.equals(said));
    }

    private static Set<String> words(final String text) {
        final String bare =
                BREAKDOWN.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll("");
        final Set<String> words = new LinkedHashSet<>();
        for (final String word : NO_LETTERS.split(Texts.label(bare), -1)) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /** English plurals and participles; Vietnamese words do not end so. */
    static String stem(final String word) {
        return word.length() > 4 ? word.replaceFirst("(ling|ing|ies|ly|s)$", "") : word;
    }
}
