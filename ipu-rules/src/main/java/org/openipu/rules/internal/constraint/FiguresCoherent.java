package org.openipu.rules.internal.constraint;

import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.constraint.CoherentFigures;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** The figures of the debate and of the forums agree with themselves and with the Assembly's attendance. */
public final class FiguresCoherent extends FindingValidator<CoherentFigures, Assembly> {

    /** Made by the validator. */
    public FiguresCoherent() {}

    @Override
    protected void check(Assembly assembly, List<Finding> findings) {
        int participants = assembly.attendance()
                .map(Attendance::participants)
                .orElse(OptionalInt.empty())
                .orElse(Integer.MAX_VALUE);
        int parliaments = assembly.attendance()
                .map(Attendance::parliaments)
                .orElse(OptionalInt.empty())
                .orElse(Integer.MAX_VALUE);
        assembly.debate().ifPresent(debate -> {
            above(debate.speakers(), participants, "debate.speakers", findings);
            above(
                    debate.parliaments(),
                    Math.min(parliaments, debate.speakers().orElse(Integer.MAX_VALUE)),
                    "debate.parliaments",
                    findings);
        });
        for (int i = 0; i < assembly.forums().size(); i++) {
            ForumSession forum = assembly.forums().get(i);
            String path = "forums[" + i + "]";
            above(forum.participants(), participants, path + ".participants", findings);
            above(forum.countries(), forum.participants().orElse(Integer.MAX_VALUE), path + ".countries", findings);
        }
    }

    private static void above(OptionalInt part, int whole, String path, List<Finding> findings) {
        if (part.isPresent() && part.getAsInt() > whole) {
            findings.add(Finding.error(
                    "assembly.more-than-attended",
                    path,
                    Argument.of("part", part.getAsInt()),
                    Argument.of("whole", whole)));
        }
    }
}
