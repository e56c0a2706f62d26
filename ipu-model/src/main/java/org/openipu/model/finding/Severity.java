package org.openipu.model.finding;

/** How much a finding matters. */
public enum Severity {
    /** Worth a look; nothing is refused because of it. */
    WARNING,
    /** The data contradicts itself or a rule, and is not used. */
    ERROR
}
