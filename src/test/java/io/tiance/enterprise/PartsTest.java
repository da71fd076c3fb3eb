package io.tiance.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void aRatioIsWorkedOutFromItsPartsAndMayBeAnsweredInstead() {
        assertThat(Parts.of("debtRatio")).containsExactly("assets", "debts");
        assertThat(Parts.insteadOfParts("debtRatio")).containsExactly("debtRatio");
        assertThat(Parts.insteadOfParts("rdRatio3y")).containsExactly("rdHighTech3y", "rdRatio3y", "sales3y");
    }

    @Test
    void whatIsOnlyComputedCanNotBeAnswered() {
        assertThat(Parts.of("headroom")).containsExactly("clearHeight", "equipmentHeight");
        assertThat(Parts.insteadOfParts("headroom")).isEmpty();
    }

    @Test
    void whatOneAnswerMayLeaveOpenIsAPartToo() {
        assertThat(Parts.of("headquartersIndustry"))
                .containsExactly("headquartersIndustry", "industryCode", "jointApplication");
        assertThat(Parts.of("sizeIndustry")).containsExactly("industryCode", "sizeIndustry");
    }

    @Test
    void whatIsOnlyAnsweredStandsForItself() {
        assertThat(Parts.of("employees")).containsExactly("employees");
        assertThat(Parts.derived("employees")).isFalse();
        assertThat(Parts.of(List.of("employees", "debtRatio"))).containsExactly("assets", "debts", "employees");
    }

    @Test
    void aRatioNeedsEveryPartAndAChoiceBetweenTitlesDoesNot() {
        assertThat(Parts.needsEvery("debtRatio")).isTrue();
        assertThat(Parts.needsEvery("techSmeIp")).isTrue();
        assertThat(Parts.needsEvery("holdsAnySpecialised")).isFalse();
        assertThat(Parts.needsEvery("rdHighTech3y"))
                .as("years before the registration don't count")
                .isFalse();
    }
}
