package org.openipu.io.internal.akn;

/** The names of Akoma Ntoso 3.0 and of our own additions. */
public final class Akn {

    /** The namespace of Akoma Ntoso 3.0. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The namespace of what this library adds. */
    public static final String OWN_NAMESPACE = "https://openipu.org/ns/akn/1";

    /** The prefix of what this library adds. */
    public static final String OWN_PREFIX = "openipu";

    private Akn() {}
}
