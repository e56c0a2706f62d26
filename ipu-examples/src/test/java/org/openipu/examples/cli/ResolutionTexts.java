package org.openipu.examples.cli;

/** A short resolution and a short declaration, as they are printed. */
final class ResolutionTexts {

    static final String RESOLUTION = """
            ## Lighthouses and safe coasts

            *Resolution adopted by consensus\\* by the 151st IPU Assembly
            (Geneva, 23 October 2025)*

            The 151st Assembly of the Inter-Parliamentary Union,

            *Recalling* that coasts are shared,

            1. *Urges* parliaments to keep lighthouses lit; and *reaffirms* their duty;
            2. *Invites* governments to:
              - (a) repair lamps;
              - (b) train keepers.

            \\* - Belarus expressed a reservation on the entire text of the resolution.
            """;

    static final String DECLARATION = """
            # Harbour Declaration

            *Endorsed by the 151st IPU Assembly (Geneva, 23 October 2025)*

            We meet at a time of storms.

            **Keep harbours open by:**

            - dredging;
            - lighting.

            Let us keep watch.
            """;

    private ResolutionTexts() {}
}
