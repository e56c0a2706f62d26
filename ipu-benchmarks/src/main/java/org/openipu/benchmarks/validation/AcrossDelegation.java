package org.openipu.benchmarks.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Standing;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Participation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.DelegationRules;
import org.openipu.rules.rulebook.RuleBook;

/** The delegation against the report's year, and those who took part against the delegation and the Statutes. */
final class AcrossDelegation {

    private static final Provision BOTH_SEXES = Provision.statute("10.1");
    private static final Set<Standing> READ = EnumSet.of(Standing.CERTAIN, Standing.OLDER, Standing.SECONDARY);

    private AcrossDelegation() {}

    static void year(AnnualReport report, Found found) {
        Location at = Location.REPORT.key("delegation").key("mandate");
        Period term = report.delegation().mandate().term();
        if ((term.from().isPresent() && term.from().get().year() > report.year())
                || (term.to().isPresent() && term.to().get().year() < report.year())) {
            found.error(
                    at.key("term"),
                    "delegation.term-outside-year",
                    Argument.of("year", String.valueOf(report.year())),
                    Argument.of("from", term.from().map(PartialDate::toString).orElse("")),
                    Argument.of("to", term.to().map(PartialDate::toString).orElse("")));
        }
        Optional<LocalDate> elected = report.delegation().mandate().elected();
        if (elected.isPresent() && !term.covers(elected.get())) {
            found.error(at.key("elected"), "delegation.elected-outside-term", Argument.of("day", elected.get()));
        }
        if (report.parliament().isPresent()
                && !report.parliament()
                        .get()
                        .country()
                        .equals(report.delegation().country())) {
            found.error(
                    Location.REPORT.key("parliament").key("country"),
                    "delegation.other-parliament",
                    Argument.of("found", report.parliament().get().country().alpha2()),
                    Argument.of("expected", report.delegation().country().alpha2()));
        }
    }

    static @Nullable DelegateRole role(Delegation delegation, String name) {
        for (Delegate delegate : delegation.delegates()) {
            if (delegate.name().equals(name)) {
                return delegate.role();
            }
        }
        return null;
    }

    static void participation(AnnualReport report, AssemblyReport told, Location at, Found found) {
        Participation participation = told.participation();
        if (participation.withSecretary() && report.delegation().secretary().isEmpty()) {
            found.error(at.key("withSecretary"), "participation.no-secretary");
        }
        for (int i = 0; i < participation.delegates().size(); i++) {
            delegate(report, participation.delegates().get(i), at.element("delegates", i), found);
        }
        for (int i = 0; i < participation.forums().size(); i++) {
            if (!isHeld(told, participation.forums().get(i).body())) {
                found.error(at.element("forums", i).key("body"), "participation.forum-not-held");
            }
            forum(participation, participation.forums().get(i).delegates(), at.element("forums", i), found);
        }
        LocalDate day = told.assembly().dates().session().last();
        if (!day.isBefore(RuleBook.FIRST_DAY)) {
            DelegationRules rules = RuleBook.at(day).delegation();
            size(report, participation, day, rules, at, found);
            if (participation.composition().isPresent()
                    && participation.composition().get().isOneSex()
                    && rules.oneSexSessions().isKnown()) {
                found.add(Finding.warning(
                                "delegation.one-sex", at.key("composition").toString())
                        .under(BOTH_SEXES));
            }
        }
    }

    private static void delegate(AnnualReport report, Delegate delegate, Location at, Found found) {
        DelegateRole role = role(report.delegation(), delegate.name());
        if (role == null) {
            found.error(at.key("name"), "participation.not-in-delegation", Argument.of("name", delegate.name()));
        } else if (role == DelegateRole.SUBSTITUTE && delegate.role() == DelegateRole.ORDINARY) {
            found.error(at.key("role"), "delegation.substitute-as-ordinary", Argument.of("name", delegate.name()));
        } else if (role != delegate.role()) {
            found.error(at.key("role"), "participation.other-role", Argument.of("name", delegate.name()));
        }
    }

    private static void forum(Participation participation, List<String> names, Location at, Found found) {
        for (int i = 0; i < names.size(); i++) {
            if (!isPresent(participation, names.get(i))) {
                found.error(
                        at.element("delegates", i),
                        "participation.forum-without-attending",
                        Argument.of("name", names.get(i)));
            }
        }
    }

    private static boolean isPresent(Participation participation, String name) {
        for (Delegate delegate : participation.delegates()) {
            if (delegate.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void size(
            AnnualReport report,
            Participation participation,
            LocalDate day,
            DelegationRules rules,
            Location at,
            Found found) {
        Cited<Integer> limit = isSmall(report, day, rules) ? rules.size() : rules.sizeOfLargeCountries();
        int delegates = participation.delegates().size();
        if (delegates > limit.value()) {
            tooLarge(limit.citation(), "delegation.too-large", delegates, limit.value(), day, at, found);
        } else if (isCut(participation, rules)
                && delegates > limit.value() - rules.oneSexReduction().value()) {
            tooLarge(
                    rules.oneSexReduction().citation().noFirmerThan(limit.citation()),
                    "delegation.too-large-for-one-sex",
                    delegates,
                    limit.value() - rules.oneSexReduction().value(),
                    day,
                    at,
                    found);
        }
    }

    private static void tooLarge(
            Citation citation, String code, int delegates, int limit, LocalDate day, Location at, Found found) {
        Argument[] arguments = {
            Argument.of("delegates", delegates), Argument.of("limit", limit), Argument.of("day", day)
        };
        String place = at.key("delegates").toString();
        Finding finding = READ.contains(citation.standing())
                ? Finding.error(code, place, arguments)
                : Finding.warning(code, place, arguments);
        found.add(finding.under(citation.provision()));
    }

    private static boolean isHeld(AssemblyReport told, Body body) {
        for (ForumSession forum : told.assembly().forums()) {
            if (forum.body() == body) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(AnnualReport report, LocalDate day, DelegationRules rules) {
        if (report.parliament().isEmpty()) {
            return false;
        }
        PopulationFigure newest = null;
        for (PopulationFigure figure : report.parliament().get().populations()) {
            if (!figure.date().isAfter(day) && (newest == null || figure.date().isAfter(newest.date()))) {
                newest = figure;
            }
        }
        return newest != null && newest.people() < rules.largePopulation().value();
    }

    private static boolean isCut(Participation participation, DelegationRules rules) {
        if (!rules.oneSexSessions().isKnown() || participation.composition().isEmpty()) {
            return false;
        }
        Composition composition = participation.composition().get();
        return composition.isOneSex()
                && composition.oneSexSessions().orElse(0)
                        >= rules.oneSexSessions().value();
    }
}
