package org.openipu.io.json;

import static org.openipu.io.json.TextArbitraries.countries;
import static org.openipu.io.json.TextArbitraries.counts;
import static org.openipu.io.json.TextArbitraries.days;
import static org.openipu.io.json.TextArbitraries.multilingual;
import static org.openipu.io.json.TextArbitraries.optional;
import static org.openipu.io.json.TextArbitraries.people;
import static org.openipu.io.json.TextArbitraries.periods;
import static org.openipu.io.json.TextArbitraries.texts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.citation.Source;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.ForumVisit;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.parliament.SuspensionGround;

/** Parliaments and their delegations. */
final class ParliamentArbitraries {

    private static final long MOST_PEOPLE = 999_999_999_999_999L;

    private ParliamentArbitraries() {}

    static Arbitrary<Parliament> parliaments() {
        return Combinators.combine(
                        countries(),
                        multilingual(),
                        multilingual().optional(),
                        Arbitraries.of(ParliamentStructure.class).optional(),
                        chambers().list().ofMaxSize(2),
                        memberships().list().ofMaxSize(2),
                        populations().list().ofMaxSize(2))
                .as(Parliament::new);
    }

    static Arbitrary<Delegation> delegations() {
        return Combinators.combine(
                        countries(),
                        multilingual(),
                        mandates(),
                        delegates().list().ofMaxSize(3),
                        people().optional(),
                        multilingual().optional())
                .as(Delegation::new);
    }

    static Arbitrary<Participation> participations() {
        Arbitrary<Composition> compositions =
                Combinators.combine(counts(), counts(), optional(counts())).as(Composition::new);
        Arbitrary<ForumVisit> visits = Combinators.combine(
                        Arbitraries.of(Body.class), texts().list().ofMaxSize(2))
                .as(ForumVisit::new);
        return Combinators.combine(
                        Arbitraries.of(ParticipationStatus.class),
                        delegates().list().ofMaxSize(2),
                        TextArbitraries.booleans(),
                        compositions.optional(),
                        visits.list().ofMaxSize(2),
                        multilingual().optional())
                .as(Participation::new);
    }

    private static Arbitrary<Delegate> delegates() {
        return Combinators.combine(texts(), Arbitraries.of(DelegateRole.class)).as(Delegate::new);
    }

    private static Arbitrary<Mandate> mandates() {
        return Combinators.combine(days().optional(), multilingual().optional(), periods())
                .as(Mandate::new);
    }

    private static Arbitrary<Chamber> chambers() {
        return Combinators.combine(
                        Arbitraries.of(ChamberKind.class), multilingual().optional(), optional(counts()), periods())
                .as(Chamber::new);
    }

    private static Arbitrary<MembershipPeriod> memberships() {
        return Combinators.combine(
                        Arbitraries.of(MembershipStanding.class),
                        periods(),
                        Arbitraries.of(SuspensionGround.class).optional())
                .as(MembershipPeriod::new);
    }

    private static Arbitrary<PopulationFigure> populations() {
        Arbitrary<Source> sources = Combinators.combine(texts(), Arbitraries.oneOf(texts(), Arbitraries.just("")))
                .as(Source::new);
        return Combinators.combine(Arbitraries.longs().between(0, MOST_PEOPLE), days(), sources)
                .as(PopulationFigure::new);
    }
}
