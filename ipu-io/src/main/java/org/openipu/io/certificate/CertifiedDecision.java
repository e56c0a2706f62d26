package org.openipu.io.certificate;

import java.util.List;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision with everything it was made from. Each kind of decision that can be certified is one record. */
public sealed interface CertifiedDecision
        permits CertifiedApportionment,
                CertifiedCommitteeSeats,
                CertifiedComponentMajority,
                CertifiedDeadline,
                CertifiedElection,
                CertifiedEmergencyItem,
                CertifiedEntitlement,
                CertifiedMajority,
                CertifiedNextBallot,
                CertifiedProcedure,
                CertifiedQuorum,
                CertifiedSeatEnd,
                CertifiedSeatTransfer,
                CertifiedVacancy {

    /** Returns the kind's stable name, such as {@code emergency-item}. */
    String kind();

    /** Returns the decision. */
    Decision<?> decision();

    /** Returns the rule book that was applied, with what an application set in it. */
    RuleBook rules();

    /** Returns the parameters that the decision rests on, in the order of the kind. */
    List<Parameter<?>> parameters();

    /** Returns what was decided on, as the document that it is read from. */
    ObjectNode inputs();

    /** Returns what led to the outcome: the reasons of the decision. */
    default ArrayNode steps() {
        return ReasonJson.of(decision().reasons());
    }

    /** Returns the outcome, with the keys of the decision's own document. */
    ObjectNode outcome();
}
