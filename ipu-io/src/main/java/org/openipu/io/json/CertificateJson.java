package org.openipu.io.json;

import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.verification.Verification;
import org.openipu.model.finding.Finding;

/** A certificate of a decision as a document of format {@code org.openipu.certificate/1}, read to be derived again. */
public final class CertificateJson {

    static final String NAME = "certificate";

    /** 64 MiB, and room for the certificate of as many requests as a table of votes may have. */
    public static final ReadLimits LIMITS = new ReadLimits(64 * 1024 * 1024, 250_000, 4 * 1024 * 1024, 32);

    private CertificateJson() {}

    /**
     * Derives a certificate again.
     *
     * @param input the certificate in any form of JSON, not only the canonical one
     * @return what does not hold, in the order of the document and with its places; unreadable when it is no JSON
     */
    public static ReadResult<Verification> verify(InputText input) {
        return Json.parse(input)
                .<ReadResult<Verification>>fold(
                        document -> new ReadResult.Read<>(
                                located(input, Verification.of(document.value().object())), List.of()),
                        refused -> new ReadResult.Read<>(new Verification(refused.findings()), List.of()),
                        unreadable -> new ReadResult.Unreadable<>(unreadable.findings()));
    }

    /** Reads a certificate as a document that is refused when it does not hold. */
    static ReadResult<Verification> readAndCheck(InputText input) {
        return verify(input).then(verification -> ReadResult.of(verification.findings(), () -> verification));
    }

    private static Verification located(InputText input, Verification verification) {
        List<Finding> findings = JsonPositions.locate(input, verification.findings()).stream()
                .sorted(ReadResult.IN_ORDER_OF_INPUT)
                .toList();
        return new Verification(findings);
    }
}
