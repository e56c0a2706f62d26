package org.openipu.io.reference;

import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.Chamber;
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
 * membership of Tuvalu's parliament, geopolitical groups, a few dates of admission, and names that were joined from
 * those of the chambers.
 *
 * <p>Whether a parliament was sitting on the day was not traced. Those of Afghanistan, Bangladesh, Kuwait and Sudan
 * stand here by name though they had been dissolved, which the source of the name says; others may have been suspended.
 *
 * @param country its country
 * @param countryName the country's name in English, French and German
 * @param membership that it is a Member; for all but Liechtenstein's the fact's day lies before that of the snapshot,
 *     or the source is not dated, and that it still was one is inferred from the Union's total
 * @param name the parliament's name in English; empty when it was not found
 * @param structure how many chambers it has; empty when that was not found
 * @param chambers its chambers on the fact's day, of no known period; empty when neither names nor seats were found
 * @param memberSince the last admission that was found, which need not be the first; later interruptions are not
 *     excluded; empty when none was found
 * @param admission what kind of admission that was; empty when none was found, or when a first and a later one could
 *     not be told apart
 * @param populations the country's population by the United Nations and by the World Bank, each with its day
 * @param groups its geopolitical groups, two at most
 */
public record ParliamentEntry(
        CountryCode country,
        Fact<MultilingualText> countryName,
        Fact<Affiliation> membership,
        Optional<Fact<MultilingualText>> name,
        Optional<Fact<ParliamentStructure>> structure,
        List<Fact<Chamber>> chambers,
        Optional<Fact<PartialDate>> memberSince,
        Optional<Fact<MembershipStanding>> admission,
        List<PopulationFigure> populations,
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
                values(chambers, least),
                membershipPeriod(least).stream().toList(),
                populations);
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

    private static <T> List<T> values(List<Fact<T>> facts, Certainty least) {
        return facts.stream().flatMap(fact -> fact.atLeast(least).stream()).toList();
    }
}
