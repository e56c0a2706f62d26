package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/**
 * What is known of one Member, a parliament as an institution: a row of {@link Parliaments}.
 *
 * <p>It is a snapshot of December 2025 and not the official register. Inferred are, where a fact says so, the
 * membership of Tuvalu's parliament, geopolitical groups, a few admissions, names that were joined from those of the
 * chambers, and every population by the United Nations.
 *
 * <p>Whether a parliament was sitting on the day was not traced. Those of Afghanistan, Bangladesh, Kuwait and Sudan
 * stand here by name though they had been dissolved, which the source of the name says; others may have been suspended.
 *
 * @param country its country
 * @param countryName the country's name in English, French and German
 * @param membership that it is a Member; for all but Liechtenstein's the source speaks for an earlier time than the
 *     snapshot or is not dated, and that it still was one is inferred from the Union's total
 * @param name the parliament's name in English; empty when it was not found
 * @param structure how many chambers it has; empty when that was not found
 * @param chambers its chambers as of their facts; empty when neither names nor seats were found
 * @param memberSince the last admission that was found, which need not be the first; later interruptions are not
 *     excluded; empty when none was found
 * @param admission what kind of admission that was; empty when none was found, or when a first and a later one could
 *     not be told apart
 * @param populations the country's population by the United Nations and by the World Bank, each for its own day. The
 *     first is inferred: World Population Prospects 2024 computes the end of 2025 in advance, by its medium variant, so
 *     that its source states a projection and not a count or an estimate of what was. The second is confirmed: the
 *     World Bank states it for 2024, a year that was over
 * @param groups its geopolitical groups, two at most
 */
public record ParliamentEntry(
        CountryCode country,
        Fact<MultilingualText> countryName,
        Fact<Affiliation> membership,
        Optional<Fact<MultilingualText>> name,
        Optional<Fact<ParliamentStructure>> structure,
        List<ChamberEntry> chambers,
        Optional<Fact<PartialDate>> memberSince,
        Optional<Fact<MembershipStanding>> admission,
        List<Fact<PopulationFigure>> populations,
        List<Fact<GeopoliticalGroup>> groups) {

    /** Copies the lists. */
    public ParliamentEntry {
        chambers = List.copyOf(chambers);
        populations = List.copyOf(populations);
        groups = List.copyOf(groups);
    }

    /**
     * Tells whether the parliament is in a group.
     *
     * @param group the group
     * @param least how firm that has to be
     * @return true if a fact as firm as that puts it there
     */
    public boolean isIn(GeopoliticalGroup group, Certainty least) {
        return values(groups, least).contains(group);
    }

    /** Returns the parliament with every fact, inferred ones included. */
    public Parliament toParliament() {
        return toParliament(Certainty.INFERRED);
    }

    /**
     * Returns the parliament with the facts that are firm enough. The country's name is always among them.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the parliament; what is unknown or not firm enough is empty
     */
    public Parliament toParliament(Certainty least) {
        return new Parliament(
                country,
                countryName.value(),
                name.flatMap(fact -> fact.atLeast(least)),
                structure.flatMap(fact -> fact.atLeast(least)),
                chambers.stream()
                        .flatMap(chamber -> chamber.toChamber(least).stream())
                        .toList(),
                membershipPeriod(least).stream().toList(),
                values(populations, least));
    }

    /**
     * Returns the membership since the last admission that was found.
     *
     * @param least how firm the admission has to be
     * @return the period; empty when no such admission was found, or its kind is not known
     */
    public Optional<MembershipPeriod> membershipPeriod(Certainty least) {
        return memberSince
                .flatMap(fact -> fact.atLeast(least))
                .flatMap(day -> admission
                        .flatMap(fact -> fact.atLeast(least))
                        .map(standing -> MembershipPeriod.of(standing, Period.since(day))));
    }

    /**
     * Returns the memberships of groups, of no known period: since when the parliament is in a group was not found.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return a membership for each group that is firm enough, of which it is not known whether candidates are put up
     *     through it
     */
    public List<GroupMembership> groupMemberships(Certainty least) {
        return values(groups, least).stream()
                .map(group -> GroupMembership.of(group, country, Period.UNKNOWN))
                .toList();
    }

    /**
     * Tells whether the parliament can have been a Member on a day.
     *
     * @param day the day
     * @return false if the first admission is known, or inferred, to be later; true otherwise, which where no admission
     *     was found or it need not be the first says nothing
     */
    public boolean canBeMemberOn(LocalDate day) {
        return !isFirstAdmission()
                || memberSince
                        .map(fact -> Period.since(fact.value()).covers(day))
                        .orElse(true);
    }

    private boolean isFirstAdmission() {
        return admission
                .map(Fact::value)
                .filter(standing ->
                        standing == MembershipStanding.FOUNDING || standing == MembershipStanding.AFFILIATED)
                .isPresent();
    }

    private static <T> List<T> values(List<Fact<T>> facts, Certainty least) {
        return facts.stream().flatMap(fact -> fact.atLeast(least).stream()).toList();
    }
}
