package niengiam.chart.choose;

import java.util.Arrays;
import java.util.List;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.source.SourceException;

/**
 * Quantities that belong into one picture.
 *
 * @param whole what the members add up to; empty text where they are quantities of different units
 * @param members in the order in which they are drawn
 */
public record Combination(String whole, List<Member> members) {

    /**
     * An indicator, or one part of it.
     *
     * @param indicator code of the indicator
     * @param dimension the dimension that is broken down; empty text for none
     * @param code the part
     */
    public record Member(String indicator, String dimension, String code) {

        /** Whether figures of this breakdown are meant. */
        boolean covers(final Dimensions dimensions) {
            for (int i = 0; i < Dimensions.NAMES.size(); i++) {
                final String expected = Dimensions.NAMES.get(i).equals(dimension) ? code : Dimensions.TOTAL;
                if (!dimensions.codes().get(i).equals(expected)) {
                    return false;
                }
            }
            return true;
        }
    }

    public Combination {
        members = List.copyOf(members);
    }

    /**
     * Reads {@code POP_AVG = POP_AVG_RURAL + POP_AVG_URBAN}, {@code TOU_VIS = TOU_VIS.visitor_type.DOM + …} or, for two
     * units, {@code INV_PRJ_NEW, INV_CAP_NEW_USD}.
     *
     * @throws SourceException if a name is not in the code lists
     */
    public static Combination parse(final String text, final String where, final CodeLists lists) {
        final int equals = text.indexOf('=');
        final String whole = equals < 0 ? "" : text.substring(0, equals).strip();
        final String[] names = text.substring(equals + 1).split(equals < 0 ? "," : "[+]", -1);
        final List<Member> members = Arrays.stream(names)
                .map(name -> member(name.strip(), text, where, lists))
                .toList();
        final boolean known = whole.isEmpty() || lists.indicator(whole).isPresent();
        if (!known || members.size() < 2) {
            throw invalid(text, where, known ? "one name" : whole);
        }
        return new Combination(whole, members);
    }

    private static Member member(final String name, final String text, final String where, final CodeLists lists) {
        final String[] parts = name.split("[.]", -1);
        final Member member =
                parts.length == 3 ? new Member(parts[0], parts[1], parts[2]) : new Member(parts[0], "", "");
        final boolean known = lists.indicator(member.indicator()).isPresent()
                && (parts.length == 1
                        || (parts.length == 3 && lists.hasDimensionCode(member.dimension(), member.code())));
        if (!known) {
            throw invalid(text, where, name);
        }
        return member;
    }

    private static SourceException invalid(final String text, final String where, final String got) {
        return new SourceException("Invalid picture \"" + text + "\" in " + where
                + ": expected two or more codes of indicators.csv, or INDICATOR.dimension.CODE, got \"" + got
                + "\". Correct it.");
    }
}
