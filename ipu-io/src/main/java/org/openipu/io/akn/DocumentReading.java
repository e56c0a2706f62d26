package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Consideration;
import org.openipu.model.document.ConsiderationOutcome;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.ResolutionText;
import org.openipu.model.finding.Argument;

/** One statement of a file. */
final class DocumentReading {

    private static final String DECLARATION = "declaration";

    private final XmlElement statement;
    private final Reading reading;
    private final AdoptionReading adoption;
    private final IdentificationReading identification;

    private DocumentReading(XmlElement statement, Reading reading) {
        this.statement = statement;
        this.reading = reading;
        this.adoption = new AdoptionReading(statement, reading);
        this.identification = new IdentificationReading(statement, reading);
    }

    /** Reads a statement that has been checked. */
    static ReadResult<AknDocument> read(XmlElement statement, String source) {
        Reading reading = new Reading(source, isOwn(statement));
        AknDocument document = new DocumentReading(statement, reading).document();
        return ReadResult.of(reading.findings(), () -> document);
    }

    private static boolean isOwn(XmlElement statement) {
        return own(statement).isPresent();
    }

    private static Optional<XmlElement> own(XmlElement statement) {
        return statement.find("meta").stream()
                .flatMap(meta -> meta.elements("proprietary").stream())
                .flatMap(proprietary -> proprietary.elements().stream())
                .filter(element -> element.is(Akn.OWN_NAMESPACE, "text"))
                .findFirst();
    }

    private AknDocument document() {
        AknIdentification names = identification.identification();
        Optional<AknVote> vote = statement.find("meta").flatMap(meta -> new VoteReading(reading).read(meta));
        String title = new TitleReading(statement, reading).read(names);
        Optional<String> body = body(names);
        AknText text = text(title, body, vote);
        new AttachmentReading(reading).report(statement);
        reading.leaveOutLaterFootnotes();
        return new AknDocument(text, names, vote);
    }

    /** Finds the body: of foreign files as the formula names it, which may be another than the one that issues the text. */
    private Optional<String> body(AknIdentification names) {
        Optional<String> issuing = adoption.findBody();
        if (reading.isOwn()) {
            return issuing;
        }
        Optional<String> author = identification.findName(names.author());
        return Formula.findBody(statement, Stream.of(issuing, author).flatMap(Optional::stream), reading)
                .or(() -> issuing)
                .or(() -> author)
                .or(() -> Optional.of(names.author()))
                .filter(name -> !name.isBlank());
    }

    private AknText text(String title, Optional<String> body, Optional<AknVote> vote) {
        Optional<LocalDate> day = identification.findDay();
        Optional<AdoptionMode> mode =
                adoption.isRefused() || !adoption.isAdopted() ? Optional.empty() : adoption.findMode(vote);
        if (mode.isPresent() && body.isPresent() && day.isPresent()) {
            Adoption adopted = new Adoption(mode.get(), body.get(), adoption.findPlace(), day.get());
            return new AknText.Adopted(
                    statement.has("name", DECLARATION) ? declaration(title, adopted) : resolution(title, adopted));
        }
        return new AknText.Considered(considered(title, consideration(body, day)));
    }

    private Resolution resolution(String title, Adoption adopted) {
        List<PreambularParagraph> preambular = preambular(adopted.body());
        List<OperativeParagraph> operative = operative();
        List<Reservation> reservations = conclusions();
        return new Resolution(title, adopted, preambular, operative, reading.footnotes(), reservations);
    }

    private Declaration declaration(String title, Adoption adopted) {
        DeclarationReading body = new DeclarationReading(reading);
        statement.find("preamble").ifPresent(body::preamble);
        statement.find("mainBody").ifPresent(body::body);
        List<Reservation> reservations = conclusions();
        return new Declaration(
                title, adopted, body.opening(), body.sections(), body.closing(), reading.footnotes(), reservations);
    }

    private ResolutionText considered(String title, Consideration consideration) {
        List<PreambularParagraph> preambular = preambular(consideration.body().orElse(""));
        List<OperativeParagraph> operative = operative();
        conclusions();
        return new ResolutionText(title, consideration, preambular, operative, reading.footnotes());
    }

    private Consideration consideration(Optional<String> body, Optional<LocalDate> day) {
        Optional<String> remark = own(statement)
                .flatMap(own -> own.attribute("remark"))
                .or(() -> reading.isOwn() ? Optional.empty() : adoption.findRemark());
        return new Consideration(outcome(), body, day, remark);
    }

    private ConsiderationOutcome outcome() {
        if (adoption.isRefused()) {
            reading.warn(statement, "akn.not-adopted");
            return ConsiderationOutcome.NOT_ADOPTED;
        }
        if (adoption.isAdopted()) {
            reading.warn(statement, "akn.mode-not-stated");
            return ConsiderationOutcome.ADOPTED;
        }
        reading.warn(
                statement,
                "akn.adoption-not-stated",
                Argument.of("name", statement.attribute("name").orElse("")));
        return ConsiderationOutcome.NOT_STATED;
    }

    private List<PreambularParagraph> preambular(String body) {
        return statement
                .find("preamble")
                .map(new PreambleReading(reading, body)::read)
                .orElse(List.of());
    }

    private List<OperativeParagraph> operative() {
        return statement
                .find("mainBody")
                .map(new OperativeReading(reading, phrases())::read)
                .orElse(List.of());
    }

    private List<Reservation> conclusions() {
        return statement
                .find("conclusions")
                .map(new ConclusionsReading(reading)::read)
                .orElse(List.of());
    }

    /** Returns the phrases of operative paragraphs that this library has written beside the text, by the paragraph's eId. */
    private Map<String, List<String>> phrases() {
        Map<String, List<String>> phrases = new HashMap<>();
        own(statement).stream()
                .flatMap(own -> own.elements("phrases").stream())
                .forEach(each -> phrases.put(
                        each.attribute("paragraph").orElse(""),
                        each.elements("phrase").stream()
                                .map(phrase -> Words.plain(phrase, reading))
                                .toList()));
        return phrases;
    }
}
