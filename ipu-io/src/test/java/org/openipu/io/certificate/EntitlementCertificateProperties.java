package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.parliament.Affiliation;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.entitlement.SessionComposition;
import org.openipu.rules.rulebook.BandEdge;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntitlementCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int NOT_COUNTED = -1;

    private static final List<Parameter<Boolean>> BARRING = List.of(
            VotingParameters.MEMBERS_ALONE,
            CouncilParameters.MEMBERS_ALONE,
            MembershipParameters.SUSPENSION_TAKES_VOTE);

    /** What would seldom be unknown, or seldom matter, among all that is needed. */
    private static final List<Parameter<?>> SELDOM = List.of(
            VotingParameters.VOTES_PER_DELEGATE,
            VotingParameters.IN_PERSON,
            CouncilParameters.VOTES_PER_MEMBER,
            CommitteeParameters.VOTES);

    private static final List<Parameter<?>> NEEDED = List.of(
            VotingParameters.MEMBERS_ALONE,
            VotingParameters.BASE,
            VotingParameters.BANDS,
            VotingParameters.BAND_EDGE,
            VotingParameters.ONE_SEX_SESSIONS,
            VotingParameters.ONE_SEX_REDUCTION,
            VotingParameters.VOTES_PER_DELEGATE,
            VotingParameters.IN_PERSON,
            CouncilParameters.MEMBERS_ALONE,
            CouncilParameters.MEMBERS,
            CouncilParameters.ONE_SEX_MEMBERS,
            CouncilParameters.VOTES_PER_MEMBER,
            CommitteeParameters.VOTES,
            MembershipParameters.SUSPENSION_TAKES_VOTE,
            MembershipParameters.YEARS_TO_LOSS_OF_VOTE,
            MembershipParameters.YEARS_TO_SUSPENSION,
            MembershipParameters.COUNCIL_SUSPENDS);

    private static final List<String> CODES = List.of(
            "members-alone",
            "suspended",
            "arrears-below-limit",
            "arrears-no-vote",
            "arrears-vote-allowed",
            "liable-to-suspension",
            "parameter-unknown",
            "council-one-sex-unknown",
            "council-both-sexes",
            "council-one-sex",
            "committee",
            "list-not-final",
            "absence-in-row",
            "virtual-session-in-row",
            "earlier-sessions-unknown",
            "castable-unknown");

    private enum Body {
        ASSEMBLY,
        COUNCIL,
        COMMITTEE
    }

    @Property(tries = 3_000)
    @Label("what decides and what verifies agree on every population, row and delegation, from 1970 to 2030")
    void everyEntitlementHolds(
            @ForAll("populations") long population,
            @ForAll @IntRange(max = 5) int oneSexSessions,
            @ForAll @IntRange(min = NOT_COUNTED, max = 4) int delegates,
            @ForAll BandEdge edge,
            @ForAll("days") LocalDate day) {
        DelegationInRoom delegation = delegates == NOT_COUNTED
                ? DelegationInRoom.of(OneSexRun.of(oneSexSessions))
                : EntitlementCertificates.delegation(oneSexSessions, delegates);
        RuleBook book = RuleBook.at(day);
        RuleBook rules = edge == BandEdge.UPPER_BAND ? EntitlementCertificates.upperBand(book) : book;

        JsonNode certificate = MAPPER.readTree(EntitlementCertificates.certify(population, delegation, rules));

        assertThat(Verification.of(certificate).findings()).isEmpty();
        for (JsonNode step : certificate.path("steps").values()) {
            Statistics.label("steps").collect(step.path("code").stringValue());
        }
        for (String code : new String[] {
            "base-unknown",
            "one-sex-unknown",
            "reduced",
            "not-reduced",
            "both-sexes",
            "additional",
            "additional-in-lower-band",
            "additional-in-upper-band",
            "castable-all",
            "castable-fewer"
        }) {
            Statistics.label("steps")
                    .coverage(coverage -> coverage.check("entitlement." + code).count(count -> count > 0));
        }
    }

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    @Label("they agree on every body, parliament and history, also where a rule is unknown or does not bar anybody")
    void everyRightHolds(
            @ForAll Body body,
            @ForAll("populations") long population,
            @ForAll("delegations") DelegationInRoom delegation,
            @ForAll("rules") RuleBook rules) {
        String certified = certify(body, population, delegation, rules);
        JsonNode certificate = MAPPER.readTree(certified);

        assertThat(Verification.of(certificate).findings()).as(certified).isEmpty();
        Statistics.label("outcomes")
                .collect(
                        body + " " + certificate.path("outcome").path("outcome").stringValue());
        for (Body one : Body.values()) {
            for (String outcome : List.of("held", "no-vote", "unknown")) {
                Statistics.label("outcomes")
                        .coverage(
                                coverage -> coverage.check(one + " " + outcome).count(count -> count > 20));
            }
        }
        certificate
                .path("steps")
                .values()
                .forEach(step ->
                        Statistics.label("codes").collect(step.path("code").stringValue()));
        for (String code : CODES) {
            Statistics.label("codes")
                    .coverage(coverage -> coverage.check("entitlement." + code).count(count -> count > 0));
        }
    }

    private static String certify(Body body, long population, DelegationInRoom delegation, RuleBook rules) {
        return switch (body) {
            case ASSEMBLY -> EntitlementCertificates.certify(population, delegation, rules);
            case COUNCIL -> EntitlementCertificates.certifyCouncil(delegation, rules);
            case COMMITTEE -> EntitlementCertificates.certifyCommittee(delegation, rules);
        };
    }

    @Provide
    Arbitrary<DelegationInRoom> delegations() {
        Arbitrary<MemberStatus> statuses = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Affiliation.MEMBER)),
                                Tuple.of(1, Arbitraries.of(Affiliation.class))),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as(MemberStatus::new);
        Arbitrary<OptionalInt> present = Arbitraries.integers()
                .between(NOT_COUNTED, 4)
                .map(number -> number == NOT_COUNTED ? OptionalInt.empty() : OptionalInt.of(number));
        return Combinators.combine(statuses, rows(), present).as(DelegationInRoom::new);
    }

    private static Arbitrary<OneSexRun> rows() {
        Arbitrary<SessionComposition> sessions = Arbitraries.of(
                SessionComposition.of(0, 2),
                SessionComposition.of(1, 1),
                SessionComposition.ABSENT,
                new SessionComposition(0, 2, true),
                new SessionComposition(1, 1, true));
        Arbitrary<List<SessionComposition>> earlier = sessions.list().ofMaxSize(4);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5).map(OneSexRun::of),
                earlier.map(before -> OneSexRun.of(SessionComposition.of(2, 0), before)),
                earlier.map(OneSexRun::beforeTheListIsFinal));
    }

    /** Rules of any day, of which one parameter can be unknown or, if it bars somebody, not bar anybody. */
    @Provide
    Arbitrary<RuleBook> rules() {
        Arbitrary<RuleBook> books = days().map(RuleBook::at);
        return Arbitraries.oneOf(
                books,
                Combinators.combine(books, Arbitraries.of(NEEDED)).as(EntitlementCertificateProperties::without),
                Combinators.combine(books, Arbitraries.of(SELDOM)).as(EntitlementCertificateProperties::without),
                Combinators.combine(books, Arbitraries.of(BARRING))
                        .as((book, parameter) -> book.with(
                                parameter, Cited.of(false, book.get(parameter).citation()))));
    }

    private static <T> RuleBook without(RuleBook book, Parameter<T> parameter) {
        Citation cited = book.get(parameter).citation();
        return book.with(
                parameter,
                Cited.unknown(new Citation(cited.provision(), cited.edition(), Standing.UNKNOWN, cited.source())));
    }

    /** Any population, and those on a limit or beside one. */
    @Provide
    Arbitrary<Long> populations() {
        Arbitrary<Long> near = Arbitraries.of(1, 5, 10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300)
                .flatMap(millions -> Arbitraries.longs().between(-1, 1).map(beside -> millions * 1_000_000L + beside));
        return Arbitraries.oneOf(near, Arbitraries.longs().between(0, 2_000_000_000L));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
