package org.openipu.io.akn;

import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Resolution;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A file as another body writes it; invented, in the form that the United Nations use. */
record ForeignAkn(String name, String workflow, String analysis, String preamble, String body, String below) {

    static final String ADOPTED = "<step date='2023-12-01' outcome='adopted' by=''/>";
    static final String WITHOUT_VOTE = "<voting outcome='adoptedWithoutVote'><quorum value=''/></voting>";

    /** Returns a resolution that was adopted without a vote, with a main body of paragraphs. */
    static ForeignAkn of(String body) {
        return new ForeignAkn("resolution", ADOPTED, WITHOUT_VOTE, "", body, "");
    }

    ForeignAkn named(String newName) {
        return new ForeignAkn(newName, workflow, analysis, preamble, body, below);
    }

    ForeignAkn withWorkflow(String steps) {
        return new ForeignAkn(name, steps, analysis, preamble, body, below);
    }

    ForeignAkn withAnalysis(String votings) {
        return new ForeignAkn(name, workflow, votings, preamble, body, below);
    }

    ForeignAkn withPreamble(String parts) {
        return new ForeignAkn(name, workflow, analysis, parts, body, below);
    }

    ForeignAkn withBelow(String parts) {
        return new ForeignAkn(name, workflow, analysis, preamble, body, parts);
    }

    static String paragraph(String number, String text) {
        return "<paragraph><num>" + number + "</num><content><p>\t" + text + "</p></content></paragraph>";
    }

    String statement() {
        return "<statement name='" + name + "'><meta><identification source='#s'>"
                + "<FRBRWork><FRBRthis value='/w/!main'/><FRBRuri value='/w'/><FRBRdate date='2023-12-01' name='adoption'/>"
                + "<FRBRauthor href='ga'/><FRBRcountry value='un'/></FRBRWork>"
                + "<FRBRExpression><FRBRthis value='/w/eng@/!main'/><FRBRuri value='/w/eng@'/>"
                + "<FRBRdate date='2023-12-02' name='publication'/><FRBRauthor href='ga'/><FRBRlanguage language='eng'/>"
                + "</FRBRExpression><FRBRManifestation><FRBRthis value='/m'/><FRBRuri value='/m'/>"
                + "<FRBRdate date='2024-01-01' name='markup'/><FRBRauthor href='ga'/></FRBRManifestation></identification>"
                + (workflow.isEmpty() ? "" : "<workflow source='#un'>" + workflow + "</workflow>")
                + (analysis.isEmpty()
                        ? ""
                        : "<analysis source='#un'><parliamentary>" + analysis + "</parliamentary></analysis>")
                + "</meta><coverPage><p><docAuthority refersTo='#issuingBody'>General Assembly</docAuthority></p>"
                + "<p><docNumber>A/RES/1</docNumber></p></coverPage>"
                + "<preface><p><docTitle><b>A  title</b></docTitle></p></preface><preamble><formula name='enactingFormula'><p>"
                + "<span class='italic'>The General Assembly</span>,</p></formula>" + preamble + "</preamble>"
                + "<mainBody>" + body + "</mainBody>" + below + "</statement>";
    }

    String file() {
        return file(statement());
    }

    static String file(String content) {
        return "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0' xmlns:un='http://un.org/akn4un'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>" + content + "</akomaNtoso>";
    }

    ReadResult<AknDocument> read() {
        return AdoptedTextAkn.read(InputText.of("f.xml", file()));
    }

    Resolution resolution() {
        AdoptedText text = AdoptedTextAkn.readText(InputText.of("f.xml", file()))
                .findValue()
                .orElseThrow();
        return (Resolution) text;
    }

    List<String> codes() {
        return read().findings().stream().map(Finding::code).toList();
    }

    /** Returns the words that were left out. */
    List<String> leftOut() {
        return read().findings().stream()
                .filter(finding -> finding.code().equals("akn.left-out"))
                .map(finding -> words(finding.arguments().get(1)))
                .toList();
    }

    private static String words(Argument argument) {
        return argument.fold(text -> text, String::valueOf, String::valueOf, String::valueOf);
    }
}
