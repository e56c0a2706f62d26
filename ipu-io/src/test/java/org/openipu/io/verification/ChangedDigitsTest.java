package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.io.certificate.CertificateExamples;
import org.openipu.io.input.InputText;
import org.openipu.io.json.CertificateJson;

/** Every digit of several certificates, changed by accident. */
class ChangedDigitsTest {

    @ParameterizedTest
    @MethodSource("certificates")
    @DisplayName("any one digit changed anywhere makes a certificate refused or unreadable")
    void noDigitCanBeChanged(String certificate) {
        assertThat(holds(certificate)).isTrue();
        int digits = 0;
        for (int i = 0; i < certificate.length(); i++) {
            if (Tampering.isDigit(certificate.charAt(i))) {
                String changed = Tampering.withDigit(certificate, i, 1 + i % 9);
                assertThat(holds(changed)).as(changed).isFalse();
                digits++;
            }
        }
        assertThat(digits).isGreaterThan(30);
    }

    private static boolean holds(String text) {
        return CertificateJson.verify(InputText.of("c.json", text))
                .findValue()
                .map(Verification::holds)
                .orElse(false);
    }

    private static Collection<String> certificates() {
        return CertificateExamples.all().values();
    }
}
