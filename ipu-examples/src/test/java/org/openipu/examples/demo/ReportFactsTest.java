package org.openipu.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupFee;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.BodyProfile;
import org.openipu.model.organ.CommitteeProcedure;
import org.openipu.model.organ.MembershipCount;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.Seats;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.LegalBasis;
import org.openipu.model.report.Motion;
import org.openipu.model.report.Reference;
import org.openipu.model.report.ReportPart;
import org.openipu.model.report.Signature;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.cost.CostTotals;

/** The facts of the delegation's report for 2025, each found in the types: delegation, Union and group, costs, the report itself. */
class ReportFactsTest {

    private static final AnnualReport REPORT = LiechtensteinYear.report();
    private static final Delegation DELEGATION = REPORT.delegation();
    private static final Union UNION = REPORT.union().orElseThrow();
    private static final Group GROUP = REPORT.group().orElseThrow();

    @Test
    void theDelegation() {
        assertThat(DELEGATION.country()).isEqualTo(CountryCode.of("LI"));
        assertThat(DELEGATION.parliament()).hasToString("Landtag of the Principality of Liechtenstein");
        assertThat(DELEGATION.mandate().elected()).contains(LocalDate.of(2025, 4, 10));
        assertThat(DELEGATION.mandate().occasion().map(MultilingualText::toString))
                .contains("opening sitting of the Landtag");
        assertThat(DELEGATION.mandate().term()).isEqualTo(Period.between(PartialDate.of(2025), PartialDate.of(2029)));
        assertThat(DELEGATION.delegates())
                .containsExactly(
                        new Delegate("Dagmar Bühler-Nigsch", DelegateRole.HEAD),
                        new Delegate("Daniel Salzgeber", DelegateRole.ORDINARY),
                        new Delegate("Carmen Heeb-Kindle", DelegateRole.SUBSTITUTE),
                        new Delegate("Sebastian Gassner", DelegateRole.SUBSTITUTE));
        assertThat(DELEGATION.secretary().map(Person::name)).contains("Jessica F. Bucher");
        assertThat(DELEGATION.supportedBy().map(MultilingualText::toString)).contains("parliamentary service");
    }

    @Test
    void theLegalBasis() {
        LegalBasis basis = REPORT.legalBasis().orElseThrow();

        assertThat(basis.provision()).isEqualTo("Art. 61 Abs. 7");
        assertThat(basis.instrument()).hasToString("Rules of procedure of the Landtag");
        assertThat(basis.date()).isEqualTo(LocalDate.of(2012, 12, 19));
    }

    @Test
    void theUnion() {
        assertThat(UNION.founded()).isEqualTo(PartialDate.of(1889));
        assertThat(UNION.seat().place().city().map(MultilingualText::toString)).contains("Geneva");
        assertThat(UNION.seat().since()).isEqualTo(PartialDate.of(1921));
        assertThat(UNION.membership()).isEqualTo(new MembershipCount(183, 15, PartialDate.of(2025, 12)));
        assertThat(UNION.aims()).hasSize(4);
        assertThat(UNION.fields()).hasSize(11);
        assertThat(UNION.otherMeetings())
                .extracting(MultilingualText::toString)
                .containsExactly("specialized conferences", "workshops", "forums", "seminars");
        assertThat(UNION.funding())
                .extracting(MultilingualText::toString)
                .containsExactly("members' contributions", "voluntary contributions");
        assertThat(UNION.website()).contains("www.ipu.org");
        assertThat(UNION.resolutionsBind()).isFalse();
        assertThat(REPORT.parliament().orElseThrow().memberships())
                .containsExactly(MembershipPeriod.of(
                        MembershipStanding.AFFILIATED, Period.since(PartialDate.from(LocalDate.of(2000, 10, 16)))));
    }

    @Test
    void theBodiesOfTheUnion() {
        assertThat(body(Body.ASSEMBLY).sessionsPerYear()).hasValue(2);
        assertThat(body(Body.ASSEMBLY).tasks()).hasSize(2);
        assertThat(body(Body.GOVERNING_COUNCIL).presidentTermYears()).hasValue(3);
        assertThat(body(Body.EXECUTIVE_COMMITTEE).seats())
                .containsExactly(
                        new Seats(Office.PRESIDENT, 1),
                        new Seats(Office.VICE_PRESIDENT, 1),
                        new Seats(Office.MEMBER, 15));
        assertThat(body(Body.SECRETARIAT).place().map(Place::country)).contains(CountryCode.of("CH"));
        assertThat(UNION.officersAsOf(LocalDate.of(2025, 10, 23)))
                .extracting(term -> term.holder().name())
                .containsExactly("Tulia Ackson");
        assertThat(UNION.standingCommittees())
                .extracting(committee -> committee.name().toString())
                .containsExactly(
                        "Peace and International Security",
                        "Sustainable Development, Finance and Trade",
                        "Democracy and Human Rights");
        assertThat(UNION.committeeProcedure()).contains(new CommitteeProcedure(2, 1, 1, Body.STANDING_COMMITTEE));
    }

    @Test
    void theGroup() {
        assertThat(GROUP.id()).isEqualTo(GeopoliticalGroup.TWELVE_PLUS);
        assertThat(GeopoliticalGroup.values()).hasSize(6);
        assertThat(GROUP.tasks()).hasSize(4);
        assertThat(GROUP.memberCount()).hasValue(47);
        assertThat(GROUP.area().map(MultilingualText::toString)).contains("Europe, Canada, Australia, New Zealand");
        assertThat(GROUP.originalMembers()).hasValue(12);
        assertThat(GROUP.chairsAsOf(LocalDate.of(2025, 10, 23)))
                .extracting(term -> term.holder().name())
                .containsExactly("Laurent Wehrli");
        assertThat(GROUP.chairs().get(0).period())
                .isEqualTo(Period.between(PartialDate.of(2025), PartialDate.of(2026)));
        assertThat(GROUP.fees()).extracting(GroupFee::year).containsExactly(2025);
        assertThat(GROUP.meetingDaysBefore()).hasValue(2);
    }

    @Test
    void theCosts() {
        CostStatement costs = REPORT.costs();
        CostTotals totals = CostTotals.of(costs.items());

        assertThat(totals.byCategory().get(CostCategory.PER_DIEM)).hasToString("CHF 14400.00");
        assertThat(totals.byCategory().get(CostCategory.TRAVEL)).hasToString("CHF 5695.55");
        assertThat(totals.ownCosts())
                .hasToString("CHF 20095.55")
                .isEqualTo(costs.stated().orElseThrow().ownCosts());
        assertThat(costs.previous().orElseThrow().year()).isEqualTo(2024);
        assertThat(costs.previous().orElseThrow().ownCosts()).hasToString("CHF 22624.15");
        assertThat(costs.previous().orElseThrow().change().map(MultiCurrencyTotal::toString))
                .contains("CHF -2528.60");
        assertThat(costs.previous().orElseThrow().changePercent()).contains(new BigDecimal("-11.18"));
        assertThat(totals.byCategory().get(CostCategory.MEMBERSHIP)).hasToString("CHF 13100.00");
        assertThat(totals.byCategory().get(CostCategory.GROUP)).hasToString("EUR 536.00");
        assertThat(totals.all()).hasToString("CHF 33195.55, EUR 536.00");
    }

    @Test
    void theOutlookTheSourcesTheMotionAndTheSignature() {
        assertThat(REPORT.outlook().assemblies())
                .extracting(Assembly::number, next -> next.dates().session(), next -> city(next))
                .containsExactly(
                        tuple(152, days(2026, 4, 15, 19), "Istanbul TR"),
                        tuple(153, days(2026, 10, 5, 9), "Arusha TZ"));
        assertThat(REPORT.outlook().daysOfStay()).hasValue(7);
        assertThat(REPORT.references()).extracting(Reference::address).containsExactly("www.ipu.org");
        assertThat(REPORT.motion().map(Motion::request).map(MultilingualText::toString))
                .contains("to take note of the annual report for 2025");
        Signature signature = REPORT.signature().orElseThrow();
        assertThat(signature.signer().name()).isEqualTo("Dagmar Bühler-Nigsch");
        assertThat(signature.place()).isEqualTo("Triesenberg");
        assertThat(signature.date()).isEqualTo(PartialDate.of(2026, 1));
        assertThat(REPORT.language()).isEqualTo(Locale.forLanguageTag("de-LI"));
        assertThat(ReportPart.values()).hasSize(8);
    }

    static DateRange days(int year, int month, int first, int last) {
        return DateRange.of(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
    }

    static String city(Assembly assembly) {
        Place place = assembly.place().orElseThrow();
        return place.city().orElseThrow() + " " + place.country();
    }

    private static BodyProfile body(Body body) {
        return UNION.bodies().stream()
                .filter(profile -> profile.body() == body)
                .findFirst()
                .orElseThrow();
    }
}
