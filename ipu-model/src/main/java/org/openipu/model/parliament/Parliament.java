package org.openipu.model.parliament;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.CoherentMembership;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.InForce;

/**
 * A national parliament: an institution, not its people.
 *
 * @param country its country
 * @param countryName the country's name
 * @param name the parliament's name; empty when it is not known
 * @param structure how many chambers it has; empty when it is not known
 * @param chambers its chambers over time; empty when they are not known
 * @param memberships its membership of the Union over time, in the order of time; empty when none is known
 * @param populations the country's population by day and source, in any order; empty when none is known
 */
@CoherentMembership
public record Parliament(
        @Valid CountryCode country,
        MultilingualText countryName,
        Optional<MultilingualText> name,
        Optional<ParliamentStructure> structure,
        List<@Valid Chamber> chambers,
        List<@Valid MembershipPeriod> memberships,
        List<@Valid PopulationFigure> populations) {

    /** Copies the lists. */
    public Parliament {
        chambers = List.copyOf(chambers);
        memberships = List.copyOf(memberships);
        populations = List.copyOf(populations);
    }

    /**
     * Returns a parliament's period of membership on a day.
     *
     * @param day the day
     * @return the last of the periods that cover the day; empty when none does, which for an incomplete record does not mean
     *     that it was no Member
     */
    public Optional<MembershipPeriod> membershipAsOf(LocalDate day) {
        return last(InForce.asOf(memberships, day));
    }

    /**
     * Returns the chambers of a day.
     *
     * @param day the day
     * @return the chambers whose period covers the day
     */
    public List<Chamber> chambersAsOf(LocalDate day) {
        return InForce.asOf(chambers, day);
    }

    /**
     * Returns the newest population figure that a day can know.
     *
     * @param day the day
     * @return the figure with the latest date that is not after the day, the first listed of equal dates; empty when none is
     */
    public Optional<PopulationFigure> populationAsOf(LocalDate day) {
        return populations.stream()
                .filter(figure -> !figure.date().isAfter(day))
                .reduce((newest, figure) -> figure.date().isAfter(newest.date()) ? figure : newest);
    }

    /** Returns how a parliament belongs to the Union. */
    public Affiliation affiliation() {
        return Affiliation.MEMBER;
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
