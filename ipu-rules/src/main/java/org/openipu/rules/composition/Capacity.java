package org.openipu.rules.composition;

/** By what someone sits in the Executive Committee. The Vice-President is one of the elected members, not one more. */
public enum Capacity {
    /** As President of the Union. */
    PRESIDENT,
    /** As an elected member. */
    ELECTED,
    /** As President of the Bureau of Women Parliamentarians. */
    WOMEN_PRESIDENT,
    /** As President of the Board of the Forum of Young Parliamentarians, since April 2017. */
    YOUNG_PRESIDENT
}
