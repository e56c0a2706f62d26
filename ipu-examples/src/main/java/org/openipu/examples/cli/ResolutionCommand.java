package org.openipu.examples.cli;

import java.util.concurrent.Callable;
import org.openipu.io.akn.AknFile;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a resolution or declaration from one form into another. */
@Command(
        name = "resolution",
        modelTransformer = HiddenOptions.OfRules.class,
        description =
                "Reads the text of a resolution or declaration into its structure, and writes it in the form asked for."
                        + " Whatever is left out, such as page numbers, is listed.")
final class ResolutionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "one resolution or declaration: Markdown, plain text, JSON or Akoma Ntoso; - for standard input")
    private String file;

    @Option(names = "--to", paramLabel = "json|akn|markdown|html", description = "form of the result (default: json)")
    private ResolutionForm to = ResolutionForm.JSON;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        return console.answer(console.readPages(file).then(this::converted), console::print);
    }

    /** Akoma Ntoso becomes Akoma Ntoso with everything in it, understood or not. */
    private ReadResult<String> converted(InputText input) {
        return to == ResolutionForm.AKN && ResolutionSource.isAkn(input)
                ? AknFile.read(input).then(AknFile::write)
                : ResolutionSource.read(input).then(to::write);
    }
}
