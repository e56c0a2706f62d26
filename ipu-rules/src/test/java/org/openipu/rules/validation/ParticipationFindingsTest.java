package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.ADA;
import static org.openipu.rules.validation.Reports.BO;
import static org.openipu.rules.validation.Reports.CY;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.text.MultilingualText;

class ParticipationFindingsTest {

    private static final String PLACE = "assemblies[0].participation";
    private static final Optional<MultilingualText> STORM = Optional.of(text("Storm"));

    @Test
    void saysWhyADelegationStayedAway() {
        assertThat(findings(PLACE, with(ParticipationStatus.ABSENT, List.of(), Optional.empty())))
                .containsExactly(Finding.error("participation.reason-missing", PLACE + ".reason"));
        assertThat(findings(PLACE, with(ParticipationStatus.ABSENT, List.of(), STORM)))
                .isEmpty();
        assertThat(findings(PLACE, with(ParticipationStatus.PLANNED, List.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void namesSomebodyWhereADelegationTookPart() {
        assertThat(findings(PLACE, with(ParticipationStatus.ATTENDED, List.of(), Optional.empty())))
                .containsExactly(Finding.error("participation.nobody", PLACE + ".delegates"));
        assertThat(findings(PLACE, with(ParticipationStatus.ATTENDED, List.of(ADA), Optional.empty())))
                .isEmpty();
    }

    @Test
    void namesNobodyWhereADelegationStayedAway() {
        assertThat(findings(PLACE, with(ParticipationStatus.ABSENT, List.of(ADA), STORM)))
                .containsExactly(Finding.error("participation.absent-with-delegates", PLACE + ".delegates"));
        assertThat(findings(PLACE, with(ParticipationStatus.PLANNED, List.of(ADA), Optional.empty())))
                .isEmpty();
    }

    @Test
    void givesNoReasonForHavingTakenPart() {
        assertThat(findings(PLACE, with(ParticipationStatus.ATTENDED, List.of(ADA), STORM)))
                .containsExactly(Finding.error("participation.reason-though-attended", PLACE + ".reason"));
        assertThat(findings(PLACE, with(ParticipationStatus.PLANNED, List.of(ADA), STORM)))
                .isEmpty();
    }

    @Test
    void takesTheSecretaryAlongWhereItTakesPart() {
        Participation absent = with(ParticipationStatus.ABSENT, List.of(), STORM);

        assertThat(findings(PLACE, Replaced.in(absent, "withSecretary", true)))
                .containsExactly(Finding.error("participation.absent-with-secretary", PLACE + ".withSecretary"));
        assertThat(findings("delegation.secretary", Optional.empty()))
                .containsExactly(Finding.error("participation.no-secretary", PLACE + ".withSecretary"));
        assertThat(findings(Reports.with(
                        Reports.with("delegation.secretary", Optional.empty()), PLACE + ".withSecretary", false)))
                .isEmpty();
    }

    @Test
    void namesNobodyTwice() {
        assertThat(findings(PLACE, with(ParticipationStatus.ATTENDED, List.of(ADA, BO, ADA), Optional.empty())))
                .containsExactly(Finding.error(
                        "delegation.person-twice", PLACE + ".delegates[2].name", Argument.of("name", "Ada")));
    }

    @Test
    void countsAsManyWomenAndMenAsThereAreDelegates() {
        for (Composition other : List.of(composition(2, 1), composition(1, 0), composition(0, 0))) {
            assertThat(findings(PLACE + ".composition", other))
                    .contains(Finding.error(
                            "participation.composition",
                            PLACE + ".composition",
                            Argument.of("women", other.women()),
                            Argument.of("men", other.men()),
                            Argument.of("delegates", 2)));
        }
        assertThat(findings(PLACE + ".composition", composition(2, 1))).hasSize(1);
        assertThat(findings(PLACE + ".composition", composition(0, 0))).hasSize(1);
        assertThat(findings(PLACE + ".composition", composition(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .hasSize(1);
        assertThat(findings(PLACE + ".composition", Optional.empty())).isEmpty();
    }

    @Test
    void countsSessionsOfOneSexForDelegationsOfOneSexAlone() {
        String place = PLACE + ".composition.oneSexSessions";

        assertThat(findings(place, 1))
                .containsExactly(Finding.error(
                        "participation.one-sex-sessions",
                        place,
                        Argument.of("sessions", 1),
                        Argument.of("women", 1),
                        Argument.of("men", 1)));
        assertThat(findings(place, 0)).isEmpty();
        assertThat(findings(PLACE + ".composition", new Composition(0, 2, OptionalInt.of(0))))
                .contains(Finding.error(
                        "participation.one-sex-sessions",
                        place,
                        Argument.of("sessions", 0),
                        Argument.of("women", 0),
                        Argument.of("men", 2)));
        assertThat(findings(PLACE + ".composition", new Composition(0, 2, OptionalInt.of(1))))
                .extracting(Finding::code)
                .containsExactly("delegation.one-sex");
    }

    @Test
    void takesPartWithMembersOfTheDelegation() {
        assertThat(findings(PLACE + ".delegates[1].name", "Eve"))
                .containsExactly(Finding.error(
                        "participation.not-in-delegation", PLACE + ".delegates[1].name", Argument.of("name", "Eve")));
        assertThat(findings(PLACE + ".delegates[1]", new Delegate("Dee", DelegateRole.ORDINARY)))
                .extracting(Finding::code)
                .containsExactly("participation.not-in-delegation");
    }

    @Test
    void keepsTheRoleThatADelegateHas() {
        assertThat(findings(PLACE + ".delegates[1].role", DelegateRole.SUBSTITUTE))
                .containsExactly(otherRole("participation.other-role", "Bo"));
        assertThat(findings(PLACE + ".delegates[1].role", DelegateRole.HEAD))
                .containsExactly(otherRole("participation.other-role", "Bo"));
        assertThat(findings(PLACE + ".delegates[1]", new Delegate("Cy", DelegateRole.HEAD)))
                .containsExactly(otherRole("participation.other-role", "Cy"));
        assertThat(findings(PLACE + ".delegates[1]", new Delegate("Cy", DelegateRole.ORDINARY)))
                .containsExactly(otherRole("delegation.substitute-as-ordinary", "Cy"));
        assertThat(findings(PLACE + ".delegates[1]", CY)).isEmpty();
    }

    @Test
    void goesToAForumWithThoseWhoTookPart() {
        assertThat(findings(PLACE + ".forums[0].delegates", List.of("Bo", "Cy", "Ada", "Eve")))
                .containsExactly(withoutAttending(1, "Cy"), withoutAttending(3, "Eve"));
        assertThat(findings(PLACE + ".forums[0].delegates", List.of("Bo", "Ada")))
                .isEmpty();
    }

    @Test
    void goesToAForumThatWasHeld() {
        Finding notHeld = Finding.error("participation.forum-not-held", PLACE + ".forums[0].body");

        assertThat(findings(PLACE + ".forums[0].body", Body.FORUM_OF_YOUNG_PARLIAMENTARIANS))
                .containsExactly(notHeld);
        assertThat(findings("assemblies[0].assembly.forums", List.of())).containsExactly(notHeld);
    }

    private static Participation with(
            ParticipationStatus status, List<Delegate> delegates, Optional<MultilingualText> reason) {
        return new Participation(status, delegates, false, Optional.empty(), List.of(), reason);
    }

    private static Composition composition(int women, int men) {
        return new Composition(women, men, OptionalInt.empty());
    }

    private static Finding otherRole(String code, String name) {
        return Finding.error(code, PLACE + ".delegates[1].role", Argument.of("name", name));
    }

    private static Finding withoutAttending(int index, String name) {
        return Finding.error(
                "participation.forum-without-attending",
                PLACE + ".forums[0].delegates[" + index + "]",
                Argument.of("name", name));
    }
}
