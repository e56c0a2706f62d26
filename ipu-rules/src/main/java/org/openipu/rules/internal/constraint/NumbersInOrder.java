package org.openipu.rules.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.constraint.NumberedInOrder;
import org.openipu.model.document.Resolution;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** Operative paragraphs are numbered from 1 without gaps or repeats, and each footnote has a mark of its own. */
public final class NumbersInOrder extends FindingValidator<NumberedInOrder, Resolution> {

    /** Made by the validator. */
    public NumbersInOrder() {}

    @Override
    protected void check(Resolution resolution, List<Finding> findings) {
        Set<Integer> seen = new HashSet<>();
        int expected = 1;
        for (int i = 0; i < resolution.operative().size(); i++) {
            int number = resolution.operative().get(i).number();
            String path = "operative[" + i + "].number";
            if (!seen.add(number)) {
                findings.add(Finding.error("document.number-repeated", path, Argument.of("number", number)));
            } else if (number != expected) {
                findings.add(Finding.error(
                        "document.number-gap", path, Argument.of("number", number), Argument.of("expected", expected)));
            }
            expected = number + 1;
        }
        footnotes(resolution, findings);
    }

    private static void footnotes(Resolution resolution, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < resolution.footnotes().size(); i++) {
            String mark = resolution.footnotes().get(i).mark();
            if (!seen.add(mark)) {
                findings.add(Finding.error(
                        "document.footnote-twice", "footnotes[" + i + "].mark", Argument.of("mark", mark)));
            }
        }
    }
}
