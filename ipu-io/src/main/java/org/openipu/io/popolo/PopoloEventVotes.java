package org.openipu.io.popolo;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;
import org.openipu.rules.reconciliation.PrintedTotals;
import org.openipu.rules.reconciliation.Reconciliation;

/** The votes of one vote event, by voter or as totals. */
final class PopoloEventVotes {

    /** What a voter can be recorded with that is no vote. */
    private static final Set<String> NO_VOTE = Set.of(PopoloVotes.NOT_VOTING, "absent", "paired");

    private final PopoloVoteEvent event;
    private final String name;
    private final String path;
    private final Map<String, CountryCode> countries;
    private final List<Finding> findings;

    PopoloEventVotes(
            PopoloVoteEvent event,
            String name,
            String path,
            Map<String, CountryCode> countries,
            List<Finding> findings) {
        this.event = event;
        this.name = name;
        this.path = path;
        this.countries = countries;
        this.findings = findings;
    }

    /** Returns the votes; empty after an error. */
    Optional<VoteRecord> record() {
        Map<String, Integer> counts = counts();
        Optional<List<PopoloVote>> votes = event.votes();
        if (votes.isPresent()) {
            return rollCall(votes.get(), counts).map(VoteRecord.class::cast);
        }
        if (!counts.containsKey(PopoloVotes.YES) || !counts.containsKey(PopoloVotes.NO)) {
            refuse("popolo.no-votes", path);
            return Optional.empty();
        }
        return Optional.of(Tally.of(
                counts.get(PopoloVotes.YES), counts.get(PopoloVotes.NO), counts.getOrDefault(PopoloVotes.ABSTAIN, 0)));
    }

    /** Returns the counts of all voters, by option. */
    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PopoloCount count : event.counts()) {
            if (count.group().isPresent() || NO_VOTE.contains(count.option())) {
                continue;
            }
            if (!isVote(count.option())) {
                refuse("popolo.option-unknown", path, Argument.of("found", count.option()));
            } else if (counts.putIfAbsent(count.option(), count.value()) != null) {
                refuse("popolo.option-twice", path, Argument.of("found", count.option()));
            }
        }
        return counts;
    }

    private Optional<RollCall> rollCall(List<PopoloVote> votes, Map<String, Integer> counts) {
        int before = findings.size();
        Map<CountryCode, DelegationVote> delegations = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < votes.size(); i++) {
            PopoloVote vote = votes.get(i);
            String place = path + ".votes[" + i + "]";
            if (!isVote(vote.option()) && !NO_VOTE.contains(vote.option())) {
                refuse("popolo.option-unknown", place, Argument.of("found", vote.option()));
            }
            country(vote.voter(), place).ifPresent(country -> {
                if (!seen.add(country + vote.option())) {
                    refuse("roll-call.delegation-twice", place, Argument.of("delegation", country.alpha2()));
                } else {
                    delegations.merge(
                            country, new DelegationVote(country, tally(vote), vote.right()), PopoloEventVotes::both);
                }
            });
        }
        if (findings.size() > before) {
            return Optional.empty();
        }
        RollCall rollCall = new RollCall(List.copyOf(delegations.values()));
        return agrees(rollCall.tally(), counts) ? Optional.of(rollCall) : Optional.empty();
    }

    private boolean agrees(Tally counted, Map<String, Integer> counts) {
        PrintedTotals printed = new PrintedTotals(
                name,
                value(counts, PopoloVotes.YES),
                value(counts, PopoloVotes.NO),
                value(counts, PopoloVotes.ABSTAIN));
        List<Finding> differences =
                Reconciliation.ofTotals(Map.of(name, counted), List.of(printed)).findings();
        differences.forEach(finding -> findings.add(finding.withPath(path + ".counts")));
        return differences.isEmpty();
    }

    private Optional<CountryCode> country(PopoloReference voter, String place) {
        Optional<CountryCode> known =
                voter.id().flatMap(id -> Optional.ofNullable(countries.get(id)).or(() -> CountryCode.find(id)));
        if (known.isEmpty()) {
            refuse(
                    "popolo.voter-unknown",
                    place,
                    Argument.of("found", voter.id().or(voter::name).orElse("")));
        }
        return known;
    }

    private void refuse(String code, String place, Argument... arguments) {
        Argument[] all = new Argument[arguments.length + 1];
        all[0] = Argument.of("request", name);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        findings.add(Finding.error(code, place, all));
    }

    private static boolean isVote(String option) {
        return option.equals(PopoloVotes.YES) || option.equals(PopoloVotes.NO) || option.equals(PopoloVotes.ABSTAIN);
    }

    static Tally tally(PopoloVote vote) {
        return switch (vote.option()) {
            case PopoloVotes.YES -> Tally.of(vote.weight(), 0, 0);
            case PopoloVotes.NO -> Tally.of(0, vote.weight(), 0);
            case PopoloVotes.ABSTAIN -> Tally.of(0, 0, vote.weight());
            default -> Tally.of(0, 0, 0);
        };
    }

    private static DelegationVote both(DelegationVote one, DelegationVote other) {
        return new DelegationVote(
                one.delegation(), sum(one.votes(), other.votes()), one.right().or(other::right));
    }

    static Tally sum(Tally one, Tally other) {
        return Tally.of(
                one.affirmative() + other.affirmative(),
                one.negative() + other.negative(),
                one.abstentions() + other.abstentions());
    }

    private static OptionalInt value(Map<String, Integer> counts, String option) {
        Integer value = counts.get(option);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
