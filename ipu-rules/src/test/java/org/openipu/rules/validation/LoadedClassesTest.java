package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process of its own loads. */
class LoadedClassesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Deciding a vote loads no class of Hibernate Validator and none of the validation")
    void areThoseOfTheRulesAloneWhenAVoteIsDecided() throws Exception {
        assertThat(loadedBy())
                .anyMatch(line -> line.contains("org.openipu.rules.emergency.EmergencyItem "))
                .anyMatch(line -> line.contains("Accepted["))
                .noneMatch(line -> line.contains("org.hibernate.validator"))
                .noneMatch(line -> line.contains("org.openipu.rules.validation.ReportValidation"))
                .noneMatch(line -> line.contains("org.openipu.rules.internal.constraint"));
    }

    @Test
    void holdTheValidatorWhenARecordIsValidated() throws Exception {
        assertThat(loadedBy("validate"))
                .anyMatch(line -> line.contains("org.hibernate.validator.HibernateValidator "))
                .anyMatch(line -> line.contains("country.unknown"));
    }

    private List<String> loadedBy(String... arguments) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(output);
        assertThat(process.exitValue())
                .as(() -> String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())))
                .isZero();
        return lines;
    }

    private static List<String> command(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(java, "-Xlog:class+load", "-cp", classPath(), DecideAlone.class.getName()),
                        Stream.of(arguments))
                .toList();
    }

    /** Everything that the tests run with, from both paths; the tests' own classes may be a patch of a module. */
    private static String classPath() throws Exception {
        Path own = Path.of(DecideAlone.class.getResource("DecideAlone.class").toURI());
        Path tests = own;
        for (int i = 0; i <= DecideAlone.class.getPackageName().split("[.]", -1).length; i++) {
            tests = tests.getParent();
        }
        return Stream.of(tests.toString(), System.getProperty("jdk.module.path"), System.getProperty("java.class.path"))
                .filter(path -> path != null && !path.isBlank())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
