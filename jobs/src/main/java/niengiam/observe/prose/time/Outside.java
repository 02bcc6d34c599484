package niengiam.observe.prose.time;

import niengiam.text.PeriodPhrase;

/** What held of time, and of parts, when a bracket was opened: it holds again when it closes. */
final class Outside {
    final PeriodPhrase sentence;
    final PeriodPhrase base;
    final boolean comparing;
    final String[] own;
    final int year;
    final int yearHere;

    /** Whether a value of another period stands in the bracket: "(2019: 1,150,000)". */
    boolean ownValue;

    Outside(
            final PeriodPhrase sentence,
            final PeriodPhrase base,
            final boolean comparing,
            final String[] own,
            final int year,
            final int yearHere) {
        this.year = year;
        this.yearHere = yearHere;
        this.sentence = sentence;
        this.base = base;
        this.comparing = comparing;
        this.own = own;
    }
}
