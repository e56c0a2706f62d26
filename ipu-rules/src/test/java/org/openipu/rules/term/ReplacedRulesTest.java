package org.openipu.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.term.Terms.candidacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.person.Person;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** What stands against a candidate where an application puts rules of its own in place of the Union's. */
class ReplacedRulesTest {

    private static final Cited<Boolean> ALLOWED = Cited.of(false, ours(Standing.ASSUMED));
    private static final Cited<Integer> UNKNOWN = Cited.unknown(ours(Standing.UNKNOWN));

    @Test
    void mayLetTheSameParliamentFollowItself() {
        Candidacy successor = candidacy(LimitedOffice.PRESIDENT, "New", "TZ", "2026-10-20");
        OfficeTerm last = Terms.president("A", "TZ", "2023-10-27", null);

        assertThat(found(successor, with(OfficeParameters.PRESIDENT_OTHER_PARLIAMENT, ALLOWED), last))
                .isEmpty();
    }

    @Test
    void mayLetAMemberOfAParliamentBeSecretaryGeneral() {
        Candidacy member = new Candidacy(
                LimitedOffice.SECRETARY_GENERAL, Person.of("S"), LocalDate.of(2026, 7, 1), ParliamentSeat.HELD);

        assertThat(found(member, with(OfficeParameters.SECRETARY_GENERAL_OUTSIDE_PARLIAMENT, ALLOWED)))
                .isEmpty();
    }

    @Test
    void countTermsOnlyWhereTheirNumberAndLengthAreKnown() {
        Candidacy again = candidacy(LimitedOffice.HUMAN_RIGHTS_MEMBER, "H", null, "2025-10-20");
        OfficeTerm only = Terms.humanRights("2015-10", "2020-10");

        for (Parameter<Integer> missing :
                List.of(OfficeParameters.HUMAN_RIGHTS_RENEWALS, OfficeParameters.HUMAN_RIGHTS_TERM)) {
            assertThat(found(again, with(missing, UNKNOWN), only)).containsExactly("warning term.rule-unknown");
        }
    }

    private static List<String> found(Candidacy candidacy, RuleBook rules, OfficeTerm... earlier) {
        return Eligibility.check(candidacy, List.of(earlier), rules).stream()
                .map(Terms::severityAndCode)
                .toList();
    }

    private static <T> RuleBook with(Parameter<T> parameter, Cited<T> rule) {
        return Terms.RULES.with(parameter, rule);
    }

    private static Citation ours(Standing standing) {
        return new Citation(
                Provision.statute("19.2"),
                new Edition("ours", Optional.empty(), Optional.empty()),
                standing,
                new Source("ours", ""));
    }
}
