package org.openipu.model.assembly;

/** Kinds of organizations that attend beside the parliaments. */
public enum AttendanceCategory {
    /** Associate Members. */
    ASSOCIATE_MEMBERS,
    /** Organizations of the United Nations. */
    UNITED_NATIONS_ORGANIZATIONS,
    /** Parliamentary assemblies. */
    PARLIAMENTARY_ASSEMBLIES,
    /** International non-political organizations. */
    NON_POLITICAL_ORGANIZATIONS,
    /** International federations of political parties. */
    PARTY_FEDERATIONS,
    /** Other partners of the Union. */
    OTHER_PARTNERS
}
