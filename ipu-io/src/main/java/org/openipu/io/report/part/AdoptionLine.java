package org.openipu.io.report.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.document.Adoption;
import org.openipu.model.place.Place;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.text.MultilingualText;

/**
 * How, when, by whom and where a text was adopted. The text names body and place in its own language; those that are the Assembly
 * told of, and its place, are named in the language of the report.
 */
record AdoptionLine(Sentences say, Traced<AssemblyReport> report) {

    private static final Pattern ASSEMBLY = Pattern.compile("([0-9]{1,9})(?:st|nd|rd|th) (?:IPU )?Assembly");

    Line write(Traced<Adoption> adoption) {
        Line adopted = say.say(
                "adopted.adoption",
                say.name("mode", adoption.value().mode()),
                show().day(adoption.get("date", Adoption::date)));
        Line body = body(adoption.get("body", Adoption::body));
        return adoption.find("place", Adoption::place)
                .map(place -> say.say("adopted.by-at", adopted, body, place(place)))
                .orElseGet(() -> say.say("adopted.by", adopted, body));
    }

    private Line body(Traced<String> body) {
        Matcher named = ASSEMBLY.matcher(body.value());
        return named.matches()
                        && Integer.parseInt(named.group(1))
                                == assembly().value().number()
                ? say.say(
                        "meetings.assembly",
                        show().ordinal(body.map(name -> assembly().value().number())))
                : show().name(body);
    }

    private Line place(Traced<String> place) {
        return assembly()
                .find("place", Assembly::place)
                .flatMap(held -> held.find("city", Place::city))
                .filter(city -> isNamed(city.value(), place.value()))
                .map(show()::text)
                .orElseGet(() -> show().name(place));
    }

    private Traced<Assembly> assembly() {
        return report.get("assembly", AssemblyReport::assembly);
    }

    private static boolean isNamed(MultilingualText city, String name) {
        return city.versions().containsValue(name);
    }

    private Figures show() {
        return say.figures();
    }
}
