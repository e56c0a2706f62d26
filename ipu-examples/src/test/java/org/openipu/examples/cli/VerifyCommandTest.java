package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deriving certificates again. */
class VerifyCommandTest {

    private static final String VOTES = "request,yes,no,abstain\ni,850,10,400\nii,900,400,0\n";

    @TempDir
    private Path folder;

    private Path votes = Path.of("");
    private Path certificate = Path.of("");

    @BeforeEach
    void writeVotes() throws IOException {
        votes = Files.writeString(folder.resolve("votes.csv"), VOTES);
        certificate = folder.resolve("certificate.json");
    }

    @Test
    @DisplayName("any layout and order of keys is derived alike")
    void theLayoutHasNoMeaning() throws IOException {
        certify();
        String text = Files.readString(certificate);
        Files.writeString(
                certificate,
                "\n{ \"kind\" : \"emergency-item\",\n"
                        + text.substring(1).replace("\"kind\":\"emergency-item\",", "\t"));

        assertThat(Run.of("verify", certificate).exitCode()).isZero();
    }

    @Test
    void whatDoesNotHoldIsListedWithItsPlace() throws IOException {
        certify();
        Files.writeString(certificate, Files.readString(certificate).replace("\"required\":867", "\"required\":866"));

        Run run = Run.of("verify", certificate, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"holds\" : false", "\"path\" : \"steps[2].required\"", "\"path\" : \"digest.value\"");
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith(certificate + ":1:"));
        assertThat(Run.of("verify", certificate).out()).isEqualTo(certificate + ": does not hold\n");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 867 follows from the certificate",
        "de, Aus der Bescheinigung folgt 867",
        "fr, Du certificat découle 867",
        "es, Del certificado se deduce 867"
    })
    void saysSoInFourLanguages(String language, String words) throws IOException {
        certify();
        Files.writeString(certificate, Files.readString(certificate).replace("\"required\":867", "\"required\":866"));

        assertThat(Run.of("verify", certificate, "--lang", language).err()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1,\"a\":1}", "\u0000", "{\"format\":1e9999999999}", "not JSON"})
    void whatIsNoJsonIsUnreadable(String content) throws IOException {
        Files.writeString(certificate, content);

        Run run = Run.of("verify", certificate);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{}",
                "{\"digest\":{\"value\":99999999999999999999999999}}",
                "{\"steps\":[[[[[[[[[[[[[1]]]]]]]]]]]]]}",
                "{\"kind\":\"emergency-item\",\"inputs\":{\"requests\":[{\"rollCall\":[7,{}]},9]},\"parameters\":[{},7]}"
            })
    void whatIsJsonAndNoCertificateDoesNotHold(String content) throws IOException {
        Files.writeString(certificate, content);

        Run run = Run.of("verify", certificate, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\n  \"format\" : \"org.openipu.verification/1\",\n  \"holds\" : false");
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void aNestingWithoutEndIsUnreadable() throws IOException {
        Files.writeString(certificate, "{\"inputs\":" + "[".repeat(1_000_000));

        assertThat(Run.of("verify", certificate).exitCode()).isEqualTo(3);
        assertThat(Run.of("verify", folder.resolve("missing")).exitCode()).isEqualTo(3);
        assertThat(Run.of("verify").exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("validate derives a certificate too")
    void validateDerivesACertificate() throws IOException {
        certify();
        assertThat(Run.of("validate", certificate).exitCode()).isZero();

        Files.writeString(certificate, Files.readString(certificate).replace("\"required\":867", "\"required\":866"));
        assertThat(Run.of("validate", certificate).err()).contains("steps[2].required", "[certificate.differs]");
    }

    private Run certify() {
        return Run.of("emergency-item", votes, "--date", "2025-10-20", "--certificate", certificate);
    }
}
