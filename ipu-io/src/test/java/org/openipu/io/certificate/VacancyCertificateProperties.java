package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Cited;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.DateRange;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;
import org.openipu.rules.rulebook.VacancyTerm;
import org.openipu.rules.vacancy.SeatEnd;
import org.openipu.rules.vacancy.SeatEnds;
import org.openipu.rules.vacancy.Successor;
import org.openipu.rules.vacancy.VacatedSeat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VacancyCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Body HUMAN_RIGHTS = Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS;

    @Property(tries = 2_000)
    @Label("what decides and what verifies agree on what ends a seat, in every body, on every day and by other rules")
    void everySeatEndHolds(
            @ForAll Body body,
            @ForAll SeatEnd event,
            @ForAll("days") LocalDate day,
            @ForAll("truths") Cited<Boolean> rule) {
        assertHolds(VacancyCertificates.end(body, event, RuleBook.at(day)));
        assertHolds(VacancyCertificates.end(body, event, RuleBook.at(day).with(SeatEnds.ruleOf(body, event), rule)));
    }

    @Property(tries = 3_000)
    @Label("so they do on the term of every successor")
    void everyVacancyHolds(
            @ForAll("bodies") Body body,
            @ForAll("seats") VacatedSeat seat,
            @ForAll("successors") Successor successor,
            @ForAll @IntRange(max = 400) int daysIn,
            @ForAll("days") LocalDate day) {
        LocalDate election = seat.term().first().plusDays(daysIn);

        collect(assertHolds(VacancyCertificates.fill(body, seat, successor, election, RuleBook.at(day))));
    }

    @Property(tries = 3_000)
    @Label("so they do with other rules and other terms, known or not")
    void everyRuleHolds(
            @ForAll("bodies") Body body,
            @ForAll("seats") VacatedSeat seat,
            @ForAll("successors") Successor successor,
            @ForAll("terms") Cited<VacancyTerm> term,
            @ForAll("years") Cited<Integer> years,
            @ForAll("truths") Cited<Boolean> sameGroup) {
        RuleBook rules = CertificateExamples.RULES.with(VacancyParameters.HUMAN_RIGHTS_SAME_GROUP, sameGroup);
        for (Parameter<VacancyTerm> rule :
                List.of(VacancyParameters.EXECUTIVE_COMMITTEE, VacancyParameters.HUMAN_RIGHTS)) {
            rules = rules.with(rule, term);
        }
        for (Parameter<Integer> length :
                List.of(ExecutiveCommitteeParameters.TERM, OfficeParameters.HUMAN_RIGHTS_TERM)) {
            rules = rules.with(length, years);
        }

        collect(assertHolds(
                VacancyCertificates.fill(body, seat, successor, seat.term().last(), rules)));
    }

    private static JsonNode assertHolds(String text) {
        JsonNode certificate = MAPPER.readTree(text);
        assertThat(Verification.of(certificate).findings()).isEmpty();
        return certificate;
    }

    private static void collect(JsonNode certificate) {
        Statistics.collect(certificate.path("outcome").path("outcome").stringValue());
        Statistics.coverage(coverage -> {
            for (String outcome : List.of("remainder", "full", "barred", "unknown")) {
                coverage.check(outcome).count(count -> count > 0);
            }
        });
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Arbitraries.of(Body.EXECUTIVE_COMMITTEE, HUMAN_RIGHTS, Body.BUREAU_OF_WOMEN_PARLIAMENTARIANS);
    }

    @Provide
    Arbitrary<VacatedSeat> seats() {
        return Combinators.combine(
                        parliaments(), groups(), days(), Arbitraries.integers().between(400, 2_000))
                .as((parliament, group, first, length) ->
                        new VacatedSeat(parliament, group, DateRange.of(first, first.plusDays(length))));
    }

    @Provide
    Arbitrary<Successor> successors() {
        return Combinators.combine(parliaments(), groups()).as(Successor::new);
    }

    @Provide
    Arbitrary<Cited<VacancyTerm>> terms() {
        return cited(Arbitraries.of(VacancyTerm.class));
    }

    @Provide
    Arbitrary<Cited<Integer>> years() {
        return cited(Arbitraries.integers().between(0, 9));
    }

    @Provide
    Arbitrary<Cited<Boolean>> truths() {
        return cited(Arbitraries.of(true, false));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        RuleBook.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static <T> Arbitrary<Cited<T>> cited(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(Proposals::of), values.map(Proposals::of), Arbitraries.just(Proposals.unknown()));
    }

    private static Arbitrary<CountryCode> parliaments() {
        return Arbitraries.of("LI", "CH", "ZA").map(CountryCode::of);
    }

    private static Arbitrary<Optional<GeopoliticalGroup>> groups() {
        return Arbitraries.of(GeopoliticalGroup.AFRICAN, GeopoliticalGroup.TWELVE_PLUS)
                .optional(0.9);
    }
}
