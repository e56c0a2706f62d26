package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.reference.Parliaments;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/**
 * Votes as vote events, and back. A request is a motion; its id is the identifier of the motion and of the event. A delegation
 * that splits its votes stands in a vote for each option, with the number as {@code weight}; one that cast nothing stands in one
 * of no weight, {@code not voting}.
 */
public final class PopoloVotes {

    static final String YES = "yes";
    static final String NO = "no";
    static final String ABSTAIN = "abstain";
    static final String NOT_VOTING = "not voting";

    private final PopoloOrganization body;
    private final Map<CountryCode, PopoloOrganization> delegations = new LinkedHashMap<>();
    private final List<PopoloMotion> motions = new ArrayList<>();
    private final List<PopoloVoteEvent> events = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private PopoloVotes(PopoloOrganization body) {
        this.body = body;
    }

    /**
     * Makes a document of votes.
     *
     * @param sheets the votes
     * @param body the organization that votes; it needs an id
     * @return the body, an organization for each delegation, a motion for each request and a vote event for each vote. It reads
     *     back to the same votes; sheets of one day that follow each other become one
     */
    public static PopoloDocument document(List<ResultSheet> sheets, PopoloOrganization body) {
        PopoloVotes votes = new PopoloVotes(body);
        sheets.forEach(sheet -> sheet.votes().forEach(vote -> votes.add(sheet, vote)));
        return new PopoloDocument(
                Stream.concat(Stream.of(body), votes.delegations.values().stream())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                votes.motions,
                votes.events);
    }

    /**
     * Takes the votes of a document. A vote event that contradicts itself, or that cannot be understood, is an error which leaves
     * it out; the others are taken.
     *
     * @param document the document
     * @return the votes with everything that was found, by path
     */
    public static PopoloSheets sheets(PopoloDocument document) {
        return new PopoloSheetsMaking(document).sheets();
    }

    /**
     * Reads a file and takes the votes in it.
     *
     * @param input a document with lists of objects
     * @return the votes with everything that was found, at its place; refused when the file cannot be read as Popolo
     */
    public static ReadResult<PopoloSheets> read(InputText input) {
        return PopoloJson.read(input).then(document -> {
            PopoloSheets sheets = sheets(document);
            return new ReadResult.Read<>(
                    new PopoloSheets(sheets.sheets(), JsonPositions.locate(input, sheets.findings())), List.of());
        });
    }

    private void add(ResultSheet sheet, RequestVote vote) {
        String id = unusedId(sheet.date().map(day -> day + "/").orElse("") + vote.id());
        PopoloReference organization = body.id().map(PopoloReference::to).orElseThrow();
        PopoloMotion motion = new PopoloMotion(
                Optional.of("motion/" + id),
                Optional.of(organization),
                Optional.of(vote.id()),
                vote.request().title(),
                vote.request().requestedBy().stream().map(CountryCode::alpha2).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        motions.add(motion);
        events.add(new PopoloVoteEvent(
                Optional.of("vote/" + id),
                Optional.of(organization),
                Optional.of(vote.id()),
                motion.id(),
                Optional.empty(),
                Optional.empty(),
                sheet.date(),
                Optional.empty(),
                List.of(),
                counts(vote.tally(), Optional.empty()),
                vote.votes() instanceof RollCall rollCall ? Optional.of(votes(rollCall)) : Optional.empty()));
    }

    static List<PopoloCount> counts(Tally tally, Optional<PopoloReference> group) {
        return List.of(
                new PopoloCount(YES, tally.affirmative(), group),
                new PopoloCount(NO, tally.negative(), group),
                new PopoloCount(ABSTAIN, tally.abstentions(), group));
    }

    private List<PopoloVote> votes(RollCall rollCall) {
        return rollCall.votes().stream().flatMap(vote -> votes(vote).stream()).toList();
    }

    private List<PopoloVote> votes(DelegationVote vote) {
        PopoloReference voter = PopoloReference.to(delegations
                .computeIfAbsent(vote.delegation(), PopoloVotes::delegation)
                .id()
                .orElseThrow());
        List<PopoloVote> votes = new ArrayList<>();
        counts(vote.votes(), Optional.empty()).stream()
                .filter(count -> count.value() > 0)
                .forEach(count -> votes.add(vote(voter, count, vote)));
        return votes.isEmpty() ? List.of(vote(voter, new PopoloCount(NOT_VOTING, 0, Optional.empty()), vote)) : votes;
    }

    private static PopoloVote vote(PopoloReference voter, PopoloCount count, DelegationVote vote) {
        return new PopoloVote(voter, count.option(), count.value(), Optional.empty(), Optional.empty(), vote.right());
    }

    private static PopoloOrganization delegation(CountryCode country) {
        String name = Parliaments.find(country)
                .map(entry -> entry.countryName().value().in(Locale.ENGLISH))
                .orElseGet(() -> new Locale("", country.alpha2()).getDisplayCountry(Locale.ENGLISH));
        return PopoloOrganization.of("delegation/" + country.alpha2(), name, "delegation")
                .withCountry(country.alpha2());
    }

    private String unusedId(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "/" + i;
        }
        return id;
    }
}
