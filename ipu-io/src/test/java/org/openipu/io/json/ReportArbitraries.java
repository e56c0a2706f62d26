package org.openipu.io.json;

import static org.openipu.io.json.OrganArbitraries.geopoliticalGroups;
import static org.openipu.io.json.TextArbitraries.assignedCountries;
import static org.openipu.io.json.TextArbitraries.booleans;
import static org.openipu.io.json.TextArbitraries.countries;
import static org.openipu.io.json.TextArbitraries.counts;
import static org.openipu.io.json.TextArbitraries.days;
import static org.openipu.io.json.TextArbitraries.multilingual;
import static org.openipu.io.json.TextArbitraries.optional;
import static org.openipu.io.json.TextArbitraries.partialDates;
import static org.openipu.io.json.TextArbitraries.people;
import static org.openipu.io.json.TextArbitraries.positives;
import static org.openipu.io.json.TextArbitraries.ranges;
import static org.openipu.io.json.TextArbitraries.strippedTexts;
import static org.openipu.io.json.TextArbitraries.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.report.LegalBasis;
import org.openipu.model.report.Motion;
import org.openipu.model.report.Outlook;
import org.openipu.model.report.Reference;
import org.openipu.model.report.Signature;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.EmergencyRequest;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.VoteRecord;
import org.openipu.testkit.jqwik.VoteArbitraries;

/** Whole reports: each part can be written, whether or not it agrees with the others. */
public final class ReportArbitraries {

    private static final LocalDate FIRST_VOTE = LocalDate.of(1890, 1, 1);
    private static final LocalDate LAST_VOTE = LocalDate.of(2100, 1, 1);

    private ReportArbitraries() {}

    @SuppressWarnings("exports") // no module reads that of the tests
    public static Arbitrary<AnnualReport> reports() {
        Arbitrary<LegalBasis> bases =
                Combinators.combine(multilingual(), texts(), days()).as(LegalBasis::new);
        Arbitrary<Outlook> outlooks = Combinators.combine(
                        AssemblyArbitraries.assemblies().list().ofMaxSize(1), optional(positives()))
                .as(Outlook::new);
        var introduction = Combinators.combine(
                        Arbitraries.integers().between(-99_999, 99_999),
                        Arbitraries.of("de", "de-LI", "en", "fr-CH", "zh-Hant").map(Locale::forLanguageTag),
                        bases.optional(),
                        ParliamentArbitraries.delegations(),
                        ParliamentArbitraries.parliaments().optional(),
                        OrganArbitraries.unions().optional(),
                        OrganArbitraries.groups().optional())
                .as(Tuple::of);
        var year = Combinators.combine(
                        OrganArbitraries.memberships().list().ofMaxSize(2),
                        assemblyReports().list().ofMaxSize(2),
                        CostArbitraries.statements(),
                        outlooks)
                .as(Tuple::of);
        var closing = Combinators.combine(
                        Combinators.combine(multilingual(), texts())
                                .as(Reference::new)
                                .list()
                                .ofMaxSize(2),
                        Combinators.combine(multilingual(), multilingual())
                                .as(Motion::new)
                                .optional(),
                        Combinators.combine(people(), texts(), partialDates())
                                .as(Signature::new)
                                .optional())
                .as(Tuple::of);
        return Combinators.combine(introduction, year, closing)
                .as((first, second, third) -> new AnnualReport(
                        first.get1(),
                        first.get2(),
                        first.get3(),
                        first.get4(),
                        first.get5(),
                        first.get6(),
                        first.get7(),
                        second.get1(),
                        second.get2(),
                        second.get3(),
                        second.get4(),
                        third.get1(),
                        third.get2(),
                        third.get3()));
    }

    /** Votes on at least one request, with no roll call that has no entry. */
    static Arbitrary<ResultSheet> resultSheets() {
        Arbitrary<VoteRecord> records = Arbitraries.oneOf(
                VoteArbitraries.tallies().map(VoteRecord.class::cast),
                VoteArbitraries.rollCalls()
                        .filter(rollCall -> !rollCall.votes().isEmpty())
                        .map(VoteRecord.class::cast));
        Arbitrary<Request> requests = Combinators.combine(
                        strippedTexts(),
                        strippedTexts().optional(),
                        assignedCountries().list().ofMaxSize(2))
                .as(Request::new);
        Arbitrary<List<RequestVote>> votes = Combinators.combine(requests, records)
                .as(RequestVote::new)
                .list()
                .uniqueElements(RequestVote::id)
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(FIRST_VOTE.toEpochDay(), LAST_VOTE.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(dates.optional(), votes).as(ResultSheet::new);
    }

    private static Arbitrary<AssemblyReport> assemblyReports() {
        return Combinators.combine(
                        AssemblyArbitraries.assemblies(),
                        ranges().optional(),
                        ParliamentArbitraries.participations(),
                        emergencyItems().optional(),
                        DocumentArbitraries.documents().list().ofMaxSize(2))
                .as(AssemblyReport::new);
    }

    private static Arbitrary<EmergencyItemRecord> emergencyItems() {
        Arbitrary<EmergencyRequest> requests = Combinators.combine(
                        texts(),
                        multilingual(),
                        countries().list().ofMaxSize(2),
                        geopoliticalGroups().optional(),
                        geopoliticalGroups().list().ofMaxSize(2))
                .as(EmergencyRequest::new);
        Arbitrary<ReportedResult> results = Combinators.combine(
                        texts(),
                        optional(counts()),
                        optional(counts()),
                        optional(counts()),
                        optional(counts()),
                        booleans().optional(),
                        booleans())
                .as(ReportedResult::new);
        Arbitrary<GroupRecommendation> recommendations = Combinators.combine(
                        geopoliticalGroups(), texts(), Arbitraries.of(Choice.class))
                .as(GroupRecommendation::new);
        Arbitrary<DelegationPosition> positions = Combinators.combine(
                        countries(), texts(), Arbitraries.of(Choice.class))
                .as(DelegationPosition::new);
        return Combinators.combine(
                        days().optional(),
                        requests.list().ofMaxSize(2),
                        results.list().ofMaxSize(2),
                        resultSheets().optional(),
                        recommendations.list().ofMaxSize(1),
                        positions.list().ofMaxSize(1))
                .as(EmergencyItemRecord::new);
    }
}
