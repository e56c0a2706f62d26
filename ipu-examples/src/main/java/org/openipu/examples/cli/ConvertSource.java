package org.openipu.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.openipu.io.akn.AknText;
import org.openipu.io.csv.ResultSheetCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.DocumentFormat;
import org.openipu.io.json.ResultSheetJson;
import org.openipu.io.parline.ParlineJson;
import org.openipu.io.un.UnVotesNdjson;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.ResolutionText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentRegister;
import org.openipu.model.vote.ResultSheet;

/** A form that is read to be converted. */
enum ConvertSource {
    CSV(ConvertSource::table),
    JSON(ConvertSource::document),
    UN_NDJSON(ConvertSource::resolutions),
    PARLINE(ConvertSource::parliaments);

    private final Function<InputText, ReadResult<Convertible>> reader;

    ConvertSource(Function<InputText, ReadResult<Convertible>> reader) {
        this.reader = reader;
    }

    ReadResult<Convertible> read(InputText input) {
        return reader.apply(input);
    }

    private static ReadResult<Convertible> table(InputText input) {
        return ResultSheetCsv.readSound(input)
                .then(votes -> read(Convertible.votes(List.of(votes.sheet()), votes.findings())));
    }

    private static ReadResult<Convertible> resolutions(InputText input) {
        return UnVotesNdjson.read(input).then(votes -> read(Convertible.votes(votes.sheets(), votes.findings())));
    }

    private static ReadResult<Convertible> parliaments(InputText input) {
        return ParlineJson.read(input)
                .then(register -> read(Convertible.register(register.parliaments(), register.findings())));
    }

    private static ReadResult<Convertible> document(InputText input) {
        return DocumentFormat.isRequests(input)
                ? ResultSheetJson.readSound(input)
                        .then(votes -> read(Convertible.votes(List.of(votes.sheet()), votes.findings())))
                : DocumentFormat.readAndCheck(input).then(value -> convertible(input.name(), value));
    }

    private static ReadResult<Convertible> convertible(String file, Object value) {
        if (value instanceof Parliament parliament) {
            return read(Convertible.parliament(parliament));
        }
        if (value instanceof ParliamentRegister register) {
            return read(Convertible.register(register.parliaments(), List.of()));
        }
        if (value instanceof AdoptedText text) {
            return read(Convertible.text(new AknText.Adopted(text)));
        }
        if (value instanceof ResolutionText text) {
            return read(Convertible.text(new AknText.Considered(text)));
        }
        return value instanceof ResultSheet sheet
                ? read(Convertible.votes(List.of(sheet), List.of()))
                : new ReadResult.Refused<>(List.of(Finding.error(
                        "interchange.no-form",
                        "",
                        Argument.of("record", file),
                        Argument.of("form", "roll calls, parliaments, resolutions"))));
    }

    private static ReadResult<Convertible> read(Convertible convertible) {
        return new ReadResult.Read<>(convertible, List.of());
    }
}
