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

/** Writing certificates of elections, seats and entitlements, and deriving them again. */
class ElectionAndSeatCertificatesTest {

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
    @DisplayName("an election is printed as ever, and its certificate holds")
    void electionsAreCertified() throws IOException {
        Path ballot = Files.writeString(votes, "candidate,votes\nPacheco,222\nSaidov,172\nblank,3\nvoid,1\n");
        Run plain = Run.of("election", ballot, "--date", "2020-11-02");

        assertThat(Run.of("election", ballot, "--date", "2020-11-02", "--certificate", certificate))
                .isEqualTo(plain);
        assertThat(Files.readString(certificate)).contains("\"kind\":\"election\"", "\"elected\":\"Pacheco\"");
        assertThat(Run.of("verify", certificate)).isEqualTo(new Run(0, certificate + ": holds\n", ""));

        Files.writeString(certificate, Files.readString(certificate).replace("\"votes\":172", "\"votes\":272"));
        assertThat(Run.of("verify", certificate).err()).contains("outcome.elected", "outcome.required");
    }

    @Test
    void noElectionIsCertifiedInPartOrOfARefusedBallot() throws IOException {
        Path ballot = Files.writeString(votes, "candidate,votes\nPacheco,222\n");
        assertThat(Run.of("election", ballot, "--certificate", folder).exitCode())
                .isEqualTo(3);
        assertThat(Run.of("election", ballot, "--certificate", ballot).err()).contains("[certificate.over-input]");
        Files.writeString(votes, "candidate,votes\nPacheco,x\n");
        assertThat(Run.of("election", ballot, "--certificate", certificate).exitCode())
                .isEqualTo(1);
        assertThat(filesInFolder()).containsExactly("votes.csv");
    }

    @Test
    @DisplayName("an apportionment is printed as ever, and its certificate holds")
    void apportionmentsAreCertified() throws IOException {
        Path groups = Files.writeString(votes, "group,votes\nAfrican Group,25000\nArab Group,0\nEurasia Group,8000\n");
        Run plain = Run.of("apportion", "--seats", "3", groups, "--date", "2025-10-20");

        assertThat(Run.of("apportion", "--seats", "3", groups, "--date", "2025-10-20", "--certificate", certificate))
                .isEqualTo(plain);
        assertThat(Files.readString(certificate)).contains("\"kind\":\"apportionment\"", "\"seats\":3");
        assertThat(Run.of("verify", certificate)).isEqualTo(new Run(0, certificate + ": holds\n", ""));

        Files.writeString(certificate, Files.readString(certificate).replace("\"votes\":8000", "\"votes\":8001"));
        assertThat(Run.of("verify", certificate).err()).contains("digest.value");
    }

    @Test
    void noApportionmentIsCertifiedInPartOrOfRefusedVotes() throws IOException {
        Path groups = Files.writeString(votes, "group,votes\nA,9\n");
        assertThat(Run.of("apportion", "--seats", "3", groups, "--certificate", folder)
                        .exitCode())
                .isEqualTo(3);
        assertThat(Run.of("apportion", "--seats", "3", groups, "--certificate", groups)
                        .err())
                .contains("[certificate.over-input]");
        Files.writeString(votes, "group,votes\nA,x\n");
        assertThat(Run.of("apportion", "--seats", "3", groups, "--certificate", certificate)
                        .exitCode())
                .isEqualTo(1);
        assertThat(filesInFolder()).containsExactly("votes.csv");
    }

    @ParameterizedTest
    @CsvSource({"assembly, 23", "council, 3", "committee, 1"})
    @DisplayName("votes in every body are printed as ever, and their certificate holds")
    void entitlementsAreCertified(String body, int votes) throws IOException {
        Object[] plain = {"entitlement", "--population", "1410000000", "--body", body, "--date", "2025-10-20"};
        Object[] certified = Stream.concat(Stream.of(plain), Stream.of("--certificate", certificate))
                .toArray();

        assertThat(Run.of(certified)).isEqualTo(Run.of(plain));
        assertThat(Files.readString(certificate))
                .contains("\"kind\":\"entitlement\"", "\"entitlement\":" + votes + ",");
        assertThat(Run.of("verify", certificate)).isEqualTo(new Run(0, certificate + ": holds\n", ""));

        Files.writeString(
                certificate,
                Files.readString(certificate).replace("\"entitlement\":" + votes + ",", "\"entitlement\":9,"));
        assertThat(Run.of("verify", certificate).err()).contains("outcome.entitlement");
    }

    @Test
    void votesThatAreUnknownAreCertifiedAndNoneInPart() {
        assertThat(Run.of("entitlement", "--population", 5, "--date", "1990-01-01", "--certificate", certificate)
                        .exitCode())
                .isZero();
        assertThat(Run.of("verify", certificate).exitCode()).isZero();
        assertThat(Run.of("entitlement", "--population", 5, "--certificate", folder))
                .isEqualTo(new Run(
                        3,
                        "",
                        "error: The certificate cannot be written to " + folder + ". [certificate.not-written]\n"));
        assertThat(Run.of("entitlement", "--population", "9999999999999999", "--certificate", certificate)
                        .exitCode())
                .isEqualTo(2);
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
