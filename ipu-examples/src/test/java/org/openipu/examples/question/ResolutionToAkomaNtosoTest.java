package org.openipu.examples.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ResolutionToAkomaNtosoTest {

    @Test
    void theResolutionIsAFileOfAkomaNtoso() throws IOException {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            ResolutionToAkomaNtoso.main();
        } finally {
            System.setOut(terminal);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(expected());
    }

    private static String expected() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ResolutionToAkomaNtosoTest.class.getResourceAsStream("resolution.akn.xml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
