package niengiam.observe.prose.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.text.PeriodPhrase;

/**
 * Title and headings of a document, as far as they hold for what stands below. A heading ends the one of its own kind and
 * all below that; under one of another kind it goes deeper.
 */
public final class Outline {

    private static final int DEEPEST = 8;

    /** What a heading says; whether it is about the future is unknown where it does not say. */
    private record Section(
            char mark, PeriodPhrase period, Optional<Boolean> outlook, Optional<String> area, Sayings sayings) {}

    private final List<Section> sections = new ArrayList<>();
    private PeriodPhrase titlePeriod = PeriodPhrase.ABSENT;
    private boolean titleOutlook;
    private boolean titleResult;

    /** Takes in a line of the title. */
    public void title(final PeriodPhrase period, final boolean outlook, final boolean result) {
        if (!titlePeriod.isPresent()) {
            titlePeriod = period;
        }
        titleOutlook |= outlook;
        titleResult |= result;
    }

    /** Takes in a heading. */
    public void heading(
            final char mark,
            final PeriodPhrase period,
            final Optional<Boolean> outlook,
            final Optional<String> area,
            final Sayings sayings) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).mark() == mark) {
                sections.subList(i, sections.size()).clear();
            }
        }
        if (sections.size() < DEEPEST) {
            sections.add(new Section(mark, period, outlook, area, sayings));
        }
    }

    /** The period that the title is about. */
    public PeriodPhrase titlePeriod() {
        return titlePeriod;
    }

    /** The period that the heading is about. */
    public PeriodPhrase sectionPeriod() {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).period().isPresent()) {
                return sections.get(i).period();
            }
        }
        return PeriodPhrase.ABSENT;
    }

    /** The period of the heading, otherwise of the title. */
    public PeriodPhrase period() {
        final PeriodPhrase section = sectionPeriod();
        return section.isPresent() ? section : titlePeriod;
    }

    /** Whether what is read now is about the future. */
    public boolean isOutlook() {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).outlook().isPresent()) {
                return sections.get(i).outlook().get();
            }
        }
        return titleOutlook && !titleResult;
    }

    /** The territory that the heading names. */
    public Optional<String> area() {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).area().isPresent()) {
                return sections.get(i).area();
            }
        }
        return Optional.empty();
    }

    /** What the headings say together. */
    public Sayings sayings() {
        Sayings all = Sayings.NOTHING;
        for (final Section section : sections) {
            all = all == Sayings.NOTHING ? section.sayings() : all.and(section.sayings());
        }
        return all;
    }
}
