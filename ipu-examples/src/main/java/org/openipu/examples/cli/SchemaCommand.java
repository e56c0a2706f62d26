package org.openipu.examples.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.openipu.io.json.DocumentFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints the schema of a kind of document. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of a kind of document.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(
            paramLabel = "NAME",
            converter = Format.class,
            description = "annual-report, resolution, requests, cost-statement or parliament")
    private DocumentFormat format;

    @Override
    public Integer call() {
        return new Console(command, options).print(format.schema());
    }

    /** A kind of document by its name. */
    static final class Format implements ITypeConverter<DocumentFormat> {
        @Override
        public DocumentFormat convert(String value) {
            return DocumentFormat.find(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not one of "
                            + Arrays.stream(DocumentFormat.values())
                                    .map(DocumentFormat::code)
                                    .toList()));
        }
    }
}
