package org.openipu.io.verification.procedure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;

/**
 * What happens to requests for an emergency item, by the text of Assembly Rules 11.1 and 11.2: who may hand one in and with what;
 * the opinion on it; joint requests; the separate votes; and the choice of one at most.
 */
public final class ProcedureDerivation implements Derivation {

    @Override
    public List<String> parameters(Part inputs) {
        return ProcedureRules.NAMES;
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("assembly", "opening", "events"));
        Optional<BigInteger> assembly = inputs.child("assembly").count();
        assembly.filter(number -> number.signum() == 0)
                .ifPresent(number -> inputs.child("assembly").notUsable("0", List.of("> 0")));
        Optional<LocalDate> opening = inputs.child("opening").day();
        Optional<List<ProcedureEntry>> entries = ProcedureEntry.all(inputs.child("events"));
        Optional<ProcedureRules> rules = opening.flatMap(day -> ProcedureRules.of(parameters, day));
        return rules.flatMap(known -> entries.map(all -> new ProcedureRun(known).derive(all)));
    }
}
