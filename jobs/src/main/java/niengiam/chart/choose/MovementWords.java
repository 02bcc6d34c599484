package niengiam.chart.choose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.text.NumberStyle;
import niengiam.trend.Comparison;
import niengiam.trend.Movement;

/** Says what happened to a quantity, after its name: {@code giảm 29,5% năm 2024, còn 331,7 triệu USD}. */
final class MovementWords {

    /** From here on readers think in multiples. */
    private static final BigDecimal DOUBLED = BigDecimal.valueOf(100);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many years in one direction are a message of their own. */
    private static final int LEAST_RUN = 3;

    /** After so many years of the opposite a change is a turn. */
    private static final int LEAST_AGAINST = 2;

    /** Of fewer than these a percentage says less than the numbers do. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final FigureWords words;
    private final Language language;
    private final String what;

    /** @param what the name before the sentence */
    MovementWords(final FigureWords words, final String what) {
        this.words = words;
        this.language = words.language();
        this.what = what;
    }

    /**
     * The predicate of a title.
     *
     * @param amount the latest figure, with its unit and its hedges
     */
    String of(final Movement movement, final String amount) {
        final String sentence =
                switch (movement.direction()) {
                    case ROSE, FELL -> moved(movement, amount);
                    case UNCHANGED -> unchanged(movement, amount);
                };
        final String care = care(movement);
        return care.isEmpty() ? sentence : sentence + " (" + care + ")";
    }

    /** The same of one of several quantities: the change and the figure alone, without year, run, record and reserve. */
    String brief(final Movement movement, final String amount) {
        if (movement.direction() == Movement.Direction.UNCHANGED) {
            return language.choose("giữ nguyên ở mức ", "unchanged at ") + amount;
        }
        final boolean rose = movement.direction() == Movement.Direction.ROSE;
        if (isFew(movement)) {
            return fromTo(movement, rose, amount);
        }
        final String verb = movement.percent().compareTo(DOUBLED) >= 0
                ? language.choose("gấp " + times(movement) + " lần", "grew " + times(movement) + "-fold")
                : (rose ? language.choose("tăng ", "rose ") : language.choose("giảm ", "fell ")) + size(movement);
        return verb + (rose ? language.choose(", đạt ", ", to ") : language.choose(", còn ", ", to ")) + amount;
    }

    private String moved(final Movement movement, final String amount) {
        final boolean rose = movement.direction() == Movement.Direction.ROSE;
        final String end =
                rose ? language.choose(", đạt ", ", to ") + amount : language.choose(", còn ", ", to ") + amount;
        final boolean record = movement.extreme()
                .filter(extreme -> extreme.passed() > movement.years())
                .isPresent();
        if (!record && movement.years() >= LEAST_RUN && !isFew(movement)) {
            return run(movement, rose) + end;
        }
        if (isFew(movement)) {
            return few(movement, rose, amount) + (record ? extreme(movement, rose) : "");
        }
        final String after = movement.against() >= LEAST_AGAINST && !record ? against(movement, rose) : "";
        return change(movement, rose) + after + end + (record ? extreme(movement, rose) : "");
    }

    private String run(final Movement movement, final boolean rose) {
        final String size = size(movement);
        final String when = when(movement);
        return rose
                ? language.choose(
                        "tăng năm thứ " + movement.years() + " liên tiếp, thêm " + size + when,
                        "rose for " + movement.years() + " years running, by " + size + when)
                : language.choose(
                        "giảm năm thứ " + movement.years() + " liên tiếp, bớt " + size + when,
                        "fell for " + movement.years() + " years running, by " + size + when);
    }

    /** Of few things, and of what is left of nothing or less, the numbers are said and no percentage. */
    private static boolean isFew(final Movement movement) {
        final BigDecimal base = movement.last().baseQuantity().orElseThrow().value();
        final boolean positive =
                movement.last().current().quantity().orElseThrow().value().signum() > 0;
        final boolean few = movement.last().current().unit().mult() == 0
                && base.compareTo(FEW) < 0
                && base.stripTrailingZeros().scale() <= 0;
        return few || !positive;
    }

    private String few(final Movement movement, final boolean rose, final String amount) {
        return fromTo(movement, rose, amount) + when(movement);
    }

    private String fromTo(final Movement movement, final boolean rose, final String amount) {
        final String base = words.amount(
                movement.last().baseQuantity().orElseThrow().value(),
                movement.last().current().unit(),
                what);
        return rose
                ? language.choose("tăng từ " + base + " lên " + amount, "rose from " + base + " to " + amount)
                : language.choose("giảm từ " + base + " xuống " + amount, "fell from " + base + " to " + amount);
    }

    private String change(final Movement movement, final boolean rose) {
        if (movement.percent().compareTo(DOUBLED) >= 0) {
            final int before = movement.last().base().orElseThrow().period().year();
            final String times = times(movement);
            return DrawnLine.isWhole(movement.last().current())
                    ? language.choose(
                            "gấp " + times + " lần năm " + before + " trong năm " + year(movement),
                            "grew to " + times + " times the " + before + " figure in " + year(movement))
                    : language.choose(
                            "gấp " + times + " lần cùng kỳ năm " + before + period(movement),
                            "grew to " + times + " times the figure of the same period of " + before
                                    + period(movement));
        }
        return (rose ? language.choose("tăng ", "rose ") : language.choose("giảm ", "fell "))
                + size(movement)
                + when(movement);
    }

    private String times(final Movement movement) {
        return about(movement)
                + NumberStyle.of(language)
                        .printed(
                                movement.last().change().orElseThrow().index().divide(HUNDRED, 1, RoundingMode.HALF_UP),
                                1);
    }

    private String against(final Movement movement, final boolean rose) {
        final int years = movement.against();
        return rose
                ? language.choose(" sau " + years + " năm giảm liên tiếp", " after " + years + " years of decline")
                : language.choose(" sau " + years + " năm tăng liên tiếp", " after " + years + " years of growth");
    }

    private String extreme(final Movement movement, final boolean rose) {
        final Movement.Extreme extreme = movement.extreme().orElseThrow();
        final String end =
                rose ? language.choose(", cao nhất", ", the highest") : language.choose(", thấp nhất", ", the lowest");
        return end
                + (extreme.ofAll()
                        ? language.choose(" trong các năm ", " of ") + extreme.year() + "–" + year(movement)
                        : language.choose(" kể từ năm ", " since ") + extreme.year());
    }

    private String unchanged(final Movement movement, final String amount) {
        return movement.years() >= LEAST_RUN
                ? language.choose(
                        "giữ nguyên ở mức " + amount + " từ năm " + (year(movement) - movement.years()) + " đến năm "
                                + year(movement),
                        "unchanged at " + amount + " from " + (year(movement) - movement.years()) + " to "
                                + year(movement))
                : language.choose(
                                "giữ nguyên ở mức " + amount
                                        + (DrawnLine.isWhole(movement.last().current()) ? " trong" : ""),
                                "unchanged at " + amount)
                        + when(movement);
    }

    /** The change without its sign: {@code 29,5%}; what would print as nothing says that it is less than what is printed. */
    private String size(final Movement movement) {
        final BigDecimal rounded = movement.percent().abs().setScale(1, RoundingMode.HALF_UP);
        final NumberStyle style = NumberStyle.of(language);
        return rounded.signum() == 0
                ? language.choose("chưa đến ", "less than ") + style.printed(new BigDecimal("0.1"), 1) + "%"
                : about(movement) + style.printed(rounded, 1) + "%";
    }

    /** A change between figures of which one is hedged is hedged itself. */
    private String about(final Movement movement) {
        final Comparison last = movement.last();
        final boolean exact = last.current().quantity().orElseThrow().qualifier() == Qualifier.EXACT
                && last.baseQuantity().orElseThrow().qualifier() == Qualifier.EXACT;
        return exact ? "" : language.choose("khoảng ", "about ");
    }

    private String when(final Movement movement) {
        final Observation current = movement.last().current();
        return DrawnLine.isWhole(current)
                ? language.choose(" năm ", " in ") + year(movement)
                : language.choose(" so với cùng kỳ", " on the year before") + period(movement);
    }

    private String period(final Movement movement) {
        return " (" + DrawnLine.slot(movement.last().current(), language).label() + ")";
    }

    private static int year(final Movement movement) {
        return movement.last().current().period().year();
    }

    /** The reserve under which the table shows the change; empty text for none. */
    String care(final Movement movement) {
        return switch (movement.care()) {
            case STATUS_DIFF ->
                movement.last().comparability() == movement.care()
                                && DrawnLine.isPreliminary(movement.last().current())
                        ? language.choose("số sơ bộ", "preliminary")
                        : language.choose("có năm còn số sơ bộ", "some years preliminary");
            case CUTOFF_NEAR -> language.choose("ngày chốt số hơi lệch nhau", "counted to slightly different days");
            case CUTOFF_UNKNOWN -> language.choose("nguồn không nêu ngày chốt số", "cut-off day not stated");
            default -> "";
        };
    }
}
