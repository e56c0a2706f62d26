package org.openipu.rules.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.rounding.Ratio;

class GroupAgreementTest {

    private final AgreementMatrix matrix = AgreementMatrix.of(List.of(
            Votes.rollCall("CH 12-0-0", "FR 9-9-0", "DZ 0-15-0", "ZA 17-0-0", "LI 0-0-10"),
            Votes.rollCall("CH 12-0-0", "FR 18-0-0", "DZ 0-15-0", "ZA 0-17-0")));
    private final List<GroupAgreement> groups = GroupAgreement.of(matrix, Votes.GROUPS);

    @Test
    @DisplayName("the mean over pairs: CH-DZ 0, CH-ZA 1/2, FR-DZ 1/4, FR-ZA 1/4")
    void groupsAgreeAsTheirPairsDo() {
        assertThat(between(GeopoliticalGroup.TWELVE_PLUS, GeopoliticalGroup.AFRICAN))
                .isEqualTo("4 pairs, 1/4");
        assertThat(between(GeopoliticalGroup.TWELVE_PLUS, GeopoliticalGroup.TWELVE_PLUS))
                .isEqualTo("1 pairs, 3/4");
    }

    @Test
    @DisplayName("a delegation of two groups is compared with the others of both and never with itself")
    void doubleMembersAreNotComparedWithThemselves() {
        assertThat(between(GeopoliticalGroup.ARAB, GeopoliticalGroup.AFRICAN)).isEqualTo("1 pairs, 1/2");
        assertThat(between(GeopoliticalGroup.ARAB, GeopoliticalGroup.ARAB)).isEqualTo("0 pairs, unknown");
    }

    @Test
    void everyPairOfGroupsHasALineAndThoseWithoutDelegationsAreUnknown() {
        assertThat(groups).hasSize(21);
        assertThat(between(GeopoliticalGroup.EURASIA, GeopoliticalGroup.GRULAC)).isEqualTo("0 pairs, unknown");
        assertThat(between(GeopoliticalGroup.GRULAC, GeopoliticalGroup.EURASIA)).isEqualTo("0 pairs, unknown");
    }

    @Test
    @DisplayName("Of ten pairs of five delegations CH-LI, DZ-LI, ZA-LI, FR-LI and CH-DZ have nothing in common")
    void aMatrixIsSummedUp() {
        AgreementSummary summary = AgreementSummary.of(matrix, groups);

        assertThat(summary.compared()).isEqualTo(10);
        assertThat(summary.never()).isEqualTo(5);
        assertThat(summary.always()).isZero();
        assertThat(summary.groups())
                .extracting(pair ->
                        pair.one() + " " + pair.other() + " " + pair.agreement().orElseThrow())
                .containsExactly("AFRICAN ARAB 1/2", "AFRICAN TWELVE_PLUS 1/4", "ARAB TWELVE_PLUS 1/8");
    }

    private String between(GeopoliticalGroup one, GeopoliticalGroup other) {
        GroupAgreement line = groups.stream()
                .filter(pair -> pair.isBetween(one, other))
                .findFirst()
                .orElseThrow();
        return line.pairs() + " pairs, " + line.agreement().map(Ratio::toString).orElse("unknown");
    }
}
