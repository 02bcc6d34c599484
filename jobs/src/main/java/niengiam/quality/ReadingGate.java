package niengiam.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets documents in while the share of their numbers that nobody read stays within a limit. */
public final class ReadingGate {

    private static final int MOST_NAMED = 10;

    private final int maxPercent;

    /**
     * @param maxPercent the largest share of a document's numbers that may be unread, in percent
     */
    public ReadingGate(final int maxPercent) {
        this.maxPercent = maxPercent;
    }

    /**
     * Judges a collection of documents by all their numbers: a short note with two odd numbers closes nothing.
     *
     * @param shares how much of each was read, by source id
     * @throws GateClosedException if too much of all is unread
     */
    public void judgeTogether(final Map<String, ReadShare> shares) {
        final ReadShare all = shares.values().stream().reduce(new ReadShare(0, 0), ReadShare::plus);
        if (!all.exceeds(maxPercent)) {
            return;
        }
        final Map.Entry<String, ReadShare> worst = shares.entrySet().stream()
                .max(Comparator.comparingLong(entry -> entry.getValue().unread()))
                .orElseThrow();
        throw new GateClosedException("Cannot take in " + shares.size() + " files: expected at most " + maxPercent
                + " % of their numbers unread, got " + all.percent() + " % (" + all.unread() + " of " + all.numbers()
                + "), most of them in " + worst.getKey() + " ("
                + worst.getValue().unread()
                + "). Nothing was written. List the numbers with niengiam read --unread FILE, then add phrases to"
                + " data/lexicon, or allow more with --max-unread.");
    }

    /**
     * Judges documents.
     *
     * @param shares how much of each was read, by source id
     * @throws GateClosedException if too much of one is unread; the message names all such, the worst first
     */
    public void judge(final Map<String, ReadShare> shares) {
        final List<Map.Entry<String, ReadShare>> closed = shares.entrySet().stream()
                .filter(entry -> entry.getValue().exceeds(maxPercent))
                .sorted(Map.Entry.<String, ReadShare>comparingByValue(
                                (one, other) -> Long.compare(other.percent(), one.percent()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (closed.isEmpty()) {
            return;
        }
        final String named = closed.stream()
                .limit(MOST_NAMED)
                .map(entry -> entry.getKey() + " " + entry.getValue().percent() + " % ("
                        + entry.getValue().unread() + " of " + entry.getValue().numbers() + ")")
                .collect(Collectors.joining(", "));
        final int more = closed.size() - MOST_NAMED;
        throw new GateClosedException(
                "Cannot take in " + closed.size() + (closed.size() == 1 ? " document" : " documents")
                        + ": expected at most " + maxPercent + " % of the numbers unread, got " + named
                        + (more > 0 ? " and " + more + " more" : "")
                        + ". Nothing was published. List the numbers with niengiam read --unread FILE, then add phrases to"
                        + " data/lexicon, or raise max_unread_percent in publication.yaml.");
    }
}
