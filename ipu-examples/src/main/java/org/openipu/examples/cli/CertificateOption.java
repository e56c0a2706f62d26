package org.openipu.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.io.certificate.Certificate;
import org.openipu.io.certificate.CertifiedDecision;
import org.openipu.io.output.WholeFile;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import picocli.CommandLine.Option;

/** The option of commands that decide: the certificate of the decision as a file. */
final class CertificateOption {

    @Option(names = "--certificate", paramLabel = "FILE", description = "writes the decision's certificate to a file")
    private @Nullable String file;

    /** Writes the certificate if one is asked for, and then the result; or else says why not, and prints no result. */
    int answer(CertifiedDecision decided, String input, String result, Console console) {
        Optional<String> problem = file == null ? Optional.empty() : write(decided, input, file);
        return problem.map(code -> console.refuse(
                        List.of(Finding.error(code, "", Argument.of("file", String.valueOf(file)))),
                        ExitCode.UNREADABLE))
                .orElseGet(() -> console.print(result));
    }

    /** Returns the code of what went wrong. */
    private static Optional<String> write(CertifiedDecision decided, String input, String file) {
        try {
            Path path = Path.of(file).toAbsolutePath();
            Path folder = path.getParent();
            Path name = path.getFileName();
            if (file.equals("-")
                    || folder == null
                    || name == null
                    || (Files.exists(path) && !Files.isRegularFile(path))) {
                return Optional.of("certificate.not-written");
            }
            if (isInput(path, input)) {
                return Optional.of("certificate.over-input");
            }
            WholeFile.write(folder, name.toString(), Certificate.write(decided));
            return Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.of("certificate.not-written");
        } catch (IllegalArgumentException e) {
            return Optional.of("certificate.not-certifiable");
        }
    }

    /** Tells whether the certificate would replace what was decided on, by whatever name. */
    private static boolean isInput(Path path, String input) throws IOException {
        return !input.equals("-") && Files.exists(path) && Files.isSameFile(path, Path.of(input));
    }
}
