package org.openipu.io.verification.derivation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How one kind of decision follows from its inputs and parameters. */
public interface Derivation {

    /** Returns the names of the parameters that such a certificate has, in their order. */
    List<String> parameters(Part inputs);

    /** Derives the decision; empty when the inputs or parameters, with findings, do not allow it. */
    Optional<Derived> derive(Part inputs, Parameters parameters);

    /** What follows: the steps and the outcome as they must stand in the certificate. */
    record Derived(ArrayNode steps, ObjectNode outcome) {}
}
