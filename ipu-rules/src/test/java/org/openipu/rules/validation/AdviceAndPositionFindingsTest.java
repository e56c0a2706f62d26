package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.OWN;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.period;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.Period;
import org.openipu.model.vote.DelegationPosition;

/** What a group advised and how the delegation voted, on the emergency item of 20 October 2025. */
class AdviceAndPositionFindingsTest {

    private static final String PLACE = "assemblies[0].emergencyItem";

    @Test
    @DisplayName("A parliament in several groups is advised by each that it sits in on the day of the vote")
    void comesFromAnyGroupOfTheParliament() {
        assertThat(findings(advisedByArabs(GeopoliticalGroup.ARAB, period("2020", "2026"))))
                .isEmpty();
        assertThat(findings(advisedByArabs(GeopoliticalGroup.ARAB, period("2020", "2024"))))
                .extracting(Finding::code)
                .containsExactly("recommendation.of-another-group");
        assertThat(findings(advisedByArabs(GeopoliticalGroup.AFRICAN, period("2020", "2026"))))
                .extracting(Finding::code)
                .containsExactly("recommendation.of-another-group");
    }

    @Test
    void isNotHeldAgainstTheRollCallOfAnotherRequest() {
        DelegationPosition onFish = new DelegationPosition(OWN, "fish", Choice.NO);

        assertThat(findings(PLACE + ".positions", List.of(onFish))).isEmpty();
    }

    private static AnnualReport advisedByArabs(GeopoliticalGroup group, Period period) {
        AnnualReport advised = with(PLACE + ".recommendations[0].group", GeopoliticalGroup.ARAB);
        return with(advised, "groupMemberships", List.of(GroupMembership.of(group, OWN, period)));
    }
}
