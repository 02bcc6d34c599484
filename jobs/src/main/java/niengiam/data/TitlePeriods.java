package niengiam.data;

import java.time.MonthDay;
import java.util.List;

/**
 * The forms in which titles of tables name a period.
 *
 * @param expressions in the order in which they are tried. Their groups are {@code day}, {@code month}, {@code year} and,
 *     where the form has them, {@code fromDay}, {@code fromMonth}, {@code fromYear}; or {@code months}, {@code quarter} or
 *     {@code half} and {@code year}. A month is a number, a Roman number or a name.
 * @param wholeYearFrom the first day of the year from which a table that begins on 1 January stands for the year
 */
public record TitlePeriods(List<Expression> expressions, MonthDay wholeYearFrom) {

    /** The label table of months. */
    public static final String MONTHS = "months";

    public TitlePeriods {
        expressions = List.copyOf(expressions);
    }
}
