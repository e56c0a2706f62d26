import org.openipu.rules.internal.constraint.AttendanceCoherent;
import org.openipu.rules.internal.constraint.CountryCodeAssigned;
import org.openipu.rules.internal.constraint.DateRangeInOrder;
import org.openipu.rules.internal.constraint.FiguresCoherent;
import org.openipu.rules.internal.constraint.MembersDistinct;
import org.openipu.rules.internal.constraint.MembershipCoherent;
import org.openipu.rules.internal.constraint.NumbersInOrder;
import org.openipu.rules.internal.constraint.OutlineCoherent;
import org.openipu.rules.internal.constraint.ParagraphLettersInOrder;
import org.openipu.rules.internal.constraint.ParticipationCoherent;
import org.openipu.rules.internal.constraint.PeriodInOrder;
import org.openipu.rules.internal.constraint.RapporteursTwo;
import org.openipu.rules.internal.constraint.RequestsCoherent;
import org.openipu.rules.internal.constraint.RolesDistinct;
import org.openipu.rules.internal.constraint.SessionInMeetings;
import org.openipu.rules.internal.constraint.ShareAsStated;
import org.openipu.rules.internal.constraint.SubItemLettersInOrder;
import org.openipu.rules.internal.constraint.SuspensionCoherent;
import org.openipu.rules.internal.constraint.TotalsAsStated;

/**
 * The verbs: rule books by date, decisions with their reasons, checks and totals. Start at {@code
 * org.openipu.rules.emergency}.
 *
 * <p>Every rule is a pure function. It knows no clock, no locale, no file and no network; dates and rule books are
 * arguments.
 */
module org.openipu.rules {
    requires transitive org.openipu.model;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports org.openipu.rules.analysis.cohesion;
    exports org.openipu.rules.analysis.comparison;
    exports org.openipu.rules.analysis.count;
    exports org.openipu.rules.analysis.flip;
    exports org.openipu.rules.analysis.group;
    exports org.openipu.rules.analysis.overview;
    exports org.openipu.rules.analysis.power;
    exports org.openipu.rules.apportionment;
    exports org.openipu.rules.composition;
    exports org.openipu.rules.conversion;
    exports org.openipu.rules.cost;
    exports org.openipu.rules.deadline;
    exports org.openipu.rules.decision;
    exports org.openipu.rules.election;
    exports org.openipu.rules.emergency;
    exports org.openipu.rules.entitlement;
    exports org.openipu.rules.majority;
    exports org.openipu.rules.procedure;
    exports org.openipu.rules.reconciliation;
    exports org.openipu.rules.rounding;
    exports org.openipu.rules.rulebook;
    exports org.openipu.rules.sister;
    exports org.openipu.rules.term;
    exports org.openipu.rules.vacancy;
    exports org.openipu.rules.validation;
    exports org.openipu.rules.verdict;

    opens org.openipu.rules.internal.constraint to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            AttendanceCoherent,
            CountryCodeAssigned,
            DateRangeInOrder,
            FiguresCoherent,
            MembersDistinct,
            MembershipCoherent,
            NumbersInOrder,
            OutlineCoherent,
            ParagraphLettersInOrder,
            ParticipationCoherent,
            PeriodInOrder,
            RapporteursTwo,
            RequestsCoherent,
            RolesDistinct,
            SessionInMeetings,
            ShareAsStated,
            SubItemLettersInOrder,
            SuspensionCoherent,
            TotalsAsStated;
}
