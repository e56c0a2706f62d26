package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.verification.Tampering.sealed;
import static org.openipu.io.verification.Tampering.tree;
import static org.openipu.io.verification.Tampering.verify;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.certificate.CertificateExamples;

/** One value of a majority or an election changed, with a new digest: what is said, and where. */
class ChangedKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            majority | "base":"votes-cast" | "base":"component-members" | inputs.majority.base certificate.not-usable
            majority | "base":"votes-cast" | "base":"present" | inputs.requests[0].rollCall certificate.missing
            majority | "threshold":"reached" | "threshold":"met" | inputs.majority.threshold certificate.not-usable
            majority | "fraction":"2/3" | "fraction":"4/6" | inputs.majority.fraction certificate.not-a-share
            majority | "fraction":"2/3" | "fraction":"3/4" | outcome.verdicts[0].required certificate.differs
            majority | "votesPerDelegate":"voting.votes-per-delegate" | "votesPerDelegate":"x.y" | inputs.votesPerDelegate certificate.not-usable
            majority | "yes":915 | "yes":917 | outcome.verdicts[0].reached certificate.differs
            majority-of-rule-book | "majority":"majority.resolution" | "majority":"majority.any" | inputs.majority certificate.not-usable
            majority-of-rule-book | "majority":"majority.resolution" | "majority":"majority.void-vote" | parameters[0].name certificate.differs
            election | "office":"president" | "office":"chair" | inputs.office certificate.not-usable
            election | "name":"candidate B" | "name":"candidate A" | inputs.candidates[1].name certificate.twice
            election | "votes":67} | "votes":-67} | inputs.candidates[1].votes certificate.not-a-count
            election | "elected":"candidate A" | "elected":"candidate B" | outcome.elected certificate.differs
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
