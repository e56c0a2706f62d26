package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;

/** Value, provision, standing and cited days of each parameter, on both sides of each border. */
class EmergencyItemRulesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("Two thirds, certain from the 129th to the 151st Assembly")
    @CsvSource({
        "1889-01-01, 2/3 | Conference Rules | ASSUMED | .. to 1971-09-02",
        "1971-09-02, 2/3 | Conference Rules | ASSUMED | .. to 1971-09-02",
        "1971-09-03, 2/3 | Conference Rules | OLDER | 1971-09-03 to 1971-09-04",
        "1971-09-04, 2/3 | Conference Rules | OLDER | 1971-09-03 to 1971-09-04",
        "1971-09-05, 2/3 | Conference Rules 11 | OLDER | 1971-09-05 to 2003-04-30",
        "2003-04-30, 2/3 | Conference Rules 11 | OLDER | 1971-09-05 to 2003-04-30",
        "2003-05-01, 2/3 | Assembly Rules 11 | INFERRED | 2003-05-01 to 2013-10-06",
        "2013-10-06, 2/3 | Assembly Rules 11 | INFERRED | 2003-05-01 to 2013-10-06",
        "2013-10-07, 2/3 | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2018-10-18, 2/3 | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2018-10-19, 2/3 | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2024-03-24, 2/3 | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2025-10-23, 2/3 | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2025-10-24, 2/3 | Assembly Rules 11.2(a) | SECONDARY | 2025-10-24 to 2025-12-16",
        "2025-12-16, 2/3 | Assembly Rules 11.2(a) | SECONDARY | 2025-10-24 to 2025-12-16",
        "2025-12-17, 2/3 | Assembly Rules 11.2(a) | INFERRED | 2025-12-17 to ..",
        "2026-11-24, 2/3 | Assembly Rules 11.2(a) | INFERRED | 2025-12-17 to ..",
    })
    void fraction(LocalDate day, String expected) {
        assertThat(inWords(rules(day).fraction())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The base held abstentions up to 4 September 1971; that it holds none later is inferred")
    @CsvSource({
        "1889-01-01, VOTES_CAST_AND_ABSTENTIONS | Conference Rules | OLDER | .. to 1971-09-04",
        "1971-09-04, VOTES_CAST_AND_ABSTENTIONS | Conference Rules | OLDER | .. to 1971-09-04",
        "1971-09-05, VOTES_CAST | Conference Rules | INFERRED | 1971-09-05 to 2003-04-30",
        "2003-04-30, VOTES_CAST | Conference Rules | INFERRED | 1971-09-05 to 2003-04-30",
        "2003-05-01, VOTES_CAST | Assembly Rules | INFERRED | 2003-05-01 to ..",
        "2013-10-07, VOTES_CAST | Assembly Rules | INFERRED | 2003-05-01 to ..",
        "2025-10-24, VOTES_CAST | Assembly Rules | INFERRED | 2003-05-01 to ..",
        "2026-11-24, VOTES_CAST | Assembly Rules | INFERRED | 2003-05-01 to ..",
    })
    void base(LocalDate day, String expected) {
        assertThat(inWords(rules(day).base())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("One emergency item for each Assembly")
    @CsvSource({
        "1889-01-01, 1 | Conference Rules | ASSUMED | .. to 1971-09-04",
        "1971-09-04, 1 | Conference Rules | ASSUMED | .. to 1971-09-04",
        "1971-09-05, 1 | Conference Rules 11 | OLDER | 1971-09-05 to 2003-04-30",
        "2003-04-30, 1 | Conference Rules 11 | OLDER | 1971-09-05 to 2003-04-30",
        "2003-05-01, 1 | Statutes 14.2 | OLDER | 2003-05-01 to 2013-10-06",
        "2013-10-06, 1 | Statutes 14.2 | OLDER | 2003-05-01 to 2013-10-06",
        "2013-10-07, 1 | Assembly Rules 11.2(b) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2025-10-23, 1 | Assembly Rules 11.2(b) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2025-10-24, 1 | Assembly Rules 11.2(b) | INFERRED | 2025-10-24 to ..",
        "2025-12-17, 1 | Assembly Rules 11.2(b) | INFERRED | 2025-10-24 to ..",
        "2026-11-24, 1 | Assembly Rules 11.2(b) | INFERRED | 2025-10-24 to ..",
    })
    void items(LocalDate day, String expected) {
        assertThat(inWords(rules(day).items())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Of several with the majority, the one with most affirmative votes")
    @CsvSource({
        "1889-01-01, MOST_AFFIRMATIVE_VOTES | Conference Rules 11 | ASSUMED | .. to 2001-03-31",
        "1971-09-05, MOST_AFFIRMATIVE_VOTES | Conference Rules 11 | ASSUMED | .. to 2001-03-31",
        "2001-03-31, MOST_AFFIRMATIVE_VOTES | Conference Rules 11 | ASSUMED | .. to 2001-03-31",
        "2001-04-01, MOST_AFFIRMATIVE_VOTES | Conference Rules 11 | INFERRED | 2001-04-01 to 2003-04-30",
        "2003-04-30, MOST_AFFIRMATIVE_VOTES | Conference Rules 11 | INFERRED | 2001-04-01 to 2003-04-30",
        "2003-05-01, MOST_AFFIRMATIVE_VOTES | Assembly Rules 11 | INFERRED | 2003-05-01 to 2013-10-06",
        "2013-10-06, MOST_AFFIRMATIVE_VOTES | Assembly Rules 11 | INFERRED | 2003-05-01 to 2013-10-06",
        "2013-10-07, MOST_AFFIRMATIVE_VOTES | Assembly Rules 11.2(b) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2025-10-23, MOST_AFFIRMATIVE_VOTES | Assembly Rules 11.2(b) | CERTAIN | 2013-10-07 to 2025-10-23",
        "2025-10-24, MOST_AFFIRMATIVE_VOTES | Assembly Rules 11.2(b) | INFERRED | 2025-10-24 to ..",
        "2026-11-24, MOST_AFFIRMATIVE_VOTES | Assembly Rules 11.2(b) | INFERRED | 2025-10-24 to ..",
    })
    void choice(LocalDate day, String expected) {
        assertThat(inWords(rules(day).choice())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("No tie-break was found for any day")
    @CsvSource({
        "1889-01-01, unknown | Conference Rules 11 | UNKNOWN | .. to 2003-04-30",
        "2003-04-30, unknown | Conference Rules 11 | UNKNOWN | .. to 2003-04-30",
        "2003-05-01, unknown | Assembly Rules 11.2(b) | UNKNOWN | 2003-05-01 to ..",
        "2018-10-14, unknown | Assembly Rules 11.2(b) | UNKNOWN | 2003-05-01 to ..",
        "2026-11-24, unknown | Assembly Rules 11.2(b) | UNKNOWN | 2003-05-01 to ..",
    })
    void tieBreak(LocalDate day, String expected) {
        assertThat(inWords(rules(day).tieBreak())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The subject was reworded on an unknown day between October 2018 and March 2024")
    @CsvSource({
        "1889-01-01, unknown | Conference Rules 11 | UNKNOWN | .. to 2003-04-30",
        "2003-04-30, unknown | Conference Rules 11 | UNKNOWN | .. to 2003-04-30",
        "2003-05-01, unknown | Assembly Rules 11 | UNKNOWN | 2003-05-01 to 2013-10-06",
        "2013-10-06, unknown | Assembly Rules 11 | UNKNOWN | 2003-05-01 to 2013-10-06",
        "2013-10-07, MAJOR_EVENT | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2018-10-18",
        "2018-10-18, MAJOR_EVENT | Assembly Rules 11.2(a) | CERTAIN | 2013-10-07 to 2018-10-18",
        "2018-10-19, unknown | Assembly Rules 11.2(a) | UNKNOWN | 2018-10-19 to 2024-03-23",
        "2024-03-23, unknown | Assembly Rules 11.2(a) | UNKNOWN | 2018-10-19 to 2024-03-23",
        "2024-03-24, RECENT_MAJOR_SITUATION | Assembly Rules 11.2(a) | CERTAIN | 2024-03-24 to 2025-10-23",
        "2025-10-23, RECENT_MAJOR_SITUATION | Assembly Rules 11.2(a) | CERTAIN | 2024-03-24 to 2025-10-23",
        "2025-10-24, RECENT_MAJOR_SITUATION | Assembly Rules 11.2(a) | INFERRED | 2025-10-24 to ..",
        "2026-11-24, RECENT_MAJOR_SITUATION | Assembly Rules 11.2(a) | INFERRED | 2025-10-24 to ..",
    })
    void subject(LocalDate day, String expected) {
        assertThat(inWords(rules(day).subject())).isEqualTo(expected);
    }

    private static EmergencyItemRules rules(LocalDate day) {
        return RuleBook.at(day).emergencyItem();
    }

    private static String inWords(Cited<?> parameter) {
        Edition edition = parameter.citation().edition();
        return String.join(
                " | ",
                parameter.findValue().map(Object::toString).orElse("unknown"),
                parameter.citation().provision().toString(),
                parameter.citation().standing().toString(),
                inWords(edition.from()) + " to " + inWords(edition.to()));
    }

    private static String inWords(Optional<LocalDate> border) {
        return border.map(LocalDate::toString).orElse("..");
    }
}
