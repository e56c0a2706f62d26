package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.SECONDARY;

import java.util.List;
import org.openipu.model.citation.Provision;
import org.openipu.model.organ.Body;

/** How a request for an emergency item is made and treated before and after the vote (Assembly Rules 11.1, 11.2). */
public final class RequestParameters {

    private static final String BEFORE_2013 = "before October 2013";
    private static final String AFTER_2018 = "after October 2018; the later text is cut";

    /** Whether Members alone may ask: not an Associate Member, an observer or a group. */
    public static final Parameter<Boolean> MEMBERS_ALONE = read2013("request.members-alone", "11.1");

    /** Whether a request needs both an explanatory memorandum and a draft resolution. */
    public static final Parameter<Boolean> BOTH_DOCUMENTS = read2013("request.both-documents", "11.1");

    /** Whether authors may merge requests of which each is about the same subject. */
    public static final Parameter<Boolean> MERGING = cutAfter2018("request.merging", "11.2(c)");

    /**
     * Whether the subject of a withdrawn or rejected request is barred from the draft resolution on the accepted item,
     * unless the accepted request and its title plainly name it.
     */
    public static final Parameter<Boolean> BARRED_SUBJECTS = cutAfter2018("request.barred-subjects", "11.2(d)");

    /** Which body gives an opinion whether a request is admissible. */
    public static final Parameter<Body> ADMISSIBILITY = Parameter.<Body>named(
                    "request.admissibility", Provision.assemblyRule("11"))
            .unknownAtFirst("before the 151st Assembly, October 2025")
            .from(
                    Evidence.ASSEMBLY_151,
                    "as ruled by the chair at the 151st Assembly, October 2025",
                    Body.EXECUTIVE_COMMITTEE,
                    SECONDARY,
                    Sources.NEWS_151)
            .from(Evidence.AFTER_2025, "after October 2025", Body.EXECUTIVE_COMMITTEE, INFERRED, Sources.NEWS_151)
            .parameter();

    static final List<Parameter<?>> ALL =
            List.of(MEMBERS_ALONE, BOTH_DOCUMENTS, MERGING, BARRED_SUBJECTS, ADMISSIBILITY);

    private RequestParameters() {}

    private static Parameter<Boolean> read2013(String name, String number) {
        return Parameter.<Boolean>named(name, Provision.assemblyRule(number))
                .first(BEFORE_2013, true, ASSUMED, Sources.AGENDA_2013)
                .from(Evidence.AGENDA_2013, "read from October 2013 to March 2024", true, CERTAIN, Sources.AGENDA_2013)
                .from(Evidence.REQUEST_2024.plusDays(1), "after March 2024", true, INFERRED, Sources.REQUEST_2024)
                .parameter();
    }

    private static Parameter<Boolean> cutAfter2018(String name, String number) {
        return Parameter.<Boolean>named(name, Provision.assemblyRule(number))
                .first(BEFORE_2013, true, ASSUMED, Sources.AGENDA_2013)
                .from(
                        Evidence.AGENDA_2013,
                        "read from October 2013 to October 2018",
                        true,
                        CERTAIN,
                        Sources.AGENDA_2013)
                .from(Evidence.AFTER_OLD_WORDING, AFTER_2018, true, INFERRED, Sources.AGENDA_2013)
                .parameter();
    }
}
