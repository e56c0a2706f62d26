package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

/** The roll call that this library has written, in its own namespace. */
final class RollCallReading {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Reading reading;

    RollCallReading(Reading reading) {
        this.reading = reading;
    }

    /** Finds the roll call; empty when there is none, or one with an error, which is then among the findings. */
    Optional<RollCall> read(XmlElement meta) {
        Optional<XmlElement> written = meta.elements("proprietary").stream()
                .flatMap(proprietary -> proprietary.elements().stream())
                .filter(element -> element.is(Akn.OWN_NAMESPACE, "rollCall"))
                .findFirst();
        return written.flatMap(this::rollCall);
    }

    private Optional<RollCall> rollCall(XmlElement written) {
        List<DelegationVote> votes = new ArrayList<>();
        Set<CountryCode> seen = new HashSet<>();
        List<XmlElement> lines = written.elements("delegation");
        for (XmlElement line : lines) {
            Optional<DelegationVote> vote = vote(line);
            vote.filter(each -> seen.add(each.delegation())).ifPresentOrElse(votes::add, () -> refuse(line));
        }
        if (isBeyondCounting(votes)) {
            refuse(written);
            return Optional.empty();
        }
        return votes.size() == lines.size() ? Optional.of(new RollCall(votes)) : Optional.empty();
    }

    private static boolean isBeyondCounting(List<DelegationVote> votes) {
        return votes.stream()
                        .mapToLong(vote -> vote.votes().votesCastAndAbstentions())
                        .sum()
                > Integer.MAX_VALUE;
    }

    private void refuse(XmlElement line) {
        reading.refuse(
                line,
                "akn.delegation",
                Argument.of("country", line.attribute("country").orElse("")));
    }

    private static Optional<DelegationVote> vote(XmlElement line) {
        Optional<CountryCode> country = line.attribute("country")
                .filter(code -> COUNTRY.matcher(code).matches())
                .map(CountryCode::of);
        OptionalInt yes = count(line, "yes");
        OptionalInt no = count(line, "no");
        OptionalInt abstain = count(line, "abstain");
        if (country.isEmpty() || yes.isEmpty() || no.isEmpty() || abstain.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt entitlement = count(line, "entitlement");
        OptionalInt delegates = count(line, "delegates");
        Optional<VotingRight> right = entitlement.isPresent() && delegates.isPresent()
                ? Optional.of(new VotingRight(entitlement.getAsInt(), delegates.getAsInt()))
                : Optional.empty();
        return Optional.of(
                new DelegationVote(country.get(), Tally.of(yes.getAsInt(), no.getAsInt(), abstain.getAsInt()), right));
    }

    private static OptionalInt count(XmlElement line, String name) {
        return line.attribute(name)
                .filter(value -> COUNT.matcher(value).matches())
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }
}
