package org.openipu.io.internal.field;

/** A row of a table or an object of a document. */
public interface Fields {

    /**
     * Returns a field by its name.
     *
     * @param name the column's or key's name
     * @return the field; {@linkplain Field#isMissing() missing} when it is absent or blank
     */
    Field field(String name);
}
