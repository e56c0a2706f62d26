package org.openipu.rules.term;

import java.util.Optional;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.Parameter;

/** An office that is held for a number of years. */
public enum LimitedOffice {
    /** The President of the Union (Statutes 19), who is not the President of an Assembly. */
    PRESIDENT(OfficeParameters.PRESIDENT_TERM, Optional.empty()),
    /** The Secretary General (Secretariat Rules 3.1). */
    SECRETARY_GENERAL(
            OfficeParameters.SECRETARY_GENERAL_TERM, Optional.of(OfficeParameters.SECRETARY_GENERAL_RENEWALS)),
    /** The President of the Bureau of Women Parliamentarians, who sits in the Executive Committee (Statutes 25.5). */
    WOMEN_PRESIDENT(OfficeParameters.WOMEN_PRESIDENT_TERM, Optional.of(OfficeParameters.WOMEN_PRESIDENT_RENEWALS)),
    /** A seat in the Committee on the Human Rights of Parliamentarians (Human Rights Committee Rules 1.2). */
    HUMAN_RIGHTS_MEMBER(OfficeParameters.HUMAN_RIGHTS_TERM, Optional.of(OfficeParameters.HUMAN_RIGHTS_RENEWALS));

    private final Parameter<Integer> years;
    private final Optional<Parameter<Integer>> renewals;

    LimitedOffice(Parameter<Integer> years, Optional<Parameter<Integer>> renewals) {
        this.years = years;
        this.renewals = renewals;
    }

    /** Returns the years of a term. */
    public Parameter<Integer> years() {
        return years;
    }

    /** Returns how many times its holder may be elected again; empty for an office that is limited in another way. */
    public Optional<Parameter<Integer>> renewals() {
        return renewals;
    }

    /**
     * Tells whether a term was one in this office.
     *
     * @param term any term of office; one without a body is of the Union as a whole
     * @return true if office and body are those meant
     */
    public boolean isHeldIn(OfficeTerm term) {
        return switch (this) {
            case PRESIDENT -> term.office() == Office.PRESIDENT && term.body().isEmpty();
            case SECRETARY_GENERAL -> term.office() == Office.SECRETARY_GENERAL;
            case WOMEN_PRESIDENT ->
                term.office() == Office.PRESIDENT && isIn(term, Body.BUREAU_OF_WOMEN_PARLIAMENTARIANS);
            case HUMAN_RIGHTS_MEMBER -> isIn(term, Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS);
        };
    }

    private static boolean isIn(OfficeTerm term, Body body) {
        return term.body().filter(found -> found == body).isPresent();
    }
}
