package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.SECONDARY;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

/**
 * The European Parliament: a majority of the votes cast, and one of its component Members where the Treaties ask for it, as in a
 * second reading. A heading that asks for it may mean the final vote alone: the majority belongs to a stage, so the caller says
 * which one a vote needed.
 */
public final class EuropeanParliamentParameters {

    private static final Source VOTES_CAST = new Source(
            "Treaty on the Functioning of the European Union, consolidated in 2016, Article 231; on 14 November 2024 votes of"
                    + " 306 to 303 with 18 abstentions were adopted, which are therefore not counted",
            "https://eur-lex.europa.eu/legal-content/PT/TXT/HTML/?uri=CELEX%3A12016E231");
    private static final Source SECOND_READING = new Source(
            "EU Monitor on majorities of the Members: at least 353 of 705, whatever number votes",
            "https://eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vhc6e9e84eze");
    private static final Source SEATS_2014 = new Source(
            "European Parliament, How many MEPs?", "http://www.europarl.europa.eu/news/en/faq/12/how-many-meps");
    private static final Source SEATS_2024 = new Source(
            "European Parliamentary Research Service, European Parliament: Facts and Figures, June 2024",
            "https://epthinktank.eu/2024/06/04/european-parliament-facts-and-figures/");

    private static final Majority OF_COMPONENT_MEMBERS =
            new Majority(Fraction.HALF, MajorityBase.COMPONENT_MEMBERS, Threshold.PASSED);

    private static final Provision ARTICLE_231 = new Provision(Instrument.EUROPEAN_UNION_TREATY, "231");
    private static final Provision ARTICLE_294 = new Provision(Instrument.EUROPEAN_UNION_TREATY, "294(7)");
    private static final Provision COMPOSITION = composition("");

    private static final LocalDate CONSOLIDATION_2016 = LocalDate.of(2016, 6, 7);
    private static final LocalDate SEATS_751 = LocalDate.of(2014, 7, 1);
    private static final LocalDate WITHOUT_UNITED_KINGDOM = LocalDate.of(2020, 2, 1);
    private static final LocalDate TENTH_TERM = LocalDate.of(2024, 7, 16);

    /** More affirmative than negative votes, where the Treaties ask for nothing else. */
    public static final Parameter<Majority> MAJORITY_OF_VOTES_CAST = Parameter.<Majority>named(
                    "european-parliament.votes-cast", ARTICLE_231)
            .unknownAtFirst("before the edition of June 2016")
            .from(CONSOLIDATION_2016, "consolidated in June 2016 and since", Majority.SIMPLE, INFERRED, VOTES_CAST)
            .parameter();

    /** More affirmative votes than half of all Members, there or not: to reject or amend in a second reading. */
    public static final Parameter<Majority> MAJORITY_OF_COMPONENT_MEMBERS = Parameter.<Majority>named(
                    "european-parliament.component-members", ARTICLE_294)
            .unknownAtFirst("before the Parliament of 705 Members")
            .from(WITHOUT_UNITED_KINGDOM, "with 705 Members and since", OF_COMPONENT_MEMBERS, SECONDARY, SECOND_READING)
            .parameter();

    /** How many Members the Parliament has; a number of seats, of which some may be vacant. */
    public static final Parameter<Integer> COMPONENT_MEMBERS = Parameter.<Integer>named(
                    "european-parliament.members", COMPOSITION)
            .unknownAtFirst("before July 2014")
            .from(SEATS_751, "since 1 July 2014", 751, CERTAIN, SEATS_2014)
            .under(composition("2018/937"))
            .from(WITHOUT_UNITED_KINGDOM, "since the United Kingdom left, 31 January 2020", 705, CERTAIN, SEATS_2024)
            .under(COMPOSITION)
            .from(TENTH_TERM, "from the tenth term, elected in June 2024", 720, CERTAIN, SEATS_2024)
            .parameter();

    /** All parameters of the pack. */
    public static final List<Parameter<?>> ALL =
            List.of(MAJORITY_OF_VOTES_CAST, MAJORITY_OF_COMPONENT_MEMBERS, COMPONENT_MEMBERS);

    private EuropeanParliamentParameters() {}

    private static Provision composition(String number) {
        return new Provision(Instrument.PARLIAMENT_COMPOSITION, number);
    }
}
