package org.openipu.model.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.constraint.DistinctMembers;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.InForce;

/**
 * A geopolitical group as a document presents it.
 *
 * @param id which of the six
 * @param name the name that the document uses
 * @param memberCount the printed number of its members; empty when none is printed
 * @param area where its members lie, in words; empty when that is not said
 * @param originalMembers how many States it had when it got its name; empty when that is not said
 * @param tasks what it does
 * @param chairs its chairs and their terms
 * @param fees what it asks of the delegation's parliament, by year
 * @param meetingDaysBefore how many days before the Assembly's session its own meetings begin; empty when that is not said
 * @param memberships its memberships over time; empty when they are not listed
 */
@DistinctMembers
public record Group(
        GeopoliticalGroup id,
        MultilingualText name,
        @PositiveOrZero OptionalInt memberCount,
        Optional<MultilingualText> area,
        @PositiveOrZero OptionalInt originalMembers,
        List<MultilingualText> tasks,
        List<@Valid OfficeTerm> chairs,
        List<@Valid GroupFee> fees,
        @PositiveOrZero OptionalInt meetingDaysBefore,
        List<@Valid GroupMembership> memberships) {

    /**
     * Copies the lists; refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Group {
        if (memberCount.orElse(0) < 0 || originalMembers.orElse(0) < 0 || meetingDaysBefore.orElse(0) < 0) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
        tasks = List.copyOf(tasks);
        chairs = List.copyOf(chairs);
        fees = List.copyOf(fees);
        memberships = List.copyOf(memberships);
    }

    /**
     * Returns who can have chaired the group on a day.
     *
     * @param day the day
     * @return the terms that cover the day
     */
    public List<OfficeTerm> chairsAsOf(LocalDate day) {
        return InForce.asOf(chairs, day);
    }

    /**
     * Returns the countries whose parliaments can have been in the group on a day.
     *
     * @param day the day
     * @return the countries of the memberships that cover the day
     */
    public List<CountryCode> membersAsOf(LocalDate day) {
        return InForce.asOf(memberships, day).stream()
                .map(GroupMembership::parliament)
                .toList();
    }
}
