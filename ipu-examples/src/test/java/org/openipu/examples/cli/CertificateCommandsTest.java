package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing certificates, and deriving them again. */
class CertificateCommandsTest {

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
    @DisplayName("the decision is printed as ever, and its certificate holds")
    void whatIsWrittenHolds() throws IOException {
        Run plain = Run.of("emergency-item", votes, "--date", "2025-10-20");

        assertThat(certify()).isEqualTo(plain);
        assertThat(Files.readString(certificate)).startsWith("{\"digest\":").doesNotContain("\n");
        assertThat(Run.of("verify", certificate)).isEqualTo(new Run(0, certificate + ": holds\n", ""));
        assertThat(Run.of("verify", certificate, "--format", "json").out()).isEqualTo("""
                {
                  "format" : "org.openipu.verification/1",
                  "holds" : true,
                  "findings" : [ ]
                }
                """);
    }

    @Test
    @DisplayName("a certificate that cannot be written is one line, and no result is printed")
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path blocked = votes.resolve("certificate.json");

        Run run = Run.of("emergency-item", votes, "--certificate", blocked);

        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "error: The certificate cannot be written to " + blocked + ". [certificate.not-written]\n"));
        assertThat(Run.of("emergency-item", votes, "--certificate", folder).exitCode())
                .isEqualTo(3);
        assertThat(Run.of("emergency-item", votes, "--certificate", "a\0b").exitCode())
                .isEqualTo(3);
        assertThat(Run.of("emergency-item", votes, "--certificate", "/").exitCode())
                .isEqualTo(3);
        assertThat(Run.of("emergency-item", votes, "--certificate").exitCode()).isEqualTo(2);
        assertThat(filesInFolder()).containsExactly("votes.csv");
    }

    @Test
    void refusedVotesHaveNoCertificate() throws IOException {
        Files.writeString(votes, "request,yes,no,abstain\ni,x,10,400\n");

        assertThat(certify().exitCode()).isEqualTo(1);
        assertThat(filesInFolder()).containsExactly("votes.csv");
    }

    @Test
    @DisplayName("half of a character in the votes has no canonical form, so no certificate is written")
    void whatIsNoUnicodeHasNoCertificate() throws IOException {
        Files.writeString(votes, "{\"requests\":[{\"id\":\"\\ud83d\",\"yes\":1,\"no\":0,\"abstain\":0}]}");

        assertThat(certify().err()).contains("[certificate.not-certifiable]");
        assertThat(filesInFolder()).containsExactly("votes.csv");
    }

    @Test
    @DisplayName("the certificate of fifty thousand requests that are equal is written and holds")
    void manyRequestsAreCertified() throws IOException {
        StringBuilder table = new StringBuilder("request,yes,no,abstain\n");
        for (int i = 0; i < 50_000; i++) {
            table.append("r").append(i).append(",2,1,1\n");
        }
        Files.writeString(votes, table);

        assertThat(certify().exitCode()).isZero();
        assertThat(Run.of("verify", certificate).exitCode()).isZero();
    }

    @Test
    @DisplayName("a majority is printed as ever, and its certificate holds")
    void majoritiesAreCertified() throws IOException {
        Run plain = Run.of("majority", votes, "--majority", "two-thirds", "--date", "2025-10-20");

        assertThat(certifyMajority()).isEqualTo(plain);
        assertThat(Files.readString(certificate))
                .contains("\"kind\":\"majority\"")
                .contains("\"majority\":{\"base\":\"votes-cast\",\"fraction\":\"2/3\",\"threshold\":\"reached\"}");
        assertThat(Run.of("verify", certificate)).isEqualTo(new Run(0, certificate + ": holds\n", ""));

        Files.writeString(certificate, Files.readString(certificate).replace("\"required\":867", "\"required\":866"));
        assertThat(Run.of("verify", certificate).err())
                .contains("outcome.verdicts[1].required", "867 follows from the certificate");
    }

    @ParameterizedTest
    @CsvSource({"assembly, voting.votes-per-delegate", "council, council.votes-per-member", "committee, committee.votes"
    })
    void aMajorityNamesTheCapOfTheBody(String body, String parameter) throws IOException {
        Files.writeString(votes, "request,member,yes,no,abstain,entitlement,delegates\ni,LI,1,0,0,3,2\n");

        Run run = Run.of(
                "majority",
                votes,
                "--majority",
                "3/5",
                "--base",
                "present",
                "--body",
                body,
                "--date",
                "2025-10-20",
                "--certificate",
                certificate);

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(certificate)).contains("\"votesPerDelegate\":\"" + parameter + "\"");
        assertThat(Run.of("verify", certificate).exitCode()).isZero();
    }

    @Test
    void noMajorityIsCertifiedInPartOrOfRefusedVotes() throws IOException {
        certificate = votes.resolve("certificate.json");
        assertThat(certifyMajority().exitCode()).isEqualTo(3);
        certificate = folder.resolve("certificate.json");
        Files.writeString(votes, "request,yes,no,abstain\ni,x,10,400\n");
        assertThat(certifyMajority().exitCode()).isEqualTo(1);
        assertThat(filesInFolder()).containsExactly("votes.csv");
    }

    @Test
    @DisplayName("a certificate goes into a file; - is none")
    void standardOutputIsNoFileForACertificate() {
        Run run = Run.of("emergency-item", votes, "--certificate", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().endsWith("[certificate.not-written]");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    @DisplayName("a certificate never replaces the votes it is made from, by whatever name")
    void theInputIsNotOverwritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), votes);

        for (Path name : List.of(votes, link, folder.resolve(".").resolve("votes.csv"))) {
            Run run = Run.of("emergency-item", votes, "--certificate", name);

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().endsWith("[certificate.over-input]");
        }
        certificate = votes;
        assertThat(certifyMajority().err()).contains("[certificate.over-input]");
        assertThat(Files.readString(votes)).isEqualTo(VOTES);
    }

    private Run certifyMajority() {
        return Run.of(
                "majority", votes, "--majority", "two-thirds", "--date", "2025-10-20", "--certificate", certificate);
    }

    private Run certify() {
        return Run.of("emergency-item", votes, "--date", "2025-10-20", "--certificate", certificate);
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
