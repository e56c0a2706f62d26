package org.openipu.model.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

class DelegationTest {

    private static final Delegate HEAD = new Delegate("A. Head", DelegateRole.HEAD);
    private static final Delegate MEMBER = new Delegate("B. Member", DelegateRole.ORDINARY);
    private static final Delegate SUBSTITUTE = new Delegate("C. Substitute", DelegateRole.SUBSTITUTE);

    @Test
    void knowsTheRoleOfEachDelegate() {
        Delegation delegation = delegation(List.of(MEMBER, HEAD, SUBSTITUTE));

        assertThat(delegation.findRole("A. Head")).contains(DelegateRole.HEAD);
        assertThat(delegation.findRole("B. Member")).contains(DelegateRole.ORDINARY);
        assertThat(delegation.findRole("C. Substitute")).contains(DelegateRole.SUBSTITUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a. head", "A. Head ", "Head", "D. Secretary"})
    void knowsNoRoleOfAnybodyElse(String name) {
        assertThat(delegation(List.of(HEAD, MEMBER)).findRole(name)).isEmpty();
    }

    @Test
    void takesTheFirstRoleOfANameThatStandsTwice() {
        Delegate again = new Delegate("B. Member", DelegateRole.SUBSTITUTE);

        assertThat(delegation(List.of(MEMBER, again)).findRole("B. Member")).contains(DelegateRole.ORDINARY);
        assertThat(delegation(List.of(again, MEMBER)).findRole("B. Member")).contains(DelegateRole.SUBSTITUTE);
    }

    @Test
    void hasTheHeadWhereverItStands() {
        assertThat(delegation(List.of(MEMBER, SUBSTITUTE, HEAD)).head()).contains(HEAD);
        assertThat(delegation(List.of(HEAD, new Delegate("Another", DelegateRole.HEAD)))
                        .head())
                .contains(HEAD);
    }

    @Test
    void mayHaveNoHead() {
        assertThat(delegation(List.of(MEMBER, SUBSTITUTE)).head()).isEmpty();
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Delegate> delegates = new ArrayList<>(List.of(HEAD));
        Delegation delegation = delegation(delegates);

        delegates.add(MEMBER);

        assertThat(delegation).isEqualTo(delegation(List.of(HEAD)));
        assertThat(delegation.delegates()).isUnmodifiable();
    }

    private static Delegation delegation(List<Delegate> delegates) {
        return new Delegation(
                CountryCode.of("LI"),
                MultilingualText.of("de", "Landtag"),
                new Mandate(Optional.empty(), Optional.empty(), Period.UNKNOWN),
                delegates,
                Optional.of(Person.of("D. Secretary")),
                Optional.empty());
    }
}
