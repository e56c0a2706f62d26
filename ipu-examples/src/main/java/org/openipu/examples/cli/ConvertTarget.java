package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openipu.io.akn.AknText;
import org.openipu.io.json.ParliamentJson;
import org.openipu.io.json.ParliamentRegisterJson;
import org.openipu.io.json.ResultSheetJson;
import org.openipu.io.popolo.PopoloJson;
import org.openipu.io.popolo.PopoloOrganization;
import org.openipu.io.popolo.PopoloParliaments;
import org.openipu.io.popolo.PopoloVotes;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentRegister;
import org.openipu.model.vote.ResultSheet;

/** A form into which things are converted. */
enum ConvertTarget {
    CSV,
    JSON,
    POPOLO,
    AKN;

    /** Converts what has this form; of the rest there is a finding with its name. */
    Converted write(Convertible what, PopoloOrganization body) {
        if (what.isVotes()) {
            return votes(what, body);
        }
        if (what.text().isPresent()) {
            return text(what.text().get());
        }
        return parliaments(what);
    }

    private Converted votes(Convertible what, PopoloOrganization body) {
        return switch (this) {
            case CSV -> ConvertedTable.of(what.votes());
            case JSON -> document(what);
            case POPOLO -> Converted.of(PopoloJson.write(PopoloVotes.document(what.votes(), body)), List.of());
            case AKN -> none(what.allVotes().stream().map(vote -> vote.id()).toList());
        };
    }

    private Converted parliaments(Convertible what) {
        List<Parliament> parliaments = what.parliaments();
        return switch (this) {
            case JSON ->
                Converted.of(
                        what.isRegister()
                                ? ParliamentRegisterJson.write(new ParliamentRegister(parliaments))
                                : ParliamentJson.write(parliaments.get(0)),
                        List.of());
            case POPOLO ->
                Converted.of(
                        PopoloJson.write(PopoloParliaments.document(parliaments)),
                        PopoloParliaments.leftOut(parliaments));
            case CSV, AKN ->
                none(parliaments.stream().map(each -> each.country().alpha2()).toList());
        };
    }

    private Converted text(AknText text) {
        return switch (this) {
            case JSON -> Converted.of(ResolutionForm.JSON.write(text));
            case AKN -> Converted.of(ResolutionForm.AKN.write(text));
            case CSV, POPOLO -> none(List.of(text.title()));
        };
    }

    private Converted none(List<String> records) {
        return new Converted(
                Optional.empty(),
                records.stream().map(record -> Converted.noForm(record, form())).toList());
    }

    /** A document of requests has one day for all votes. */
    private static Converted document(Convertible what) {
        List<Finding> findings = new ArrayList<>();
        boolean sameDay = what.votes().stream()
                        .map(ResultSheet::date)
                        .collect(Collectors.toSet())
                        .size()
                <= 1;
        if (!sameDay) {
            what.votes().stream()
                    .filter(sheet -> sheet.date().isPresent())
                    .flatMap(sheet -> sheet.votes().stream())
                    .forEach(vote -> findings.add(Converted.leftOut(vote.id(), List.of("date"), JSON.form())));
        }
        return Converted.of(
                ResultSheetJson.write(new ResultSheet(
                        sameDay ? what.votes().stream().findFirst().flatMap(ResultSheet::date) : Optional.empty(),
                        what.allVotes())),
                findings);
    }

    private String form() {
        return name().toLowerCase(Locale.ROOT);
    }
}
