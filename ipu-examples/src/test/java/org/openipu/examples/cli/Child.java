package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line in a process of its own, as a user starts it. */
final class Child {

    private Child() {}

    /** Runs it in a folder; what it prints is in no file there. */
    static Run run(Path folder, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("ipu", ".out");
        Path err = Files.createTempFile("ipu", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(javaOptions, arguments))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // Java names options that it takes from there on standard error.
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
            Process process = builder.start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static List<String> command(List<String> javaOptions, String... arguments) {
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        javaOptions.stream(),
                        Stream.of("-cp", classPath(), "org.openipu.examples.cli.Ipu"),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    /** Everything that the tests run with, from both paths. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isBlank())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
