package org.openipu.io.internal.akn;

/**
 * What an attribute may be.
 *
 * @param required whether the element has to have it
 * @param kind what its value has to be
 */
record AttributeRule(boolean required, ValueKind kind) {}
