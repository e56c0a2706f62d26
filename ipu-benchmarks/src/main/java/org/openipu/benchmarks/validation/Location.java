package org.openipu.benchmarks.validation;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a report; put into words only when something is wrong with it.
 *
 * @param owner what the value is part of; null for the report
 * @param name the component of the owner
 * @param index the place in the component; {@link #WHOLE} when the value is the component itself
 */
record Location(@Nullable Location owner, String name, int index) {

    static final Location REPORT = new Location(null, "", -1);

    private static final int WHOLE = -1;

    Location key(String component) {
        return new Location(this, component, WHOLE);
    }

    Location element(String component, int place) {
        return new Location(this, component, place);
    }

    @Override
    public String toString() {
        if (owner == null) {
            return name;
        }
        String path = owner.toString();
        String last = index == WHOLE ? name : name + "[" + index + "]";
        return path.isEmpty() ? last : path + "." + last;
    }
}
