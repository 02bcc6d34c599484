package niengiam.quality;

import java.io.Serializable;

/**
 * How much of a document was read.
 *
 * @param numbers how many numbers it holds
 * @param unread how many of them are neither a figure nor known to be none
 */
public record ReadShare(long numbers, long unread) implements Serializable {

    public ReadShare plus(final ReadShare other) {
        return new ReadShare(numbers + other.numbers, unread + other.unread);
    }

    /** Whether more of it is unread than so many percent. */
    boolean exceeds(final int percent) {
        return unread * 100 > numbers * percent;
    }

    /** The unread share in percent, rounded up: a share above a limit never looks like the limit. */
    long percent() {
        return numbers == 0 ? 0 : (unread * 100 + numbers - 1) / numbers;
    }
}
