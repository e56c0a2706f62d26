package org.openipu.model.assembly;

/** What a body did about a matter. */
public enum BusinessOutcome {
    /** It took note of it. */
    NOTED,
    /** It adopted it. */
    ADOPTED,
    /** It discussed it; whether it decided is not said. */
    DISCUSSED,
    /** It voted on it; how is not said. */
    VOTED_ON,
    /** It was informed of it. */
    INFORMED
}
