package org.openipu.io.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** The kinds of documents that are read, each a value of the model. */
public enum DocumentFormat {
    /** A delegation's report on its year. */
    ANNUAL_REPORT("annual-report", AnnualReportJson.DOCUMENT, AnnualReportJson::readAndCheck),
    /** A resolution or declaration. */
    RESOLUTION("resolution", AdoptedTextJson.DOCUMENT, AdoptedTextJson::readAndCheck),
    /** The text of a resolution of which it is not recorded how it was adopted. */
    RESOLUTION_TEXT("resolution-text", ResolutionTextJson.DOCUMENT, ResolutionTextJson::readAndCheck),
    /** Votes on requests. */
    REQUESTS("requests", ResultSheetJson.DOCUMENT, ResultSheetJson::readAndCheck),
    /** The costs of a year. */
    COST_STATEMENT("cost-statement", CostStatementJson.DOCUMENT, CostStatementJson::readAndCheck),
    /** A parliament. */
    PARLIAMENT("parliament", ParliamentJson.DOCUMENT, ParliamentJson::readAndCheck),
    /** Parliaments. */
    PARLIAMENTS("parliaments", ParliamentRegisterJson.DOCUMENT, ParliamentRegisterJson::readAndCheck);

    private final String code;
    private final RecordDocument<?> document;
    private final Function<InputText, ReadResult<?>> reader;

    DocumentFormat(String code, RecordDocument<?> document, Function<InputText, ReadResult<?>> reader) {
        this.code = code;
        this.document = document;
        this.reader = reader;
    }

    /** Returns the name, such as {@code annual-report}; the format in a document is {@code org.openipu.annual-report/1}. */
    public String code() {
        return code;
    }

    /** Returns the JSON Schema (2020-12) of the document. */
    public String schema() {
        return document.schema();
    }

    /**
     * Finds the kind of a name.
     *
     * @param code such as {@code annual-report}
     * @return the kind; empty when there is none of that name
     */
    public static Optional<DocumentFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /**
     * Tells whether a text is a document of votes on requests, sound or not.
     *
     * @param input the text
     * @return true if it is an object whose {@code format} says so, or that has {@code requests} and no format
     */
    public static boolean isRequests(InputText input) {
        return of(input).filter(format -> format == REQUESTS).isPresent();
    }

    /**
     * Tells whether a text is a document of a resolution that is not known to have been adopted, sound or not.
     *
     * @param input the text
     * @return true if it is an object whose {@code format} says so, or that has {@code consideration} and neither a format nor
     *     {@code adoption}
     */
    public static boolean isResolutionText(InputText input) {
        return of(input).filter(format -> format == RESOLUTION_TEXT).isPresent();
    }

    private static Optional<DocumentFormat> of(InputText input) {
        return Json.parse(input).findValue().flatMap(DocumentFormat::of);
    }

    /**
     * Reads a document of any kind and checks it. Its kind is what its {@code format} says; a document without one is told
     * by its keys. A certificate is derived again, and refused when it does not hold.
     *
     * @param input the document
     * @return the value with its warnings; refused with everything that is wrong, also when the kind is not known
     */
    public static ReadResult<?> readAndCheck(InputText input) {
        return Json.parse(input).then(document -> readAndCheck(input, document));
    }

    private static ReadResult<Object> readAndCheck(InputText input, JsonFields document) {
        String name = document.field("format").stripped();
        if (name.equals(Json.format(CertificateJson.NAME))) {
            return CertificateJson.readAndCheck(input).then(DocumentFormat::read);
        }
        return of(document)
                .map(format -> format.reader.apply(input).then(DocumentFormat::read))
                .orElseGet(() -> new ReadResult.Refused<>(JsonPositions.locate(
                        input,
                        List.of(Finding.error(
                                "json.unknown-format",
                                document.has("format") ? "format" : "",
                                Argument.of("found", name))))));
    }

    private static ReadResult<Object> read(Object value) {
        return new ReadResult.Read<>(value, List.of());
    }

    private static Optional<DocumentFormat> of(JsonFields document) {
        if (document.has("format")) {
            String format = document.field("format").stripped();
            return Arrays.stream(values())
                    .filter(each -> Json.format(each.code).equals(format))
                    .findFirst();
        }
        if (document.has("requests")) {
            return Optional.of(REQUESTS);
        }
        if (document.has("delegation")) {
            return Optional.of(ANNUAL_REPORT);
        }
        if (document.has("adoption")) {
            return Optional.of(RESOLUTION);
        }
        if (document.has("consideration")) {
            return Optional.of(RESOLUTION_TEXT);
        }
        if (document.has("items")) {
            return Optional.of(COST_STATEMENT);
        }
        if (document.has("parliaments")) {
            return Optional.of(PARLIAMENTS);
        }
        return document.has("memberships") ? Optional.of(PARLIAMENT) : Optional.empty();
    }
}
