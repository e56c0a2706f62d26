package org.openipu.rules.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.AttendanceFigure;
import org.openipu.model.constraint.CoherentAttendance;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** No part of an Assembly's attendance is larger than the whole. */
public final class AttendanceCoherent extends FindingValidator<CoherentAttendance, Attendance> {

    /** Made by the validator. */
    public AttendanceCoherent() {}

    @Override
    protected void check(Attendance attendance, List<Finding> findings) {
        int parliamentarians = attendance.parliamentarians().orElse(0);
        if (parliamentarians > attendance.participants().orElse(Integer.MAX_VALUE)) {
            findings.add(Finding.error(
                    "attendance.parliamentarians-above-participants",
                    "parliamentarians",
                    Argument.of("parliamentarians", parliamentarians),
                    Argument.of("participants", attendance.participants().orElse(0))));
        } else {
            parts(attendance, parliamentarians).ifPresent(findings::add);
        }
        if (attendance.parliaments().orElse(0) > attendance.parliamentarians().orElse(Integer.MAX_VALUE)) {
            findings.add(Finding.error(
                    "attendance.parliaments-above-parliamentarians",
                    "parliaments",
                    Argument.of("parliaments", attendance.parliaments().orElse(0)),
                    Argument.of("parliamentarians", parliamentarians)));
        }
        categories(attendance, findings);
    }

    private static Optional<Finding> parts(Attendance attendance, int parliamentarians) {
        long sum = parliamentarians;
        for (AttendanceFigure other : attendance.others()) {
            sum += other.persons().orElse(0);
        }
        return sum > attendance.participants().orElse(Integer.MAX_VALUE)
                ? Optional.of(Finding.error(
                        "attendance.parts-above-total",
                        "participants",
                        Argument.of("sum", sum),
                        Argument.of("participants", attendance.participants().orElse(0))))
                : Optional.empty();
    }

    private static void categories(Attendance attendance, List<Finding> findings) {
        Set<AttendanceCategory> seen = new HashSet<>();
        for (int i = 0; i < attendance.others().size(); i++) {
            if (!seen.add(attendance.others().get(i).category())) {
                findings.add(Finding.error("attendance.category-twice", "others[" + i + "].category"));
            }
        }
    }
}
