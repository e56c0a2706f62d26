package org.openipu.benchmarks.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.ForumVisit;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A delegation, and how it takes part, each within itself. */
final class DelegationChecks {

    private DelegationChecks() {}

    static void delegation(Delegation delegation, Location at, Found found) {
        SharedChecks.country(delegation.country(), at.key("country"), found);
        SharedChecks.period(delegation.mandate().term(), at.key("mandate").key("term"), found);
        Set<String> names = delegates(delegation.delegates(), at, found);
        if (delegation.secretary().isPresent()) {
            SharedChecks.person(delegation.secretary().get(), at.key("secretary"), found);
            String name = delegation.secretary().get().name();
            if (names.contains(name)) {
                found.error(
                        at.key("secretary").key("name"), "delegation.secretary-as-delegate", Argument.of("name", name));
            }
        }
        int heads = 0;
        for (Delegate delegate : delegation.delegates()) {
            if (delegate.role() == DelegateRole.HEAD) {
                heads++;
            }
        }
        if (heads > 1) {
            found.error(at.key("delegates"), "delegation.several-heads", Argument.of("heads", heads));
        } else if (heads == 0) {
            found.add(Finding.warning("delegation.no-head", at.key("delegates").toString()));
        }
    }

    private static Set<String> delegates(List<Delegate> delegates, Location at, Found found) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < delegates.size(); i++) {
            String name = delegates.get(i).name();
            Location place = at.element("delegates", i);
            found.notBlank(name, place, "name");
            if (!names.add(name)) {
                found.error(place.key("name"), "delegation.person-twice", Argument.of("name", name));
            }
        }
        return names;
    }

    static void participation(Participation participation, Location at, Found found) {
        boolean absent = participation.status() == ParticipationStatus.ABSENT;
        boolean nobody = participation.delegates().isEmpty();
        if (absent && participation.reason().isEmpty()) {
            found.error(at.key("reason"), "participation.reason-missing");
        }
        if (participation.status() == ParticipationStatus.ATTENDED && nobody) {
            found.error(at.key("delegates"), "participation.nobody");
        }
        if (absent && !nobody) {
            found.error(at.key("delegates"), "participation.absent-with-delegates");
        }
        if (participation.status() == ParticipationStatus.ATTENDED
                && participation.reason().isPresent()) {
            found.error(at.key("reason"), "participation.reason-though-attended");
        }
        if (absent && participation.withSecretary()) {
            found.error(at.key("withSecretary"), "participation.absent-with-secretary");
        }
        delegates(participation.delegates(), at, found);
        if (participation.composition().isPresent()) {
            composition(participation.composition().get(), participation, at.key("composition"), found);
        }
        for (int i = 0; i < participation.forums().size(); i++) {
            ForumVisit forum = participation.forums().get(i);
            found.notBlank(forum.delegates(), at.element("forums", i), "delegates");
        }
    }

    private static void composition(Composition composition, Participation owner, Location at, Found found) {
        found.notNegative(composition.women(), at, "women");
        found.notNegative(composition.men(), at, "men");
        found.notNegative(composition.oneSexSessions(), at, "oneSexSessions");
        if (composition.oneSexSessions().isPresent()) {
            int sessions = composition.oneSexSessions().getAsInt();
            if (composition.isOneSex() != sessions > 0) {
                found.error(
                        at.key("oneSexSessions"),
                        "participation.one-sex-sessions",
                        Argument.of("sessions", sessions),
                        Argument.of("women", composition.women()),
                        Argument.of("men", composition.men()));
            }
        }
        if ((long) composition.women() + composition.men() != owner.delegates().size()) {
            found.error(
                    at,
                    "participation.composition",
                    Argument.of("women", composition.women()),
                    Argument.of("men", composition.men()),
                    Argument.of("delegates", owner.delegates().size()));
        }
    }
}
