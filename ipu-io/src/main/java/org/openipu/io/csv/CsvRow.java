package org.openipu.io.csv;

import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.field.Field;
import org.openipu.io.internal.field.Fields;
import org.openipu.model.finding.Position;

/**
 * One row of a table.
 *
 * @param source the file's name
 * @param line the line it starts in, from 1
 * @param header the names of the columns
 * @param cells the cells, as many as the header has
 */
record CsvRow(String source, int line, List<String> header, List<String> cells) implements Fields {

    @Override
    public Field field(String name) {
        int index = header.indexOf(name);
        String text = index < 0 ? "" : cells.get(index);
        return new Field(Field.Kind.CELL, text, name, Optional.of(new Position(source, line, Math.max(index, 0) + 1)));
    }
}
