package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.verification.Tampering.sealed;
import static org.openipu.io.verification.Tampering.tree;
import static org.openipu.io.verification.Tampering.verify;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.certificate.CertificateExamples;

/** One value of a decision about quorums, days, terms and seats changed, with a new digest: what is said, and where. */
class ChangedTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quorum | "present":92,"quorum" | "present":91,"quorum" | outcome.outcome certificate.differs
            quorum | "present":92,"quorum" | "present":184,"quorum" | inputs.present certificate.present-above-whole
            quorum | "present":92,"quorum" | "present":-92,"quorum" | inputs.present certificate.not-a-count
            quorum | "present":92,"quorum" | "there":92,"quorum" | inputs.there certificate.unexpected
            quorum | "whole":183},"kind" | "whole":185},"kind" | steps[0].required certificate.differs
            quorum | "value":"1/2" | "value":"2/4" | parameters[0].value certificate.not-a-share
            quorum | "value":"1/2" | "value":"2/3" | outcome.outcome certificate.differs
            quorum | "quorum":"quorum.assembly" | "quorum":"quorum.council" | parameters[0].name certificate.differs
            quorum | "quorum":"quorum.assembly" | "quorum":"majority.resolution" | inputs.quorum certificate.not-usable
            quorum | "outcome":"met" | "outcome":"not-met" | outcome.outcome certificate.differs
            quorum-of-nobody | "outcome":"not-met" | "outcome":"met" | outcome.outcome certificate.differs
            quorum-unknown | "required":null | "required":92 | outcome.required certificate.differs
            deadline | "firstSitting":"2024-10-14"},"kind" | "firstSitting":"2024-10-15"},"kind" | outcome.lastDay certificate.differs
            deadline | "firstSitting":"2024-10-14"},"kind" | "firstSitting":"2024-10-32"},"kind" | inputs.firstSitting certificate.not-a-day
            deadline | "deadline":"deadline.statutes-amendment" | "deadline":"deadline.other" | inputs.deadline certificate.not-usable
            deadline | "deadline":"deadline.statutes-amendment" | "deadline":"deadline.estimates" | parameters[0].name certificate.differs
            deadline | "value":"P3M" | "value":"P90D" | steps[1].code certificate.differs
            deadline | "value":"P3M" | "value":"P" | parameters[0].value certificate.not-a-length
            deadline | "value":"P3M" | "value":"P-3M" | parameters[0].value certificate.not-a-length
            deadline | "value":"P3M" | "value":"P99999Y" | parameters[0].value certificate.not-a-length
            deadline | "value":"P3M" | "value":"PT3M" | parameters[0].value certificate.not-a-length
            deadline | "value":"P3M" | "value":3 | parameters[0].value certificate.not-text
            deadline | "value":true | "value":false | outcome.outcome certificate.differs
            deadline | "value":true | "value":"true" | parameters[1].value certificate.not-usable
            deadline-month-end | "dayOfMonth":31 | "dayOfMonth":30 | steps[2].dayOfMonth certificate.differs
            deadline-unknown | "lastDay":null | "lastDay":"2024-10-13" | outcome.lastDay certificate.differs
            seat-end | "event":"suspension-of-parliament" | "event":"death" | parameters[0].name certificate.differs
            seat-end | "event":"suspension-of-parliament" | "event":"boredom" | inputs.event certificate.not-usable
            seat-end | "body":"committee-on-the-human-rights-of-parliamentarians" | "body":"executive-committee" | parameters[0].name certificate.differs
            seat-end | "body":"committee-on-the-human-rights-of-parliamentarians" | "body":"senate" | inputs.body certificate.not-usable
            seat-end | "outcome":"ends" | "outcome":"goes-on" | outcome.outcome certificate.differs
            seat-end | "value":true | "value":false | steps[0].code certificate.differs
            seat-end | "value":true | "value":1 | parameters[0].value certificate.not-usable
            seat-end-unknown | "outcome":"unknown" | "outcome":"ends" | outcome.outcome certificate.differs
            vacancy | "parliament":"CH" | "parliament":"LI" | outcome.outcome certificate.differs
            vacancy | "parliament":"CH" | "parliament":"Switzerland" | inputs.successor.parliament certificate.not-a-country
            vacancy | "election":"2024-03-27" | "election":"2024-03-28" | outcome.to certificate.differs
            vacancy | "election":"2024-03-27" | "election":"2026-10-15" | inputs.election certificate.day-outside
            vacancy | "election":"2024-03-27" | "election":"2022-10-14" | inputs.election certificate.day-outside
            vacancy | "from":"2022-10-15" | "from":"2026-10-15" | inputs.election certificate.day-outside
            vacancy | "value":4} | "value":5} | outcome.to certificate.differs
            vacancy | "value":4} | "value":10000} | parameters[1].value certificate.not-usable
            vacancy | "value":"by-parliament" | "value":"always-full" | steps[0].code certificate.differs
            vacancy | "value":"by-parliament" | "value":"by-lot" | parameters[0].value certificate.not-usable
            vacancy | "group":"twelve-plus" | "group":"twelve" | inputs.vacated.group certificate.not-usable
            vacancy-remainder | "parliament":"LI","to":"2026-10-14" | "parliament":"LI","to":"2026-10-15" | outcome.to certificate.differs
            vacancy-barred | "group":"african" | "group":"twelve-plus" | outcome.outcome certificate.differs
            vacancy-barred | "group":"african" | "group":null | steps[0].code certificate.differs
            vacancy-barred | "value":true | "value":false | outcome.outcome certificate.differs
            vacancy-barred | "outcome":"barred" | "outcome":"full" | outcome.outcome certificate.differs
            vacancy-unknown | "outcome":"unknown" | "outcome":"full" | outcome.outcome certificate.differs
            executive-committee-seats | "value":15} | "value":14} | outcome.apportionment.quotients[14] certificate.unexpected
            executive-committee-seats | "value":15} | "value":100001} | parameters[0].value certificate.not-usable
            executive-committee-seats | "value":"sainte-lague" | "value":"d-hondt" | parameters[1].value certificate.not-usable
            executive-committee-seats | "value":null | "value":"most-affirmative-votes" | parameters[2].value certificate.not-usable
            executive-committee-seats | "name":"arab","votes":262 | "name":"african","votes":262 | inputs.groups[1].name certificate.twice
            executive-committee-seats | "name":"arab","votes":262 | "name":"arab","votes":263 | steps[3].votes certificate.differs
            executive-committee-seats | "seats":15,"standing":"certain" | "seats":14,"standing":"certain" | steps[0].seats certificate.differs
            executive-committee-seats-tied | "tied":["a","b"] | "tied":["a"] | outcome.apportionment.tied[1] certificate.missing
            executive-committee-seats-unknown | "apportionment":null | "apportionment":{} | outcome.apportionment certificate.differs
            seat-transfer | "group":"african","holder":"holder 1" | "group":"arab","holder":"holder 1" | outcome.leaving[0].group certificate.differs
            seat-transfer | "group":"african","holder":"holder 1" | "group":"nordic","holder":"holder 1" | inputs.held[0].group certificate.not-usable
            seat-transfer | "group":"african","holder":"holder 1" | "group":"african","holder":" " | inputs.held[0].holder certificate.not-text
            seat-transfer | "holder":"holder 1","termEnd":"2026-10-14" | "holder":"holder 1","termEnd":"2027-10-14" | outcome.leaving[0].holders[2] certificate.unexpected
            seat-transfer | "holder":"holder 1","termEnd":"2026-10-14" | "holder":"holder 1","termEnd":"2026-14-10" | inputs.held[0].termEnd certificate.not-a-day
            seat-transfer | "seats":15} | "seats":14} | outcome.apportionment.quotients[14] certificate.unexpected
            seat-transfer | "value":"at-term-end" | "value":"at-once" | parameters[0].value certificate.not-usable
            seat-transfer | "name":"african","votes":640 | "name":"african","votes":64 | outcome.apportionment.seats[0].seats certificate.differs
            seat-transfer-tied | "undecided":["c","a","b"] | "undecided":["a","b","c"] | outcome.undecided[0] certificate.differs
            seat-transfer-unknown | "outcome":"rule-unknown" | "outcome":"due" | outcome.outcome certificate.differs
            """)
    void saysWhatDoesNotHold(String name, String part, String other, String expected) {
        String certificate = CertificateExamples.all().get(name);
        String changed = certificate.replace(part, other);

        assertThat(changed).isNotEqualTo(certificate);
        assertThat(verify(sealed(tree(changed))).findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .contains(expected);
    }
}
