package org.openipu.io.certificate;

import java.util.Optional;
import org.openipu.io.text.ConstantName;
import org.openipu.rules.procedure.Basis;
import org.openipu.rules.procedure.ChosenStage;
import org.openipu.rules.procedure.DroppedStage;
import org.openipu.rules.procedure.OpenStage;
import org.openipu.rules.procedure.RequestStage;
import org.openipu.rules.procedure.VotedStage;

/** What a stage of a request is called in a certificate. */
final class StageJson {

    private StageJson() {}

    static String name(RequestStage stage) {
        return stage.fold(StageJson::open, StageJson::voted, StageJson::dropped, StageJson::chosen);
    }

    /** Returns how it is known whether the request has its majority; empty for stages that do not say. */
    static Optional<String> basis(RequestStage stage) {
        Optional<Basis> basis = stage.fold(
                open -> Optional.empty(),
                voted -> voted.foldVoted(
                        unknown -> Optional.empty(),
                        rejected -> Optional.of(rejected.basis()),
                        eligible -> Optional.of(eligible.basis())),
                dropped -> Optional.empty(),
                chosen -> chosen.foldChosen(
                        accepted -> Optional.of(accepted.basis()),
                        behind -> Optional.of(behind.basis()),
                        undecided -> Optional.empty()));
        return basis.map(ConstantName::of);
    }

    private static String open(OpenStage stage) {
        return stage.foldOpen(
                submitted -> "submitted", admissible -> "admissible", doubted -> "doubted", voided -> "voided");
    }

    private static String voted(VotedStage stage) {
        return stage.foldVoted(unknown -> "voted", rejected -> "rejected", eligible -> "eligible");
    }

    private static String dropped(DroppedStage stage) {
        return stage.foldDropped(withdrawn -> "withdrawn", merged -> "merged", inadmissible -> "inadmissible");
    }

    private static String chosen(ChosenStage stage) {
        return stage.foldChosen(accepted -> "accepted", behind -> "not-accepted", equal -> "undecided");
    }
}
