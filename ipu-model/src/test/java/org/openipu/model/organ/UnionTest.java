package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class UnionTest {

    private static final MultilingualText AIM = MultilingualText.of("de", "Frieden");
    private static final MultilingualText MEETING = MultilingualText.of("de", "Fachkonferenzen");
    private static final MultilingualText FIELD = MultilingualText.of("de", "Abrüstung");
    private static final MultilingualText FUNDING = MultilingualText.of("de", "Beiträge");
    private static final StandingCommittee POLITICAL = new StandingCommittee(
            MultilingualText.of("en", "Political Questions"),
            Period.between(PartialDate.of(1922), PartialDate.of(2003)));
    private static final StandingCommittee PEACE = new StandingCommittee(
            MultilingualText.of("en", "Peace and International Security"), Period.since(PartialDate.of(2003)));
    private static final BodyProfile COUNCIL = new BodyProfile(
            Body.GOVERNING_COUNCIL,
            MultilingualText.of("de", "Rat"),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    @Test
    void hasTheStandingCommitteesOfADay() {
        Union union = union(List.of(), List.of(), List.of(PEACE, POLITICAL), List.of(), List.of(), List.of());

        assertThat(union.standingCommitteesAsOf(LocalDate.of(2002, 12, 31))).containsExactly(POLITICAL);
        assertThat(union.standingCommitteesAsOf(LocalDate.of(2003, 7, 1))).containsExactly(PEACE, POLITICAL);
        assertThat(union.standingCommitteesAsOf(LocalDate.of(2004, 1, 1))).containsExactly(PEACE);
        assertThat(union.standingCommitteesAsOf(LocalDate.of(1921, 12, 31))).isEmpty();
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<MultilingualText> aims = new ArrayList<>(List.of(AIM));
        List<BodyProfile> bodies = new ArrayList<>(List.of(COUNCIL));
        List<StandingCommittee> committees = new ArrayList<>(List.of(PEACE));
        List<MultilingualText> meetings = new ArrayList<>(List.of(MEETING));
        List<MultilingualText> fields = new ArrayList<>(List.of(FIELD));
        List<MultilingualText> funding = new ArrayList<>(List.of(FUNDING));
        Union union = union(aims, bodies, committees, meetings, fields, funding);

        aims.clear();
        bodies.clear();
        committees.clear();
        meetings.clear();
        fields.clear();
        funding.clear();

        assertThat(union)
                .isEqualTo(union(
                        List.of(AIM),
                        List.of(COUNCIL),
                        List.of(PEACE),
                        List.of(MEETING),
                        List.of(FIELD),
                        List.of(FUNDING)));
        assertThat(union.aims()).isUnmodifiable();
        assertThat(union.bodies()).isUnmodifiable();
        assertThat(union.standingCommittees()).isUnmodifiable();
        assertThat(union.otherMeetings()).isUnmodifiable();
        assertThat(union.fields()).isUnmodifiable();
        assertThat(union.funding()).isUnmodifiable();
    }

    @Test
    void hasTheOfficersOfADayAndDoesNotFollowTheirList() {
        OfficeTerm ackson = new OfficeTerm(
                Office.PRESIDENT, Optional.empty(), Person.of("Tulia Ackson"), Period.since(PartialDate.of(2023, 10)));
        List<OfficeTerm> officers = new ArrayList<>(List.of(ackson));
        Union union = union(officers, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        officers.clear();

        assertThat(union.officersAsOf(LocalDate.of(2023, 10, 1))).containsExactly(ackson);
        assertThat(union.officersAsOf(LocalDate.of(2023, 9, 30))).isEmpty();
        assertThat(union.officers()).isUnmodifiable();
    }

    private static Union union(
            List<MultilingualText> aims,
            List<BodyProfile> bodies,
            List<StandingCommittee> standingCommittees,
            List<MultilingualText> otherMeetings,
            List<MultilingualText> fields,
            List<MultilingualText> funding) {
        return union(List.of(), aims, bodies, standingCommittees, otherMeetings, fields, funding);
    }

    private static Union union(
            List<OfficeTerm> officers,
            List<MultilingualText> aims,
            List<BodyProfile> bodies,
            List<StandingCommittee> standingCommittees,
            List<MultilingualText> otherMeetings,
            List<MultilingualText> fields,
            List<MultilingualText> funding) {
        Place geneva = Place.of(MultilingualText.of("de", "Genf"), CountryCode.of("CH"));
        return new Union(
                PartialDate.of(1889),
                new Seat(geneva, PartialDate.of(1921)),
                new MembershipCount(183, 15, PartialDate.of(2025)),
                aims,
                bodies,
                officers,
                standingCommittees,
                Optional.empty(),
                false,
                otherMeetings,
                fields,
                funding,
                Optional.of("https://www.ipu.org"));
    }
}
