package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.verification.Tampering.sealed;
import static org.openipu.io.verification.Tampering.tree;
import static org.openipu.io.verification.Tampering.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.certificate.CertificateExamples;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every figure of several certificates, changed by somebody who makes a new digest. */
class TamperingTest {

    /** What a parameter is cited from. */
    private static final Pattern CITED = Pattern.compile(".*\\.(provision|edition|from|to|source|address)");

    /** Certificates of which nothing follows from the inputs: what decides is unknown, or the successor is barred. */
    private static final Set<String> UNDECIDED = Set.of(
            "deadline-unknown",
            "deadline-from-elsewhere",
            "executive-committee-seats-unknown",
            "seat-transfer-unknown",
            "vacancy-barred",
            "vacancy-group-not-stated",
            "vacancy-unknown");

    private static final Set<String> UNCOUNTED = Set.of(
            "entitlement-unknown",
            "entitlement-open-row",
            "entitlement-no-member",
            "entitlement-council-not-final",
            "entitlement-committee-arrears",
            "entitlement-suspended");

    private static final Pattern PARAMETER = Pattern.compile("parameters\\[([0-9]+)]\\.(.*)");

    @Test
    @DisplayName("with a new digest, every changed figure is refused but those that nothing follows from")
    void whatNobodyCanSeeIsKnown() {
        Set<String> unseen = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        CertificateExamples.all().forEach((name, certificate) -> {
            ObjectNode tree = tree(certificate);
            for (Tampering.Leaf leaf : figures(name, tree)) {
                JsonNode original = leaf.value();
                for (JsonNode other : Tampering.otherDigits(original)) {
                    leaf.set(other);
                    Verification verification = verify(sealed(tree));
                    (verification.holds() ? unseen : seen).add(place(tree, leaf));
                    assertSays(name, leaf, verification);
                    leaf.set(original);
                }
            }
        });

        assertThat(unseen.stream().filter(place -> !CITED.matcher(place).matches()))
                .containsExactlyInAnyOrder(
                        "committee.votes.value",
                        "council.votes-per-member.value",
                        "executive-committee.term.value",
                        "council.members.value",
                        "council.one-sex-members.value",
                        "emergency-item.fraction.value",
                        "inputs.assembly",
                        "inputs.date",
                        "inputs.events[].day",
                        "inputs.events[].result.abstain",
                        "inputs.events[].result.no",
                        "inputs.events[].result.required",
                        "inputs.events[].result.yes",
                        "inputs.events[].title",
                        "inputs.events[].votes.abstain",
                        "inputs.events[].votes.no",
                        "inputs.events[].votes.yes",
                        "inputs.opening",
                        "inputs.groups[].votes",
                        "inputs.held[].holder",
                        "inputs.held[].termEnd",
                        "inputs.requests[].abstain",
                        "inputs.requests[].rollCall[].abstain",
                        "inputs.requests[].rollCall[].delegates",
                        "inputs.requests[].rollCall[].entitlement",
                        "inputs.requests[].title",
                        "inputs.rounds[].blank",
                        "inputs.rounds[].candidates[].votes",
                        "inputs.rounds[].void",
                        "majority.president.value.fraction",
                        "majority.secretary-general.value.fraction",
                        "rulesAsOf",
                        "voting.bands.value[]",
                        "voting.one-sex-reduction.value",
                        "voting.one-sex-sessions.value",
                        "voting.votes-per-delegate.value");
        assertThat(unseen.stream().filter(place -> place.endsWith(".provision")))
                .containsExactlyInAnyOrder(
                        "committee.votes.provision",
                        "council.votes-per-member.provision",
                        "council.members.provision",
                        "council.one-sex-members.provision",
                        "suspension.council-decides.provision",
                        "deadline.emergency-item.provision",
                        "election.further-rounds.provision",
                        "majority.president.provision",
                        "emergency-item.choice.provision",
                        "emergency-item.fraction.provision",
                        "emergency-item.subject.provision",
                        "emergency-item.items.provision",
                        "emergency-item.tie-break.provision",
                        "executive-committee.open-seats.provision",
                        "request.admissibility.provision",
                        "request.barred-subjects.provision",
                        "request.both-documents.provision",
                        "request.members-alone.provision",
                        "request.merging.provision",
                        "executive-committee.term.provision",
                        "human-rights.term.provision",
                        "voting.band-edge.provision",
                        "voting.in-person.provision",
                        "voting.one-sex-reduction.provision",
                        "voting.votes-per-delegate.provision");
        assertThat(seen)
                .contains(
                        "emergency-item.fraction.provision",
                        "emergency-item.fraction.value",
                        "majority.resolution.value.fraction",
                        "majority.president.value.fraction",
                        "council.votes-per-member.value",
                        "inputs.majority.fraction",
                        "inputs.candidates[].votes",
                        "inputs.rounds[].candidates[].votes",
                        "outcome.places",
                        "election.further-rounds.provision",
                        "inputs.blank",
                        "inputs.void",
                        "inputs.seats",
                        "inputs.groups[].votes",
                        "executive-committee.seat-method.provision",
                        "inputs.population",
                        "inputs.oneSex.atLeast",
                        "inputs.oneSex.atMost",
                        "inputs.status.fullYearsOfArrears",
                        "inputs.delegates",
                        "voting.base.value",
                        "voting.base.provision",
                        "voting.bands.value[]",
                        "voting.bands.provision",
                        "voting.one-sex-reduction.value",
                        "voting.one-sex-sessions.value",
                        "voting.votes-per-delegate.value",
                        "inputs.events[].day",
                        "inputs.events[].votes.yes",
                        "inputs.events[].votes.no",
                        "inputs.events[].result.required",
                        "inputs.present",
                        "inputs.whole",
                        "quorum.assembly.value",
                        "inputs.componentMembers",
                        "inputs.firstSitting",
                        "deadline.statutes-amendment.value",
                        "deadline.from-first-sitting.provision",
                        "inputs.election",
                        "inputs.vacated.to",
                        "executive-committee.term.value",
                        "executive-committee.elected.value",
                        "inputs.held[].holder",
                        "inputs.held[].termEnd",
                        "outcome.lastDay",
                        "outcome.to",
                        "outcome.leaving[].seats",
                        "outcome.waiting[].seats",
                        "outcome.apportionment.quotients[].quotient",
                        "outcome.entitlement",
                        "outcome.castable",
                        "outcome.valid",
                        "outcome.seats[].seats",
                        "outcome.open",
                        "outcome.quotients[].quotient",
                        "outcome.quotients[].seat",
                        "outcome.next[].divisor",
                        "outcome.verdicts[].margin",
                        "inputs.requests[].yes",
                        "inputs.requests[].no",
                        "steps[].reasons[].required",
                        "steps[].objections[].provision",
                        "steps[].required",
                        "steps[].quotient",
                        "steps[].quotients");
    }

    /** The digest is made anew; nothing follows from a share without votes, nor from votes without a known majority. */
    private static List<Tampering.Leaf> figures(String name, ObjectNode tree) {
        return Tampering.leaves(tree).stream()
                .filter(leaf -> !leaf.path().startsWith("digest"))
                .filter(leaf -> !name.equals("no-request") || !leaf.path().equals("parameters[0].value"))
                .filter(leaf ->
                        !name.equals("majority-of-nobody") || !leaf.path().equals("inputs.majority.fraction"))
                .filter(leaf -> !name.equals("majority-unknown") || !leaf.path().startsWith("inputs.requests"))
                .filter(leaf -> !UNDECIDED.contains(name) || isSeenOfUnknown(leaf.path()))
                .filter(leaf -> !UNCOUNTED.contains(name) || isSeenOfUnknown(leaf.path()))
                .toList();
    }

    /** Of votes that are unknown, or none, a certificate tells nothing that follows from a figure. */
    private static boolean isSeenOfUnknown(String path) {
        return path.startsWith("steps") || path.startsWith("outcome");
    }

    /** A changed figure of the steps or the outcome is named by its own path; every other has a path too. */
    private static void assertSays(String name, Tampering.Leaf leaf, Verification verification) {
        if (leaf.path().startsWith("steps") || leaf.path().startsWith("outcome")) {
            assertThat(verification.findings())
                    .as(name)
                    .filteredOn(Finding::isError)
                    .extracting(Finding::path)
                    .containsExactly(leaf.path());
        }
        assertThat(verification.findings())
                .allSatisfy(finding -> assertThat(finding.path()).isNotEmpty());
    }

    private static String place(JsonNode tree, Tampering.Leaf leaf) {
        Matcher parameter = PARAMETER.matcher(leaf.path());
        if (parameter.matches()) {
            JsonNode node = tree.path("parameters").path(Integer.parseInt(parameter.group(1)));
            return node.path("name").stringValue() + "." + parameter.group(2).replaceAll("\\[[0-9]+]", "[]");
        }
        return leaf.path().replaceAll("[0-9]+", "");
    }
}
