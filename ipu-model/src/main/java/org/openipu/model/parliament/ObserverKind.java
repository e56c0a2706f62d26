package org.openipu.model.parliament;

/** The kinds of observers that the modalities of 2014 name. */
public enum ObserverKind {
    /** The United Nations system and bodies with observer status there. */
    UNITED_NATIONS_SYSTEM,
    /** Regional intergovernmental organizations. */
    REGIONAL_ORGANIZATION,
    /** Regional, subregional and geopolitical parliamentary bodies. */
    PARLIAMENTARY_ASSEMBLY,
    /** Worldwide non-governmental organizations. */
    NON_GOVERNMENTAL_ORGANIZATION,
    /** International federations of political parties. */
    PARTY_FEDERATION,
    /** Organizations with shared aims and close relations. */
    RELATED_ORGANIZATION
}
