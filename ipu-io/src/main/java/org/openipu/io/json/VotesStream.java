package org.openipu.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openipu.io.reference.MemberParliaments;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The votes on one request, or of one delegation, on the quick way through a document. */
final class VotesStream {

    /** The most votes that a total may have: nine digits. */
    static final int MOST_OF_ALL = 999_999_999;

    /** The most votes that a delegation may have: six digits. */
    private static final int MOST_OF_ONE = 999_999;

    private static final int UNSET = -1;

    private final JsonParser parser;
    private int yes = UNSET;
    private int no = UNSET;
    private int abstain = UNSET;
    private int entitlement = UNSET;
    private int delegates = UNSET;
    private @Nullable RollCall rollCall;

    VotesStream(JsonParser parser) {
        this.parser = parser;
    }

    VoteRecord record() {
        NotPlain.unless(entitlement == UNSET && delegates == UNSET);
        RollCall names = rollCall;
        if (names == null) {
            return tally();
        }
        NotPlain.unless(yes == UNSET && no == UNSET && abstain == UNSET);
        return names;
    }

    void rollCall() {
        NotPlain.unless(parser.currentToken() == JsonToken.START_ARRAY);
        List<DelegationVote> votes = new ArrayList<>();
        Set<CountryCode> delegations = new HashSet<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            DelegationVote vote = new VotesStream(parser).delegation();
            NotPlain.unless(delegations.add(vote.delegation()));
            votes.add(vote);
        }
        NotPlain.unless(parser.currentToken() == JsonToken.END_ARRAY && !votes.isEmpty());
        rollCall = new RollCall(votes);
    }

    void count(String key, int most) {
        NotPlain.unless(parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT);
        int count = parser.getIntValue();
        NotPlain.unless(count >= 0 && count <= most);
        switch (key) {
            case "yes" -> yes = count;
            case "no" -> no = count;
            case "abstain" -> abstain = count;
            case "entitlement" -> entitlement = count;
            case "delegates" -> delegates = count;
            default -> throw new NotPlain();
        }
    }

    private DelegationVote delegation() {
        Optional<CountryCode> member = Optional.empty();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (key.equals("member")) {
                NotPlain.unless(value == JsonToken.VALUE_STRING);
                member = CountryCode.find(parser.getString()).filter(MemberParliaments::contains);
            } else {
                count(key, MOST_OF_ONE);
            }
        }
        NotPlain.unless(parser.currentToken() == JsonToken.END_OBJECT && member.isPresent());
        return new DelegationVote(member.orElseThrow(), tally(), right());
    }

    private Tally tally() {
        NotPlain.unless(yes != UNSET && no != UNSET && abstain != UNSET);
        return Tally.of(yes, no, abstain);
    }

    private Optional<VotingRight> right() {
        NotPlain.unless((entitlement == UNSET) == (delegates == UNSET));
        return entitlement == UNSET ? Optional.empty() : Optional.of(new VotingRight(entitlement, delegates));
    }
}
