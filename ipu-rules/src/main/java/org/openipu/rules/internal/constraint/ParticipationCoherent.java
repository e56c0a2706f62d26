package org.openipu.rules.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.constraint.CoherentParticipation;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A delegation takes part with people, or does not and says why. */
public final class ParticipationCoherent extends FindingValidator<CoherentParticipation, Participation> {

    /** Made by the validator. */
    public ParticipationCoherent() {}

    @Override
    protected void check(Participation participation, List<Finding> findings) {
        boolean attended = participation.status() == ParticipationStatus.ATTENDED;
        if (participation.status() == ParticipationStatus.ABSENT
                && participation.reason().isEmpty()) {
            findings.add(Finding.error("participation.reason-missing", "reason"));
        }
        if (attended && participation.delegates().isEmpty()) {
            findings.add(Finding.error("participation.nobody", "delegates"));
        }
        if (participation.status() == ParticipationStatus.ABSENT
                && !participation.delegates().isEmpty()) {
            findings.add(Finding.error("participation.absent-with-delegates", "delegates"));
        }
        if (attended && participation.reason().isPresent()) {
            findings.add(Finding.error("participation.reason-though-attended", "reason"));
        }
        if (participation.status() == ParticipationStatus.ABSENT && participation.withSecretary()) {
            findings.add(Finding.error("participation.absent-with-secretary", "withSecretary"));
        }
        twice(participation, findings);
        participation.composition().ifPresent(composition -> history(composition, findings));
        participation
                .composition()
                .filter(composition -> (long) composition.women() + composition.men()
                        != participation.delegates().size())
                .ifPresent(composition -> findings.add(Finding.error(
                        "participation.composition",
                        "composition",
                        Argument.of("women", composition.women()),
                        Argument.of("men", composition.men()),
                        Argument.of("delegates", participation.delegates().size()))));
    }

    private static void history(Composition composition, List<Finding> findings) {
        composition.oneSexSessions().ifPresent(sessions -> {
            if (composition.isOneSex() != sessions > 0) {
                findings.add(Finding.error(
                        "participation.one-sex-sessions",
                        "composition.oneSexSessions",
                        Argument.of("sessions", sessions),
                        Argument.of("women", composition.women()),
                        Argument.of("men", composition.men())));
            }
        });
    }

    private static void twice(Participation participation, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < participation.delegates().size(); i++) {
            String name = participation.delegates().get(i).name();
            if (!seen.add(name)) {
                findings.add(Finding.error(
                        "delegation.person-twice", "delegates[" + i + "].name", Argument.of("name", name)));
            }
        }
    }
}
