package org.openipu.io.akn;

import java.util.Optional;

/**
 * What a document is called and by whom: work, expression and manifestation are named from it.
 *
 * @param work the name of the work as the file has it, such as {@code /akn/un/statement/deliberation/unga/2023-12-19/78-143}
 * @param country the jurisdiction
 * @param author the author of the work, as the file refers to it
 * @param language the language of the expression, as the file has it; mostly three letters of ISO 639-2
 * @param translatedFrom the language of the expression it is translated from; empty when none is said
 * @param number the number or symbol, such as {@code A/RES/78/143}; empty when the file has none
 */
public record AknIdentification(
        String work,
        String country,
        String author,
        String language,
        Optional<String> translatedFrom,
        Optional<String> number) {}
