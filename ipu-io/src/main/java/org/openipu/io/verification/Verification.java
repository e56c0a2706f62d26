package org.openipu.io.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openipu.io.verification.deadline.DeadlineDerivation;
import org.openipu.io.verification.derivation.Comparison;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Digest;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.election.ElectionDerivation;
import org.openipu.io.verification.election.NextBallotDerivation;
import org.openipu.io.verification.entitlement.EntitlementDerivation;
import org.openipu.io.verification.procedure.ProcedureDerivation;
import org.openipu.io.verification.seat.ApportionmentDerivation;
import org.openipu.io.verification.seat.CommitteeSeatsDerivation;
import org.openipu.io.verification.seat.SeatEndDerivation;
import org.openipu.io.verification.seat.SeatTransferDerivation;
import org.openipu.io.verification.seat.VacancyDerivation;
import org.openipu.io.verification.vote.EmergencyItemDerivation;
import org.openipu.io.verification.vote.MajorityDerivation;
import org.openipu.io.verification.vote.QuorumDerivation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;

/**
 * What came of deriving a certificate again.
 *
 * @param findings everything that does not hold, and warnings about what is odd
 */
public record Verification(List<Finding> findings) {

    private static final List<String> KEYS =
            List.of("format", "kind", "rulesAsOf", "inputs", "parameters", "steps", "outcome", "digest");

    private static final Map<String, Derivation> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("apportionment", new ApportionmentDerivation()),
            Map.entry("deadline", new DeadlineDerivation()),
            Map.entry("election", new ElectionDerivation()),
            Map.entry("emergency-item", new EmergencyItemDerivation()),
            Map.entry("entitlement", new EntitlementDerivation()),
            Map.entry("executive-committee-seats", new CommitteeSeatsDerivation()),
            Map.entry("majority", new MajorityDerivation()),
            Map.entry("next-ballot", new NextBallotDerivation()),
            Map.entry("procedure", new ProcedureDerivation()),
            Map.entry("quorum", new QuorumDerivation()),
            Map.entry("seat-end", new SeatEndDerivation()),
            Map.entry("seat-transfer", new SeatTransferDerivation()),
            Map.entry("vacancy", new VacancyDerivation())));

    /** Copies the findings. */
    public Verification {
        findings = List.copyOf(findings);
    }

    /**
     * Derives a certificate again, from its inputs and parameters alone.
     *
     * @param certificate the certificate; anything that is none is refused with findings
     * @return everything that does not hold, each with its path
     */
    public static Verification of(JsonNode certificate) {
        List<Finding> findings = new ArrayList<>();
        Part document = new Part(certificate, "", findings);
        if (document.isObject()) {
            verify(document, findings);
        }
        return new Verification(findings.stream().distinct().toList());
    }

    /** Tells whether the certificate holds: whether there is no error. */
    public boolean holds() {
        return findings.stream().noneMatch(Finding::isError);
    }

    private static void verify(Part document, List<Finding> findings) {
        document.knowsOnly(KEYS);
        document.child("format").text().ifPresent(format -> {
            if (!format.equals("org.openipu.certificate/1")) {
                document.child("format").differs("org.openipu.certificate/1");
            }
        });
        new Digest(document).verify();
        Optional<Derivation> derivation = kind(document.child("kind"));
        Parameters parameters = new Parameters(document.child("rulesAsOf").day(), findings);
        derivation.ifPresent(kind -> derive(kind, document, parameters));
    }

    private static Optional<Derivation> kind(Part kind) {
        Optional<String> name = kind.text();
        name.filter(text -> !KINDS.containsKey(text))
                .ifPresent(text -> kind.refuse(
                        "certificate.kind",
                        Argument.of("found", text),
                        Argument.of("known", String.join(", ", KINDS.keySet()))));
        return name.map(KINDS::get);
    }

    private static void derive(Derivation kind, Part document, Parameters parameters) {
        Part inputs = document.child("inputs");
        parameters.read(document.child("parameters"), kind.parameters(inputs));
        kind.derive(inputs, parameters).ifPresent(derived -> {
            Comparison.of(derived.steps(), document.child("steps"));
            Comparison.of(derived.outcome(), document.child("outcome"));
        });
    }
}
