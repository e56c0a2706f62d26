package org.openipu.examples.cli;

import java.util.concurrent.Callable;
import org.openipu.io.json.CertificateJson;
import org.openipu.io.json.VerificationJson;
import org.openipu.io.text.Words;
import org.openipu.io.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Derives a certificate again. */
@Command(
        name = "verify",
        modelTransformer = HiddenOptions.OfRules.class,
        description = "Derives the certificate of a decision again, without what decided, and says what does not hold.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "FILE", description = "a certificate (JSON); - for standard input")
    private String file;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        return console.answer(
                console.read(file, CertificateJson.LIMITS).then(CertificateJson::verify),
                verification -> answer(verification, console));
    }

    private int answer(Verification verification, Console console) {
        Words words = options.words();
        console.report(verification.findings());
        console.print(
                options.isJson()
                        ? VerificationJson.write(verification, words)
                        : words.text(verification.holds() ? "verify.holds" : "verify.fails", file) + "\n");
        return verification.holds() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
