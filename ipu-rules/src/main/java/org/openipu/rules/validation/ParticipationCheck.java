package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Standing;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.ForumVisit;
import org.openipu.model.delegation.Participation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.rules.rulebook.DelegationRules;
import org.openipu.rules.rulebook.RuleBook;

/** Who took part, against the delegation and against its size by the Statutes. */
final class ParticipationCheck {

    private static final Provision BOTH_SEXES = Provision.statute("10.1");
    private static final Set<Standing> READ = EnumSet.of(Standing.CERTAIN, Standing.OLDER, Standing.SECONDARY);

    private final AnnualReport report;
    private final AssemblyReport told;
    private final Participation participation;
    private final LocalDate day;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private ParticipationCheck(AnnualReport report, AssemblyReport told, String path) {
        this.report = report;
        this.told = told;
        this.participation = told.participation();
        this.day = told.assembly().dates().session().last();
        this.path = path;
    }

    static List<Finding> check(AnnualReport report, AssemblyReport told, String path) {
        return new ParticipationCheck(report, told, path).findings();
    }

    private List<Finding> findings() {
        if (participation.withSecretary() && report.delegation().secretary().isEmpty()) {
            findings.add(Finding.error("participation.no-secretary", path + ".withSecretary"));
        }
        for (int i = 0; i < participation.delegates().size(); i++) {
            delegate(participation.delegates().get(i), path + ".delegates[" + i + "]");
        }
        for (int i = 0; i < participation.forums().size(); i++) {
            forum(participation.forums().get(i), path + ".forums[" + i + "]");
        }
        if (!day.isBefore(RuleBook.FIRST_DAY)) {
            size(RuleBook.at(day).delegation());
            participation
                    .composition()
                    .ifPresent(composition -> oneSex(RuleBook.at(day).delegation(), composition));
        }
        return findings;
    }

    private void delegate(Delegate delegate, String place) {
        Optional<DelegateRole> role = report.delegation().findRole(delegate.name());
        if (role.isEmpty()) {
            findings.add(Finding.error(
                    "participation.not-in-delegation", place + ".name", Argument.of("name", delegate.name())));
        } else if (role.get() == DelegateRole.SUBSTITUTE && delegate.role() == DelegateRole.ORDINARY) {
            findings.add(Finding.error(
                    "delegation.substitute-as-ordinary", place + ".role", Argument.of("name", delegate.name())));
        } else if (role.get() != delegate.role()) {
            findings.add(
                    Finding.error("participation.other-role", place + ".role", Argument.of("name", delegate.name())));
        }
    }

    private void forum(ForumVisit visit, String place) {
        if (told.assembly().forums().stream().noneMatch(forum -> forum.body() == visit.body())) {
            findings.add(Finding.error("participation.forum-not-held", place + ".body"));
        }
        for (int i = 0; i < visit.delegates().size(); i++) {
            String name = visit.delegates().get(i);
            if (participation.delegates().stream()
                    .noneMatch(delegate -> delegate.name().equals(name))) {
                findings.add(Finding.error(
                        "participation.forum-without-attending",
                        place + ".delegates[" + i + "]",
                        Argument.of("name", name)));
            }
        }
    }

    /** Where the population is not known, only the size that no country may pass is held against the delegation. */
    private void size(DelegationRules rules) {
        Optional<PopulationFigure> population =
                report.parliament().flatMap(parliament -> parliament.populationAsOf(day));
        Cited<Integer> limit = population
                        .filter(figure ->
                                figure.people() < rules.largePopulation().value())
                        .isPresent()
                ? rules.size()
                : rules.sizeOfLargeCountries();
        int delegates = participation.delegates().size();
        if (delegates > limit.value()) {
            findings.add(tooLarge(limit.citation(), "delegation.too-large", delegates, limit.value()));
        } else if (isCut(rules)
                && delegates > limit.value() - rules.oneSexReduction().value()) {
            Citation cut = rules.oneSexReduction().citation().noFirmerThan(limit.citation());
            findings.add(tooLarge(
                    cut,
                    "delegation.too-large-for-one-sex",
                    delegates,
                    limit.value() - rules.oneSexReduction().value()));
        }
    }

    /** An error where the rule was read for the day, a warning where it is only inferred or assumed for it. */
    private Finding tooLarge(Citation citation, String code, int delegates, int limit) {
        Argument[] arguments = {
            Argument.of("delegates", delegates), Argument.of("limit", limit), Argument.of("day", day)
        };
        String place = path + ".delegates";
        Finding finding = READ.contains(citation.standing())
                ? Finding.error(code, place, arguments)
                : Finding.warning(code, place, arguments);
        return finding.under(citation.provision());
    }

    private boolean isCut(DelegationRules rules) {
        return rules.oneSexSessions().isKnown()
                && participation
                        .composition()
                        .filter(composition -> composition.isOneSex()
                                && composition.oneSexSessions().orElse(0)
                                        >= rules.oneSexSessions().value())
                        .isPresent();
    }

    private void oneSex(DelegationRules rules, Composition composition) {
        if (composition.isOneSex() && rules.oneSexSessions().isKnown()) {
            findings.add(
                    Finding.warning("delegation.one-sex", path + ".composition").under(BOTH_SEXES));
        }
    }
}
