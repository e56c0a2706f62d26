package org.openipu.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;

/** The {@code ipu} command. Without a subcommand it runs the demo. */
@Command(
        name = "ipu",
        description = "Decides, totals and checks what delegations to the Inter-Parliamentary Union work with.",
        mixinStandardHelpOptions = true,
        versionProvider = Ipu.Version.class,
        subcommands = {
            DemoCommand.class,
            EmergencyItemCommand.class,
            AnalyseCommand.class,
            ApportionCommand.class,
            ElectionCommand.class,
            EntitlementCommand.class,
            MajorityCommand.class,
            ReconcileCommand.class,
            CostsCommand.class,
            ReportCommand.class,
            ConvertCommand.class,
            ResolutionCommand.class,
            ValidateCommand.class,
            VerifyCommand.class,
            SchemaCommand.class
        })
public final class Ipu {

    /** Held, so that their level stays: libraries report their set-up, which is no concern of a user's. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.javamoney.moneta"), Logger.getLogger("org.hibernate.validator"));

    private Ipu() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the arguments; none for the demo
     */
    public static void main(String... arguments) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, arguments);
        out.flush();
        System.exit(exitCode);
    }

    /**
     * Runs the command line.
     *
     * @param out where results go
     * @param err where findings and errors go
     * @param arguments the arguments; none for the demo
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            int exitCode = execute(out, err, arguments.length == 0 ? new String[] {"demo"} : arguments);
            return out.checkError() ? unwritten(err) : exitCode;
        } catch (OutOfMemoryError e) {
            err.println("ipu: there is too little memory for this input; java -Xmx gives more");
            return ExitCode.UNREADABLE;
        }
    }

    private static int unwritten(PrintWriter err) {
        err.println("ipu: the result cannot be written to standard output");
        return ExitCode.UNREADABLE;
    }

    private static int execute(PrintWriter out, PrintWriter err, String... command) {
        return new CommandLine(new Ipu())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(oneLine())
                .execute(command);
    }

    /** Reports a fault of the program in one line: no stack trace ever reaches a user. */
    private static IExecutionExceptionHandler oneLine() {
        return (fault, command, parsed) -> {
            command.getErr().println("ipu: internal fault: " + fault);
            return ExitCode.UNREADABLE;
        };
    }

    /** The version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Ipu.class.getPackage().getImplementationVersion();
            return new String[] {"ipu " + (version == null ? "(not packaged)" : version)};
        }
    }
}
