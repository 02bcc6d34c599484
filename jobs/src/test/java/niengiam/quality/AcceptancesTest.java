package niengiam.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import niengiam.source.CsvTable;
import org.junit.jupiter.api.Test;

/** Findings that an office has looked at and lets stand. */
final class AcceptancesTest {

    @Test
    void an_acceptance_without_a_reason_is_refused() {
        assertThatThrownBy(() -> new Acceptances(CsvTable.parse(
                        "rule,series,time_period,source_id,locator,reason,office,day\n"
                                + "V201,TOU_VIS.VN35._T._T._T._T._T,2023,,,,Chi cục Thống kê,2026-01-05\n",
                        "accepted.csv")))
                .isInstanceOf(RuleException.class)
                .hasMessage("Missing reason in accepted.csv for rule V201 and series TOU_VIS.VN35._T._T._T._T._T: a"
                        + " finding is accepted by an office, on a day, for a reason. Add it.");
    }

    @Test
    void an_accepted_finding_names_who_and_why() {
        Acceptances accepted = new Acceptances(CsvTable.parse(
                "rule,series,time_period,source_id,locator,reason,office,day\n"
                        + "V201,A.B,2023,,,Tam Chúc mở cửa,Chi cục Thống kê,2026-01-05\n",
                "accepted.csv"));

        assertThat(accepted.of("V201", "A.B", "2023", "any", "any"))
                .contains(new Acceptances.Acceptance("Chi cục Thống kê", "Tam Chúc mở cửa"));
        assertThat(accepted.of("V201", "A.B", "2024", "any", "any")).isEmpty();
    }
}
