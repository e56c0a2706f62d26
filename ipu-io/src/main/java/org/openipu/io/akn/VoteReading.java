package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** The vote on a document: the first voting that has counts or a quorum. */
final class VoteReading {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Reading reading;

    VoteReading(Reading reading) {
        this.reading = reading;
    }

    Optional<AknVote> read(XmlElement meta) {
        List<XmlElement> votings = meta.elements("analysis").stream()
                .flatMap(analysis -> analysis.elements("parliamentary").stream())
                .flatMap(parliamentary -> parliamentary.elements("voting").stream())
                .toList();
        Optional<RollCall> names = new RollCallReading(reading).read(meta);
        Optional<AknVote> vote = Optional.empty();
        for (XmlElement voting : votings) {
            AknVote next = new AknVote(quorum(voting), counts(voting), names);
            if (next.counts().isEmpty() && next.quorum().isEmpty() && names.isEmpty()) {
                continue;
            }
            if (vote.isPresent()) {
                reading.warn(voting, "akn.second-vote");
            } else {
                vote = Optional.of(next);
                compare(voting, next);
            }
        }
        return vote;
    }

    private OptionalInt quorum(XmlElement voting) {
        return voting.elements("quorum").stream()
                .filter(quorum -> !quorum.attribute("value").orElse("").isBlank())
                .flatMapToInt(quorum -> number(quorum).stream())
                .findFirst();
    }

    private List<AknCount> counts(XmlElement voting) {
        List<AknCount> counts = new ArrayList<>();
        for (XmlElement count : voting.elements("count")) {
            String choice = reference(count.attribute("refersTo").orElse(""));
            List<String> names = count.below()
                    .filter(each -> each.name().equals("organization"))
                    .map(each -> Words.plain(each, reading))
                    .toList();
            number(count).ifPresent(votes -> counts.add(new AknCount(choice, votes, names)));
        }
        for (AknCount count : counts) {
            if (!count.names().isEmpty() && count.names().size() != count.votes()) {
                reading.warn(
                        voting,
                        "akn.count-differs",
                        Argument.of("choice", count.choice()),
                        Argument.of("stated", count.votes()),
                        Argument.of("names", count.names().size()));
            }
        }
        return counts;
    }

    private void compare(XmlElement voting, AknVote vote) {
        Optional<Tally> stated = vote.tally();
        vote.rollCall().map(RollCall::tally).ifPresent(named -> {
            if (stated.filter(named::equals).isEmpty()) {
                reading.warn(
                        voting,
                        "akn.roll-call-differs",
                        Argument.of("named", named.toString()),
                        Argument.of("stated", stated.map(Tally::toString).orElse("-")));
            }
        });
    }

    private OptionalInt number(XmlElement element) {
        String value = element.attribute("value").orElse("").strip();
        if (NUMBER.matcher(value).matches()) {
            return OptionalInt.of(Integer.parseInt(value));
        }
        reading.warn(element, "akn.count", Argument.of("value", value), Argument.of("element", element.writtenName()));
        return OptionalInt.empty();
    }

    private static String reference(String value) {
        return value.startsWith("#") ? value.substring(1) : value;
    }
}
