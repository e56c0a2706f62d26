package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.INFERRED;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.rules.majority.Majority;

/**
 * The General Assembly of the United Nations: each Member has one vote, and majorities are of the Members present and voting.
 * Which questions are important is said by Article 18.2 and decided by the Assembly; the caller says which majority a vote
 * needed. That abstaining is no voting stands in the Assembly's Rules of Procedure, which were not read; it is inferred from
 * recorded votes.
 */
public final class UnitedNationsParameters {

    private static final Source RECORD = new Source(
            "Charter of the United Nations, Article 18 (Austrian legal information system, 2022); resolution 76/70 of 9 December"
                    + " 2021 was adopted by 62 to 22 with 55 abstentions, which are therefore not counted",
            "https://360.lexisnexis.at/d/L-10000276-A18");

    private static final LocalDate RESOLUTION_76_70 = LocalDate.of(2021, 12, 9);

    /** Questions that are not important ones: more affirmative than negative votes. */
    public static final Parameter<Majority> OTHER_QUESTIONS =
            parameter("united-nations.other-questions", "18.3", Majority.SIMPLE);

    /** Important questions: at least two thirds of the affirmative and negative votes. */
    public static final Parameter<Majority> IMPORTANT_QUESTIONS =
            parameter("united-nations.important-questions", "18.2", Majority.TWO_THIRDS);

    /** All parameters of the pack. */
    public static final List<Parameter<?>> ALL = List.of(OTHER_QUESTIONS, IMPORTANT_QUESTIONS);

    private UnitedNationsParameters() {}

    private static Parameter<Majority> parameter(String name, String number, Majority majority) {
        return Parameter.<Majority>named(name, new Provision(Instrument.UNITED_NATIONS_CHARTER, number))
                .first("before resolution 76/70", majority, ASSUMED, RECORD)
                .from(RESOLUTION_76_70, "as applied in December 2021 and since", majority, INFERRED, RECORD)
                .parameter();
    }
}
