package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.organ.Body;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

class ForumSessionTest {

    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();
    private static final MultilingualText TOPIC = MultilingualText.of("de", "Gleichstellung");
    private static final Address OPENING = new Address(Person.of("A. Speaker"), List.of(), Optional.empty());

    @Test
    void isTheFirstOrALaterOneOfSomeOrNobody() {
        assertThatNoException().isThrownBy(() -> session(OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(0)));
        assertThatNoException().isThrownBy(() -> session(NOT_PRINTED, NOT_PRINTED, NOT_PRINTED));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "-1, 0, 0", "1, -1, 0", "1, 0, -1"})
    void refusesANumberBelowOneAndNegativeCounts(int number, int participants, int countries) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> session(OptionalInt.of(number), OptionalInt.of(participants), OptionalInt.of(countries)))
                .withMessage("numbers must not be negative, that of a session must be positive");
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<MultilingualText> topics = new ArrayList<>(List.of(TOPIC));
        List<Address> addresses = new ArrayList<>(List.of(OPENING));
        ForumSession session = session(NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, topics, addresses);

        topics.clear();
        addresses.clear();

        assertThat(session).isEqualTo(session(NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, List.of(TOPIC), List.of(OPENING)));
        assertThat(session.topics()).isUnmodifiable();
        assertThat(session.addresses()).isUnmodifiable();
    }

    private static ForumSession session(OptionalInt number, OptionalInt participants, OptionalInt countries) {
        return session(number, participants, countries, List.of(), List.of());
    }

    private static ForumSession session(
            OptionalInt number,
            OptionalInt participants,
            OptionalInt countries,
            List<MultilingualText> topics,
            List<Address> addresses) {
        return new ForumSession(
                Body.FORUM_OF_WOMEN_PARLIAMENTARIANS,
                number,
                Optional.empty(),
                participants,
                countries,
                topics,
                addresses);
    }
}
