package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

/**
 * What is known of one Assembly, or Conference as it was called until 2003: a row of {@link Assemblies}.
 *
 * <p>It is a snapshot of December 2025 and not the official register. Inferred is, where the fact says so, the number
 * of the Governing Council's session. An empty value was not found, which does not mean that there was none.
 *
 * @param number its number
 * @param dates from the opening to the closing, both by one source; the months alone for the 108th, 118th and 142nd
 * @param place where it was held or was to be held; empty for a virtual one
 * @param virtual true when the source says that it was held online; false when it names the place instead
 * @param theme the theme of its general debate; empty when it was not found
 * @param participants all who took part; empty when no number was found
 * @param parliamentarians the parliamentarians among them; empty when no number was found
 * @param delegations the delegations of national parliaments; empty when no number was found
 * @param associateMembers the Associate Members that took part; empty when no number was found
 * @param emergencyItem the emergency item by a short or translated title, which is not the official wording; empty when
 *     none was found
 * @param councilSession the number of the Governing Council's session held with it
 */
public record AssemblyEntry(
        int number,
        Fact<Period> dates,
        Optional<Fact<Place>> place,
        Fact<Boolean> virtual,
        Optional<Fact<MultilingualText>> theme,
        Optional<Fact<PrintedNumber>> participants,
        Optional<Fact<PrintedNumber>> parliamentarians,
        Optional<Fact<PrintedNumber>> delegations,
        Optional<Fact<PrintedNumber>> associateMembers,
        Optional<Fact<MultilingualText>> emergencyItem,
        Fact<Integer> councilSession) {}
