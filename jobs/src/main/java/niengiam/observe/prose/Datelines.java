package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.Optional;
import niengiam.observe.prose.lines.MainText;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Where and when a text was written: a line of its own, or the words before the dash that an article begins with. */
final class Datelines {

    private static final int LONGEST_LINE = 80;

    /** Place, date, agency and a bracket around it are no more items than these. */
    private static final int LONGEST_PREFIX = 10;

    private final Lexicon lexicon;
    private final PeriodReader periods;
    private final Items items;

    Datelines(final Lexicon lexicon, final PeriodReader periods, final Items items) {
        this.lexicon = lexicon;
        this.periods = periods;
        this.items = items;
    }

    /** "Hà Nam, ngày 15 tháng 01 năm 2019", or a short line that is little but a date: "Cập nhật: 12/07/2019 08:30". */
    boolean isDateline(final MainText.Line line, final Findings findings) {
        final int farthest = line.end() - line.start() <= LONGEST_LINE ? Math.min(3, items.size()) : 1;
        for (int first = 0; first < farthest; first++) {
            final PeriodPhrase period = periods.read(first, true);
            if (isDay(period) && endsWith(period)) {
                area(0, findings);
                date(period, findings);
                return true;
            }
        }
        return endsWithDay(line, findings);
    }

    /** "Tổng kết công tác năm 2017 - 02/01/2018": the title goes on, the day is that of publication. */
    private boolean endsWithDay(final MainText.Line line, final Findings findings) {
        if (line.kind() != MainText.Kind.TITLE) {
            return false;
        }
        for (int i = Math.max(0, items.size() - 8); i < items.size(); i++) {
            final PeriodPhrase period = periods.read(i, true);
            if (isDay(period) && period.next() >= items.size() - 2) {
                date(period, findings);
                return false;
            }
        }
        return false;
    }

    /**
     * The words before an article: "Hà Nam, 5/7/2018 –", "HA NAM (VNS) —", "(11/11/2025)".
     *
     * @return the item behind them; 0 if there are none
     */
    int prefix(final Findings findings) {
        int i = 0;
        boolean place = false;
        Optional<PeriodPhrase> day = Optional.empty();
        while (i < items.size() && i < LONGEST_PREFIX) {
            final boolean dash = i > 0 && items.isDash(i) && !items.isGlued(i);
            final boolean closed = i > 0 && items.isMark(i, ')') && items.isMark(0, '(') && day.isPresent();
            // "Đà Lạt, 06/10/2025. …".
            final boolean stop = day.isPresent() && items.kind(i) == Items.STOP;
            // "TRA VINH, March 3, 2020: Last year …".
            final boolean colon = day.isPresent() && place && items.isMark(i, ':');
            if (dash || closed || stop || colon) {
                if (!place && day.isEmpty()) {
                    return 0;
                }
                day.ifPresent(date -> date(date, findings));
                return i + 1;
            }
            final PeriodPhrase period = periods.read(i, true);
            if (isDay(period)) {
                day = Optional.of(period);
                i = period.next();
                continue;
            }
            final boolean area = items.isPhrase(i) && lexicon.has(items.phrase(i), Role.AREA);
            if (area) {
                place = true;
                area(i, findings);
            } else if (!"(),:./".contains(Character.toString(items.charAt(items.start(i))))
                    && !isAgency(i)
                    && !isCapitals(i)) {
                return 0;
            }
            i++;
        }
        return 0;
    }

    /** Places stand in capitals, and may be words otherwise: "DONG XOAI". */
    private boolean isCapitals(final int item) {
        for (int i = items.start(item); i < items.end(item); i++) {
            if (Character.isLowerCase(items.charAt(i))) {
                return false;
            }
        }
        return items.isPhrase(item);
    }

    private boolean isAgency(final int item) {
        return items.isPhrase(item) && lexicon.has(items.phrase(item), Role.AGENCY);
    }

    private void area(final int item, final Findings findings) {
        if (items.isPhrase(item)) {
            lexicon.meaning(items.phrase(item), Role.AREA).ifPresent(area -> findings.mention(area.value(), 3));
        }
    }

    private static void date(final PeriodPhrase period, final Findings findings) {
        final Optional<LocalDate> day = PeriodPhrase.date(period.end());
        findings.published = findings.published.isPresent() ? findings.published : day;
    }

    private static boolean isDay(final PeriodPhrase period) {
        return period.isPresent() && period.kind() == Kind.DAY && !period.lacksYear();
    }

    /** Whether nothing follows but a time of day. */
    private boolean endsWith(final PeriodPhrase period) {
        for (int i = period.next(); i < items.size(); i++) {
            if (items.isPhrase(i) || items.kind(i) == Items.HOST || i > period.next() + 4) {
                return false;
            }
        }
        return true;
    }
}
