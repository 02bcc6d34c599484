package niengiam.lake.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import niengiam.table.Column;

/** Decimals in sixteen bytes. */
class FixedDecimalTest {

    private static final Column<BigDecimal> COLUMN = Column.decimal("obs_value");

    @Property
    void bytes_are_those_of_the_unscaled_number(
            @ForAll @BigRange(min = "-99999999999999999999999", max = "99999999999999999999999") @Scale(15)
                    BigDecimal number) {
        byte[] bytes = FixedDecimal.bytes(number, COLUMN);

        assertThat(bytes).hasSize(16);
        assertThat(new BigInteger(bytes)).isEqualTo(number.setScale(15).unscaledValue());
        assertThat(FixedDecimal.number(bytes)).isEqualByComparingTo(number);
    }

    @Property
    void the_short_way_and_the_long_way_give_the_same_bytes(
            @ForAll long digits, @ForAll @IntRange(max = 15) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);

        assertThat(new BigInteger(FixedDecimal.bytes(number, COLUMN)))
                .isEqualTo(BigInteger.valueOf(digits).multiply(BigInteger.TEN.pow(15 - scale)));
    }

    @Property
    void whole_thousands_are_kept(@ForAll @IntRange int digits, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal number = BigDecimal.valueOf(digits, -zeros);

        assertThat(FixedDecimal.number(FixedDecimal.bytes(number, COLUMN))).isEqualByComparingTo(number);
    }
}
