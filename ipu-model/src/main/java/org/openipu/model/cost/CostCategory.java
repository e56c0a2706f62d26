package org.openipu.model.cost;

import java.util.Arrays;
import java.util.Optional;

/** What a cost is for. */
public enum CostCategory {
    /** Daily allowances of delegates. */
    PER_DIEM("per-diem"),
    /** Travel; also travel and expenses together, where a statement does not part them. */
    TRAVEL("travel"),
    /** Accommodation. */
    ACCOMMODATION("accommodation"),
    /** Meals. */
    MEALS("meals"),
    /** The parliament's yearly contribution to the Union (Statutes 5.1). */
    MEMBERSHIP("membership"),
    /** The parliament's yearly contribution to its geopolitical group. */
    GROUP("group"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    CostCategory(String code) {
        this.code = code;
    }

    /**
     * Finds the category that a file names.
     *
     * @param code the code, such as {@code per-diem}
     * @return the category; empty when there is none of that code
     */
    public static Optional<CostCategory> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Returns the code that files use, such as {@code per-diem}. */
    public String code() {
        return code;
    }

    /** Tells whether it is a contribution of the parliament, which is no cost of the delegation's own. */
    public boolean isContribution() {
        return this == MEMBERSHIP || this == GROUP;
    }
}
