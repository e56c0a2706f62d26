package org.openipu.rules.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.BandEdge;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.PopulationBands;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/**
 * The votes of a Member in the Assembly (Statutes 15): the same base for each, from which some are taken when its delegation has
 * been of one sex at three Assemblies in a row, and more by population.
 */
public final class AssemblyVotes {

    private final long population;
    private final DelegationInRoom delegation;
    private final Steps steps;

    private AssemblyVotes(long population, DelegationInRoom delegation, Steps steps) {
        this.population = population;
        this.delegation = delegation;
        this.steps = steps;
    }

    /**
     * Decides how many votes a delegation has in the Assembly, and how many of them it can cast.
     *
     * @param population the country's inhabitants, 0 or more; which figure counts was not found, so the one given is taken
     * @param delegation the delegation
     * @param rules the rule book of the day of the vote
     * @return the votes and the reasons; unknown when a parameter that is needed was not found for the day, or when it matters
     *     that the row of Assemblies with one sex is open
     * @throws IllegalArgumentException if the population is negative
     */
    public static Decision<VotingRights> of(long population, DelegationInRoom delegation, RuleBook rules) {
        if (population < 0) {
            throw new IllegalArgumentException("population must not be negative: " + population);
        }
        Steps steps = new Steps(Body.ASSEMBLY, rules);
        return new StatusCheck(delegation.status(), steps)
                .end()
                .orElseGet(() -> new AssemblyVotes(population, delegation, steps).decide());
    }

    private Decision<VotingRights> decide() {
        List<Parameter<?>> unknown = unknownParameters();
        Optional<Integer> sessions = sessions();
        boolean open = sessions.filter(this::isOpen).isPresent();
        if (open) {
            steps.addDoubts(
                    row().doubts(), steps.get(VotingParameters.ONE_SEX_SESSIONS).citation());
        }
        return open || !unknown.isEmpty() ? steps.unknown(unknown, open ? row().doubts() : List.of()) : count(sessions);
    }

    private List<Parameter<?>> unknownParameters() {
        List<Parameter<?>> needed = new ArrayList<>(List.of(VotingParameters.BASE, VotingParameters.BANDS));
        if (steps.get(VotingParameters.BANDS)
                .findValue()
                .filter(this::isAtALimit)
                .isPresent()) {
            needed.add(VotingParameters.BAND_EDGE);
        }
        if (row().canReach(1)) {
            needed.add(VotingParameters.ONE_SEX_SESSIONS);
        }
        if (sessions().filter(row()::canReach).isPresent()) {
            needed.add(VotingParameters.ONE_SEX_REDUCTION);
        }
        needed.removeIf(parameter -> steps.get(parameter).isKnown());
        return needed;
    }

    private Decision<VotingRights> count(Optional<Integer> sessions) {
        Cited<Integer> base = steps.get(VotingParameters.BASE);
        steps.add("entitlement.base", base.citation(), Argument.of("base", base.value()));
        Cited<Integer> left = sessions.map(needed -> reduce(base, needed)).orElse(base);
        Cited<Integer> additional = additional(steps.get(VotingParameters.BANDS));
        addPopulationSource();
        int entitlement = left.value() + additional.value();
        steps.add(
                "entitlement.total",
                total(left.citation().noFirmerThan(additional.citation())),
                Argument.of("base", left.value()),
                Argument.of("additional", additional.value()),
                Argument.of("entitlement", entitlement));
        return steps.held(entitlement, delegation.delegates());
    }

    private void addPopulationSource() {
        Cited<String> source = steps.get(VotingParameters.POPULATION_SOURCE);
        if (!source.isKnown()) {
            steps.add("entitlement.population-given", source.citation());
        }
    }

    /** Takes votes from the base alone. */
    private Cited<Integer> reduce(Cited<Integer> base, int needed) {
        Citation rule = steps.get(VotingParameters.ONE_SEX_SESSIONS).citation();
        if (!row().surelyReaches(needed)) {
            addNotReduced(rule, needed);
            return base;
        }
        Cited<Integer> reduction = steps.get(VotingParameters.ONE_SEX_REDUCTION);
        int left = Math.max(0, base.value() - reduction.value());
        steps.add(
                "entitlement.reduced",
                rule.noFirmerThan(reduction.citation()),
                Argument.of("sessions", row().atLeast()),
                Argument.of("needed", needed),
                Argument.of("reduction", reduction.value()),
                Argument.of("base", left));
        return Cited.of(left, base.citation().noFirmerThan(rule).noFirmerThan(reduction.citation()));
    }

    private void addNotReduced(Citation rule, int needed) {
        int sessions = row().atMost().orElse(0);
        if (sessions == 0) {
            steps.add("entitlement.both-sexes", rule);
        } else {
            steps.add(
                    "entitlement.not-reduced", rule, Argument.of("sessions", sessions), Argument.of("needed", needed));
        }
    }

    private Cited<Integer> additional(Cited<PopulationBands> bands) {
        Cited<BandEdge> edge = steps.get(VotingParameters.BAND_EDGE);
        boolean atALimit = isAtALimit(bands.value());
        int votes = bands.value().additionalVotes(population, atALimit ? edge.value() : BandEdge.LOWER_BAND);
        Citation citation = atALimit ? bands.citation().noFirmerThan(edge.citation()) : bands.citation();
        steps.add(
                atALimit ? atALimitCode(edge.value()) : "entitlement.additional",
                citation,
                Argument.of("population", population),
                Argument.of("additional", votes));
        return Cited.of(votes, citation);
    }

    private static String atALimitCode(BandEdge edge) {
        return edge == BandEdge.LOWER_BAND
                ? "entitlement.additional-in-lower-band"
                : "entitlement.additional-in-upper-band";
    }

    private boolean isAtALimit(PopulationBands bands) {
        return bands.additionalVotes(population, BandEdge.LOWER_BAND)
                < bands.additionalVotes(population, BandEdge.UPPER_BAND);
    }

    private boolean isOpen(int sessions) {
        return row().canReach(sessions) && !row().surelyReaches(sessions);
    }

    private Optional<Integer> sessions() {
        return steps.get(VotingParameters.ONE_SEX_SESSIONS).findValue();
    }

    private OneSexRun row() {
        return delegation.oneSex();
    }

    private static Citation total(Citation citation) {
        return new Citation(Provision.statute("15.2"), citation.edition(), citation.standing(), citation.source());
    }
}
