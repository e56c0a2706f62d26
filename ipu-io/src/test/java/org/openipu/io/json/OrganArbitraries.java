package org.openipu.io.json;

import static org.openipu.io.json.TextArbitraries.booleans;
import static org.openipu.io.json.TextArbitraries.countries;
import static org.openipu.io.json.TextArbitraries.counts;
import static org.openipu.io.json.TextArbitraries.multilingual;
import static org.openipu.io.json.TextArbitraries.optional;
import static org.openipu.io.json.TextArbitraries.partialDates;
import static org.openipu.io.json.TextArbitraries.people;
import static org.openipu.io.json.TextArbitraries.periods;
import static org.openipu.io.json.TextArbitraries.places;
import static org.openipu.io.json.TextArbitraries.positives;
import static org.openipu.io.json.TextArbitraries.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupFee;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.BodyProfile;
import org.openipu.model.organ.CommitteeProcedure;
import org.openipu.model.organ.MembershipCount;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.organ.Seat;
import org.openipu.model.organ.Seats;
import org.openipu.model.organ.StandingCommittee;
import org.openipu.model.organ.Union;
import org.openipu.model.text.MultilingualText;

/** The Union with its organs, and its geopolitical groups. */
final class OrganArbitraries {

    private OrganArbitraries() {}

    static Arbitrary<Union> unions() {
        Arbitrary<Seat> seats = Combinators.combine(places(), partialDates()).as(Seat::new);
        Arbitrary<MembershipCount> members =
                Combinators.combine(counts(), counts(), partialDates()).as(MembershipCount::new);
        Arbitrary<StandingCommittee> committees =
                Combinators.combine(multilingual(), periods()).as(StandingCommittee::new);
        var foundation =
                Combinators.combine(partialDates(), seats, members, someTexts()).as(Tuple::of);
        var work = Combinators.combine(
                        bodies().list().ofMaxSize(2),
                        committees.list().ofMaxSize(2),
                        procedures().optional(),
                        booleans())
                .as(Tuple::of);
        var rest = Combinators.combine(someTexts(), someTexts(), someTexts(), texts().optional())
                .as(Tuple::of);
        return Combinators.combine(foundation, work, rest)
                .as((first, second, third) -> new Union(
                        first.get1(),
                        first.get2(),
                        first.get3(),
                        first.get4(),
                        second.get1(),
                        List.of(),
                        second.get2(),
                        second.get3(),
                        second.get4(),
                        third.get1(),
                        third.get2(),
                        third.get3(),
                        third.get4()));
    }

    static Arbitrary<Group> groups() {
        Arbitrary<GroupFee> fees = Combinators.combine(TextArbitraries.anyNumbers(), CostArbitraries.amounts())
                .as(GroupFee::new);
        var description = Combinators.combine(
                        geopoliticalGroups(),
                        multilingual(),
                        optional(counts()),
                        multilingual().optional(),
                        optional(counts()))
                .as(Tuple::of);
        var work = Combinators.combine(
                        someTexts(),
                        terms().list().ofMaxSize(2),
                        fees.list().ofMaxSize(2),
                        optional(counts()),
                        memberships().list().ofMaxSize(2))
                .as(Tuple::of);
        return Combinators.combine(description, work)
                .as((first, second) -> new Group(
                        first.get1(),
                        first.get2(),
                        first.get3(),
                        first.get4(),
                        first.get5(),
                        second.get1(),
                        second.get2(),
                        second.get3(),
                        second.get4(),
                        second.get5()));
    }

    static Arbitrary<GeopoliticalGroup> geopoliticalGroups() {
        return Arbitraries.of(GeopoliticalGroup.class);
    }

    static Arbitrary<List<MultilingualText>> someTexts() {
        return multilingual().list().ofMaxSize(2);
    }

    private static Arbitrary<BodyProfile> bodies() {
        Arbitrary<Seats> seats =
                Combinators.combine(Arbitraries.of(Office.class), positives()).as(Seats::new);
        return Combinators.combine(
                        Arbitraries.of(Body.class),
                        multilingual(),
                        optional(positives()),
                        optional(positives()),
                        seats.list().ofMaxSize(2),
                        places().optional(),
                        someTexts())
                .as(BodyProfile::new);
    }

    private static Arbitrary<CommitteeProcedure> procedures() {
        return Combinators.combine(counts(), counts(), counts(), Arbitraries.of(Body.class))
                .as(CommitteeProcedure::new);
    }

    private static Arbitrary<OfficeTerm> terms() {
        return Combinators.combine(
                        Arbitraries.of(Office.class), Arbitraries.of(Body.class).optional(), people(), periods())
                .as(OfficeTerm::new);
    }

    static Arbitrary<GroupMembership> memberships() {
        return Combinators.combine(
                        geopoliticalGroups(), countries(), periods(), booleans().optional())
                .as(GroupMembership::new);
    }
}
