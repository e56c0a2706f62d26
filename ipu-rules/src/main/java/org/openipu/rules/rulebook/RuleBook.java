package org.openipu.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Standing;

/** The Union's rules as they are known for a day: parameters with their citations. */
public final class RuleBook {

    /** The first day that has a rule book: the Union was founded in 1889. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1889, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final LocalDate READ_2019 = LocalDate.of(2019, 4, 6);

    private static final Timeline<Integer> VOTES_PER_DELEGATE = new Timeline<>(List.of(
            Cited.of(
                    10,
                    new Citation(
                            Provision.statute("15.3"),
                            Edition.until("before April 2019", READ_2019.minusDays(1)),
                            Standing.ASSUMED,
                            Sources.DESCRIPTION_2019)),
            Cited.of(
                    10,
                    new Citation(
                            Provision.statute("15.3"),
                            Edition.since("read in April 2019", READ_2019),
                            Standing.SECONDARY,
                            Sources.DESCRIPTION_2019))));

    private final LocalDate date;
    private final EmergencyItemRules emergencyItem;

    private RuleBook(LocalDate date) {
        this.date = date;
        this.emergencyItem = EmergencyItemTimelines.at(date);
    }

    /**
     * Returns the rules of a day.
     *
     * @param date the day; days to come have the rules that were last known
     * @return the rule book
     * @throws IllegalArgumentException if the day is before {@link #FIRST_DAY}
     */
    public static RuleBook at(LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("the Union has rules since " + FIRST_DAY + ", not on " + date);
        }
        return new RuleBook(date);
    }

    /** Returns the last rules that are known, which hold for all days to come until more is known. */
    public static RuleBook lastKnown() {
        return at(LAST_DAY);
    }

    /** Returns the day whose rules these are. */
    public LocalDate date() {
        return date;
    }

    /** Returns what decides an emergency item. */
    public EmergencyItemRules emergencyItem() {
        return emergencyItem;
    }

    /** Returns how large a delegation may be (Statutes 10). */
    public DelegationRules delegation() {
        return DelegationTimelines.at(date);
    }

    /** Returns the most votes that one delegate may cast in the Assembly (Statutes 15.3). */
    public Cited<Integer> votesPerDelegate() {
        return VOTES_PER_DELEGATE.at(date);
    }

    /** Returns the day. */
    @Override
    public String toString() {
        return "RuleBook[" + date + "]";
    }
}
