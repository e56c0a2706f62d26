package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Quotation;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.person.Person;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.Motion;
import org.openipu.model.report.Signature;

/**
 * The closing words, the motion and the signature.
 *
 * @param say the language
 */
public record ClosingPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part
     */
    public Section write(Traced<AnnualReport> report) {
        Optional<Traced<Motion>> motion = report.find("motion", AnnualReport::motion);
        return Section.of(
                say.say(motion.isPresent() ? "ending.heading" : "ending.heading-without-motion"),
                new Prose()
                        .paragraph(Optional.of(
                                say.say("ending.words", show().year(report.number("year", AnnualReport::year)))))
                        .block(motion.map(this::motion))
                        .blocks(report.find("signature", AnnualReport::signature)
                                .map(this::signature)
                                .orElse(List.of()))
                        .blocks());
    }

    private Quotation motion(Traced<Motion> motion) {
        return new Quotation(List.of(
                say.say("ending.addressee", show().text(motion.get("addressee", Motion::addressee))),
                say.say("ending.motion", show().text(motion.get("request", Motion::request)))));
    }

    private List<Block> signature(Traced<Signature> signature) {
        Traced<Person> signer = signature.get("signer", Signature::signer);
        Line name = show().name(signer.get("name", Person::name));
        return new Prose()
                .paragraph(Optional.of(say.say(
                        "ending.place",
                        show().name(signature.get("place", Signature::place)),
                        show().dated(signature.get("date", Signature::date)))))
                .paragraph(Optional.of(signer.find("role", Person::role)
                        .map(role -> say.say("ending.signed-as", name, show().text(role)))
                        .orElse(name)))
                .blocks();
    }

    private Figures show() {
        return say.figures();
    }
}
