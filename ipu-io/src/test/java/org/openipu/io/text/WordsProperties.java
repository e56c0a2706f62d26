package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.VoteArbitraries;

class WordsProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("every reason of every decision is a sentence with nothing left out, in every language")
    void reasonsHaveWords(@ForAll("votes") List<RequestVote> votes, @ForAll("days") LocalDate day) {
        List<Reason> reasons = EmergencyItem.decide(votes, RuleBook.at(day)).reasons();

        for (String language : Words.LANGUAGES) {
            Words words = Words.in(Locale.forLanguageTag(language));
            assertThat(reasons).allSatisfy(reason -> {
                assertThat(words.of(reason)).endsWith(".").doesNotContain("{", "}");
                assertThat(words.of(reason.citation())).endsWith(")").doesNotContain("{", "}");
            });
        }
    }

    @Property
    @Label("without its groups a number is the number")
    void numbersKeepTheirDigits(@ForAll long number) {
        assertThat(Words.in(Locale.ENGLISH).number(number).replace(",", "")).isEqualTo(Long.toString(number));
        assertThat(Words.in(Locale.GERMAN).number(number).replace("'", "")).isEqualTo(Long.toString(number));
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return VoteArbitraries.requestVotes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                        "1889-01-01",
                        "1971-09-04",
                        "1971-09-05",
                        "2003-04-01",
                        "2005-01-01",
                        "2013-10-07",
                        "2025-10-23")
                .map(LocalDate::parse);
    }
}
