package org.openipu.examples.question;

import java.util.Optional;
import org.openipu.io.reference.Certainty;
import org.openipu.io.reference.Fact;
import org.openipu.io.reference.ParliamentEntry;
import org.openipu.io.reference.Parliaments;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;

/** Since when is a parliament a Member of the Union, and who says so? */
public final class LookUpParliament {

    private LookUpParliament() {}

    /**
     * Prints a parliament's name, its membership and the source of it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        // README begin
        ParliamentEntry liechtenstein = Parliaments.find(CountryCode.of("LI")).orElseThrow();
        Optional<PartialDate> since = liechtenstein.memberSince().flatMap(Fact::confirmed);
        Parliament confirmed = liechtenstein.toParliament(Certainty.CONFIRMED);
        // README end

        System.out.println(confirmed.name().map(MultilingualText::toString).orElse("no name found"));
        System.out.println("Member since: " + since.map(PartialDate::toString).orElse("not found"));
        liechtenstein
                .memberSince()
                .ifPresent(fact -> System.out.println("Source: " + fact.source().title()));
    }
}
