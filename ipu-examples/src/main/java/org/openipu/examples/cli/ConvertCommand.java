package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openipu.io.input.ReadResult;
import org.openipu.io.popolo.PopoloOrganization;
import org.openipu.model.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Converts between forms of interchange. */
@Command(
        name = "convert",
        modelTransformer = HiddenOptions.OfDate.class,
        description =
                "Converts roll calls, parliaments and resolutions; what cannot be converted is listed with its name.")
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "FILE", description = "the input; - for standard input")
    private String file;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "csv|json|un-ndjson|parline",
            converter = Source.class,
            description =
                    "form of the input: a table of votes, a document of ours, resolutions of the United Nations a line"
                            + " each, or a file from Parline")
    private ConvertSource from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "csv|json|popolo|akn",
            description = "form of the result: csv for votes alone, akn for resolutions alone")
    private ConvertTarget to;

    @Override
    public Integer call() {
        refuseWhatHasNoForm();
        Console console = new Console(command, options);
        ReadResult<Convertible> input = console.read(file).then(from::read);
        return console.answer(input, what -> write(console, what));
    }

    private int write(Console console, Convertible what) {
        Converted converted = to.write(what, body());
        List<Finding> findings = new ArrayList<>(what.findings());
        findings.addAll(converted.findings());
        boolean hasErrors = findings.stream().anyMatch(Finding::isError);
        boolean nothingLeft = what.isVotes() && what.allVotes().isEmpty() && hasErrors;
        if (converted.text().isEmpty() || nothingLeft) {
            return console.refuse(findings, ExitCode.REFUSED);
        }
        console.report(findings);
        console.print(converted.text().get());
        return hasErrors ? ExitCode.REFUSED : ExitCode.DONE;
    }

    /** Votes are no text of Akoma Ntoso, and parliaments no table of votes: that is known before anything is read. */
    private void refuseWhatHasNoForm() {
        boolean votesAlone = from == ConvertSource.CSV || from == ConvertSource.UN_NDJSON;
        boolean impossible = (votesAlone && to == ConvertTarget.AKN)
                || (from == ConvertSource.PARLINE && (to == ConvertTarget.CSV || to == ConvertTarget.AKN));
        if (impossible) {
            throw new ParameterException(
                    command.commandLine(), "--from " + name(from) + " cannot be converted --to " + name(to));
        }
    }

    private PopoloOrganization body() {
        if (from == ConvertSource.UN_NDJSON) {
            return PopoloOrganization.of(
                    "united-nations/general-assembly", "General Assembly of the United Nations", "assembly");
        }
        return switch (options.body()) {
            case ASSEMBLY -> PopoloOrganization.of("inter-parliamentary-union/assembly", "Assembly", "assembly");
            case COUNCIL ->
                PopoloOrganization.of("inter-parliamentary-union/governing-council", "Governing Council", "council");
            case COMMITTEE ->
                PopoloOrganization.of(
                        "inter-parliamentary-union/standing-committee", "Standing Committee", "committee");
        };
    }

    private static String name(Enum<?> form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A form of input by its name. */
    static final class Source implements ITypeConverter<ConvertSource> {
        @Override
        public ConvertSource convert(String value) {
            for (ConvertSource source : ConvertSource.values()) {
                if (name(source).equalsIgnoreCase(value)) {
                    return source;
                }
            }
            throw new TypeConversionException("'" + value + "' is not one of csv, json, un-ndjson, parline");
        }
    }
}
