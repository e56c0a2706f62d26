package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.verification.Verification;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.json.JsonMapper;

class AgreementTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SHEETS = 20_000;
    private static final int REQUESTS = 5;

    private enum Ending {
        ACCEPTED,
        NONE,
        TIED
    }

    @Test
    @DisplayName("what decides and what verifies, written apart, agree on 100,000 votes on the edge of two thirds")
    void bothReadingsAgree() {
        SplittableRandom random = new SplittableRandom(11);
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (int i = 0; i < SHEETS; i++) {
            ResultSheet sheet = sheet(random);
            RuleBook rules = CertificateExamples.RULES;
            EmergencyItemOutcome outcome =
                    EmergencyItem.decide(sheet.votes(), rules).outcome();
            Verification verification = Verification.of(MAPPER.readTree(CertificateExamples.certify(sheet, rules)));

            assertThat(verification.findings()).as(sheet.toString()).isEmpty();
            endings.merge(
                    outcome.fold(one -> Ending.ACCEPTED, none -> Ending.NONE, tied -> Ending.TIED), 1, Integer::sum);
        }
        assertThat(endings.values())
                .hasSize(3)
                .allSatisfy(number -> assertThat(number).isGreaterThan(500));
    }

    private static ResultSheet sheet(SplittableRandom random) {
        List<RequestVote> votes = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            int third = random.nextInt(0, 5);
            int yes = Math.max(0, 2 * third + random.nextInt(-2, 2));
            votes.add(CertificateExamples.tally("r" + i, yes, third, random.nextInt(0, 3)));
        }
        return new ResultSheet(Optional.empty(), votes);
    }
}
