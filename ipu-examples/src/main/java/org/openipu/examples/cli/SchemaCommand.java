package org.openipu.examples.cli;

import java.util.concurrent.Callable;
import org.openipu.io.json.DocumentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints the schema of a kind of document. */
@Command(
        name = "schema",
        modelTransformer = HiddenOptions.All.class,
        description = "Prints the JSON Schema (2020-12) of a kind of document.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(
            paramLabel = "NAME",
            converter = Schema.class,
            description =
                    "annual-report, resolution, resolution-text, requests, cost-statement, parliament, parliaments,"
                            + " roll-call, decision or certificate")
    private String schema;

    @Override
    public Integer call() {
        return new Console(command, options).print(schema);
    }

    /** The schema of a kind of document by its name. */
    static final class Schema implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return DocumentSchema.find(value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is not one of " + DocumentSchema.names()));
        }
    }
}
