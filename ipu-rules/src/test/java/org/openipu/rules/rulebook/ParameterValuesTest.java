package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.rules.majority.Majority;

/** The values of the parameters on the days on which they change, as the sources have them. */
class ParameterValuesTest {

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}, {4}")
    @CsvSource({
        "voting.base, 1975-12-31, 8, ASSUMED, Statutes 15.2(a)",
        "voting.base, 1983-12-31, 8, OLDER, Statutes 15.2(a)",
        "voting.base, 1984-01-01, unknown, UNKNOWN, Statutes 15.2(a)",
        "voting.base, 2003-05-01, 10, ASSUMED, Statutes 15.2(a)",
        "voting.base, 2022-03-24, 10, INFERRED, Statutes 15.2(a)",
        "voting.band-edge, 2026-01-01, LOWER_BAND, ASSUMED, Statutes 15.2(b)",
        "voting.population-source, 2026-01-01, unknown, UNKNOWN, Statutes 15.2(b)",
        "voting.one-sex-sessions, 2003-04-30, unknown, UNKNOWN, Statutes 15.2(c)",
        "voting.one-sex-sessions, 2010-01-01, 3, OLDER, Statutes 15.2(c)",
        "voting.one-sex-sessions, 2025-10-23, 3, CERTAIN, Statutes 15.2(c)",
        "voting.one-sex-reduction, 2003-04-30, unknown, UNKNOWN, Statutes 15.2(c)",
        "voting.one-sex-reduction, 2025-10-23, 2, ASSUMED, Statutes 15.2(c)",
        "voting.split-votes, 2025-10-23, true, ASSUMED, Statutes 15.3",
        "voting.in-person, 2025-10-23, true, OLDER, Statutes 15.1",
        "voting.members-alone, 2017-03-31, true, ASSUMED, Assembly Rules 1.2",
        "voting.members-alone, 2025-10-23, true, CERTAIN, Assembly Rules 1.2",
        "voting.members-alone, 2025-10-24, true, INFERRED, Assembly Rules 1.2",
        "council.members, 2003-04-30, 2, OLDER, Governing Council Rules 1.2",
        "council.members, 2003-05-01, 3, OLDER, Governing Council Rules 1.2",
        "council.members, 2023-10-27, 3, CERTAIN, Governing Council Rules 1.2",
        "council.one-sex-members, 2017-03-31, 2, OLDER, Governing Council Rules 1.2",
        "council.one-sex-members, 2017-04-01, unknown, UNKNOWN, Governing Council Rules 1.2",
        "council.one-sex-members, 2023-10-27, 1, CERTAIN, Governing Council Rules 1.2",
        "council.votes-per-member, 2023-10-27, 1, CERTAIN, Governing Council Rules 1.2",
        "council.members-alone, 2001-03-31, true, ASSUMED, Governing Council Rules 3.1",
        "council.members-alone, 2025-10-23, true, INFERRED, Governing Council Rules 3.1",
        "council.base, 2025-10-23, unknown, UNKNOWN, Governing Council Rules",
        "executive-committee.size, 2001-03-31, 14, ASSUMED, Executive Committee Rules 1",
        "executive-committee.elected, 2001-03-31, 12, ASSUMED, Executive Committee Rules 1",
        "executive-committee.extraordinary-members, 2001-03-31, 2, ASSUMED, Executive Committee Rules 3",
        "executive-committee.extraordinary-groups, 2001-03-31, 1, ASSUMED, Executive Committee Rules 3",
        "council.members, 2001-03-31, 2, ASSUMED, Governing Council Rules 1.2",
        "council.members, 2001-04-01, 2, OLDER, Governing Council Rules 1.2",
        "council.votes-per-member, 2001-03-31, 1, ASSUMED, Governing Council Rules 1.2",
        "council.votes-per-member, 2001-04-01, 1, INFERRED, Governing Council Rules 1.2",
        "executive-committee.size, 2001-04-01, 14, OLDER, Executive Committee Rules 1",
        "executive-committee.size, 2003-05-01, 17, OLDER, Executive Committee Rules 1",
        "executive-committee.size, 2017-03-31, 17, OLDER, Executive Committee Rules 1",
        "executive-committee.size, 2017-04-01, 18, CERTAIN, Executive Committee Rules 1",
        "executive-committee.elected, 2001-04-01, 12, OLDER, Executive Committee Rules 1",
        "executive-committee.elected, 2025-10-23, 15, CERTAIN, Executive Committee Rules 1",
        "executive-committee.from-council, 2025-10-23, 12, CERTAIN, Statutes 25",
        "executive-committee.distinct-parliaments, 2019-04-06, true, SECONDARY, Statutes 25",
        "executive-committee.each-sex, 2017-04-01, unknown, UNKNOWN, Statutes 25",
        "executive-committee.each-sex, 2025-10-23, 1/3, CERTAIN, Statutes 25",
        "executive-committee.women, 2017-12-31, 3, OLDER, Statutes 25",
        "executive-committee.women, 2018-01-01, unknown, UNKNOWN, Statutes 25",
        "executive-committee.seat-method, 2025-10-23, SAINTE_LAGUE, OLDER, Statutes 25.4",
        "executive-committee.open-seats, 2025-10-23, unknown, UNKNOWN, Statutes 25.4",
        "executive-committee.seat-change, 2003-04-30, unknown, UNKNOWN, Statutes 25.4",
        "executive-committee.seat-change, 2025-10-23, AT_TERM_END, OLDER, Statutes 25.4",
        "executive-committee.term, 2025-10-23, 4, OLDER, Statutes 25.5",
        "executive-committee.leaving-each-year, 2025-10-23, 2, OLDER, Statutes 25.5",
        "executive-committee.pause, 2025-10-23, 2, OLDER, Statutes 25.5",
        "executive-committee.other-parliament, 2003-04-30, unknown, UNKNOWN, Statutes 25.5",
        "executive-committee.other-parliament, 2025-10-23, true, OLDER, Statutes 25.5",
        "executive-committee.substitutes, 2025-10-23, 1/2, CERTAIN, Executive Committee Rules 2.3",
        "executive-committee.extraordinary-members, 2001-04-01, 2, OLDER, Executive Committee Rules 3",
        "executive-committee.extraordinary-members, 2025-10-23, 3, CERTAIN, Executive Committee Rules 3",
        "executive-committee.extraordinary-groups, 2025-10-23, 2, CERTAIN, Executive Committee Rules 3",
        "committee.number, 2012-10-24, unknown, UNKNOWN, Statutes 13.1",
        "committee.number, 2013-10-07, 4, INFERRED, Statutes 13.1",
        "committee.number, 2025-10-23, 4, CERTAIN, Statutes 13.1",
        "committee.votes, 2025-10-23, 1, INFERRED, Standing Committee Rules 2",
        "committee.base, 2025-10-23, unknown, UNKNOWN, Standing Committee Rules",
        "committee.bureau-percent-of-each-sex, 2025-10-23, 30, CERTAIN, Standing Committee Rules",
        "committee.bureau-seats-per-group, 2025-10-23, 3, ASSUMED, Standing Committee Rules",
        "committee.bureau-term, 2025-10-23, 2, ASSUMED, Standing Committee Rules",
        "young-board.of-each-sex, 2025-10-23, 1, CERTAIN, Young Parliamentarians Forum Rules",
        "young-board.age, 2024-10-12, 45, CERTAIN, Young Parliamentarians Forum Rules",
        "young-board.age, 2024-10-13, unknown, UNKNOWN, Young Parliamentarians Forum Rules",
        "humanitarian-law.of-each-sex, 2025-10-23, 1, OLDER, Governing Council Rules",
        "gender-partnership.of-each-sex, 2017-03-31, unknown, UNKNOWN, Executive Committee Rules",
        "gender-partnership.of-each-sex, 2025-10-23, 2, CERTAIN, Executive Committee Rules",
        "gender-partnership.of-each-sex, 2025-10-24, 2, INFERRED, Executive Committee Rules",
        "majority.void-vote, 1971-09-04, 1/2, OLDER, Conference Rules",
        "majority.void-vote, 1971-09-05, unknown, UNKNOWN, Conference Rules",
        "majority.president, 2023-10-27, 1/2, OLDER, Governing Council Rules 8.1",
        "majority.secretary-general, 2014-03-20, 1/2, CERTAIN, Governing Council Rules",
        "majority.secretary-general, 2014-03-21, 1/2, INFERRED, Governing Council Rules",
        "majority.statutes-amendment, 2025-10-23, 2/3, ASSUMED, Statutes",
        "majority.rules-amendment, 2025-10-23, 2/3, ASSUMED, Assembly Rules",
        "majority.resolution, 2025-10-23, 1/2, ASSUMED, Assembly Rules",
        "quorum.assembly, 2025-10-23, unknown, UNKNOWN, Assembly Rules",
        "quorum.council, 2025-10-23, unknown, UNKNOWN, Governing Council Rules",
        "quorum.committee, 2025-10-23, unknown, UNKNOWN, Standing Committee Rules",
        "election.further-rounds, 2025-10-23, unknown, UNKNOWN, Governing Council Rules",
        "election.tie-break, 2025-10-23, unknown, UNKNOWN, Governing Council Rules",
        "president.term, 2023-10-27, 3, CERTAIN, Statutes 19.1",
        "president.pause, 2023-10-27, 3, OLDER, Statutes 19.2",
        "president.other-parliament, 2023-10-27, true, OLDER, Statutes 19.2",
        "secretary-general.term, 2025-10-23, 4, CERTAIN, Secretariat Rules 3.1",
        "secretary-general.renewals, 2025-10-23, 2, CERTAIN, Secretariat Rules 3.1",
        "secretary-general.outside-parliament, 2013-02-28, unknown, UNKNOWN, Secretariat Rules 5",
        "secretary-general.outside-parliament, 2025-10-23, true, CERTAIN, Secretariat Rules 5",
        "human-rights.term, 2025-10-23, 5, CERTAIN, Human Rights Committee Rules 1.2",
        "human-rights.renewals, 2025-10-23, 0, CERTAIN, Human Rights Committee Rules 1.2",
        "human-rights.members, 2025-10-23, 10, CERTAIN, Human Rights Committee Rules 1.1",
        "women-president.term, 2025-10-23, 2, ASSUMED, Statutes 25.5",
        "women-president.renewals, 2025-10-23, 1, ASSUMED, Statutes 25.5",
        "vacancy.executive-committee, 2003-04-30, unknown, UNKNOWN, Statutes 25.6",
        "vacancy.executive-committee, 2025-10-23, BY_PARLIAMENT, OLDER, Statutes 25.6",
        "vacancy.executive-committee-personal, 2025-10-23, true, OLDER, Statutes 25.6",
        "vacancy.executive-committee-suspension, 2025-10-23, unknown, UNKNOWN, Statutes 25.6",
        "vacancy.human-rights, 2017-03-31, unknown, UNKNOWN, Human Rights Committee Rules 1.2",
        "vacancy.human-rights, 2025-10-23, ALWAYS_FULL, CERTAIN, Human Rights Committee Rules 1.2",
        "vacancy.human-rights-personal, 2025-10-23, true, CERTAIN, Human Rights Committee Rules 1.2",
        "vacancy.human-rights-suspension, 2025-10-24, true, INFERRED, Human Rights Committee Rules 1.2",
        "vacancy.human-rights-same-group, 2025-10-23, true, CERTAIN, Human Rights Committee Rules 1.2",
        "vacancy.other-bodies, 2025-10-23, unknown, UNKNOWN, Governing Council Rules",
        "vacancy.other-bodies-end, 2025-10-23, unknown, UNKNOWN, Governing Council Rules",
        "arrears.years-to-loss-of-vote, 2025-10-23, 2, ASSUMED, Statutes 5.2",
        "arrears.years-to-suspension, 2025-10-23, 3, OLDER, Statutes 5.3",
        "suspension.council-decides, 2025-10-23, true, OLDER, Statutes 4.2",
        "suspension.takes-vote, 2025-10-23, true, ASSUMED, Statutes 4.2",
        "groups.candidature, 2025-10-23, 1, SECONDARY, Statutes 27",
        "deadline.from-first-sitting, 2024-07-09, true, ASSUMED, Statutes 30.1",
        "deadline.from-first-sitting, 2024-07-10, true, INFERRED, Statutes 30.1",
        "deadline.statutes-amendment, 2024-07-10, P3M, CERTAIN, Statutes 30.1",
        "deadline.statutes-sub-amendment, 2024-07-10, P42D, CERTAIN, Statutes 30.1",
        "deadline.assembly-sub-amendment, 2024-07-10, P1M, CERTAIN, Assembly Rules",
        "deadline.council-sub-amendment, 2024-07-10, P1M, CERTAIN, Governing Council Rules",
        "deadline.committee-sub-amendment, 2024-07-10, P1M, CERTAIN, Standing Committee Rules",
        "deadline.women-sub-amendment, 2024-07-10, P1M, CERTAIN, Women Parliamentarians Forum Rules",
        "deadline.resolution-amendment, 2018-03-09, P15D, INFERRED, Standing Committee Rules",
        "deadline.convocation, 2025-10-23, P4M, CERTAIN, Assembly Rules 4.2",
        "deadline.estimates, 2025-10-23, P1M, CERTAIN, Financial Regulations 3.5",
        "deadline.candidature, 2025-10-23, P1D, OLDER, Governing Council Rules 7",
        "deadline.emergency-item, 2025-10-23, unknown, UNKNOWN, Assembly Rules 11",
        "request.members-alone, 2024-03-24, true, CERTAIN, Assembly Rules 11.1",
        "request.members-alone, 2024-03-25, true, INFERRED, Assembly Rules 11.1",
        "request.both-documents, 2013-10-07, true, CERTAIN, Assembly Rules 11.1",
        "request.merging, 2018-10-18, true, CERTAIN, Assembly Rules 11.2(c)",
        "request.merging, 2018-10-19, true, INFERRED, Assembly Rules 11.2(c)",
        "request.barred-subjects, 2018-10-18, true, CERTAIN, Assembly Rules 11.2(d)",
        "request.admissibility, 2025-10-18, unknown, UNKNOWN, Assembly Rules 11",
        "request.admissibility, 2025-10-23, EXECUTIVE_COMMITTEE, SECONDARY, Assembly Rules 11",
    })
    void areThoseOfTheSources(String name, LocalDate day, String value, String standing, String provision) {
        Cited<?> cited = RuleBook.at(day).get(parameter(name));

        assertThat(cited.findValue().map(ParameterValuesTest::inWords).orElse("unknown"))
                .isEqualTo(value);
        assertThat(cited.citation().standing()).hasToString(standing);
        assertThat(cited.citation().provision()).hasToString(provision);
    }

    private static String inWords(Object value) {
        return value instanceof Majority majority ? majority.fraction().toString() : value.toString();
    }

    private static Parameter<?> parameter(String name) {
        return RuleBook.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
