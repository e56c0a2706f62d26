package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Address;
import org.openipu.model.organ.SpecializedConference;
import org.openipu.model.person.Person;

/** People and what they said. */
record People(Sentences say) {

    /** Names somebody with the role, or with the country when no role is given. */
    Line introduced(Traced<Person> person) {
        Line name = say.figures().name(person.get("name", Person::name));
        return person.find("role", Person::role)
                .map(say.figures()::text)
                .or(() -> person.find("country", Person::country).map(say.figures()::country))
                .map(apart -> say.say("people.introduced", name, apart))
                .orElse(name);
    }

    /** Tells what somebody said. */
    Line said(Traced<Address> address) {
        Line speaker = introduced(address.get("speaker", Address::speaker));
        List<Line> points = address.each("points", Address::points).stream()
                .map(say.figures()::text)
                .toList();
        Optional<Line> reported = address.find("reportOn", Address::reportOn).map(this::conference);
        Line told = points.isEmpty() ? speaker : say.say("people.said", speaker, say.clauses(points));
        return reported.map(conference -> points.isEmpty()
                        ? say.say("people.reported", speaker, conference)
                        : say.say("people.said-and-reported", told, conference))
                .orElse(told);
    }

    private Line conference(Traced<SpecializedConference> conference) {
        Line name = say.figures().text(conference.get("name", SpecializedConference::name));
        Line numbered = conference
                .findNumber("number", SpecializedConference::number)
                .map(say.figures()::ordinal)
                .map(number -> say.say("people.numbered", number, name))
                .orElse(name);
        Line date = say.figures().date(conference.get("date", SpecializedConference::date));
        return conference
                .find("place", SpecializedConference::place)
                .map(say.figures()::place)
                .map(place -> say.say("people.conference-at", numbered, place, date))
                .orElseGet(() -> say.say("people.conference", numbered, date));
    }
}
