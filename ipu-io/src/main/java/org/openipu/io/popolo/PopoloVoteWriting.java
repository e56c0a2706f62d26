package org.openipu.io.popolo;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Motions and votes as JSON. */
final class PopoloVoteWriting {

    private static final String OPTION = "option";
    private static final String GROUP = "group";

    private PopoloVoteWriting() {}

    static void motion(PopoloMotion motion, ObjectNode node) {
        PopoloWriting.text(node, "id", motion.id());
        PopoloWriting.reference(node, "organization", motion.organization());
        PopoloWriting.text(node, "identifier", motion.identifier());
        PopoloWriting.text(node, "text", motion.text());
        if (!motion.requestedBy().isEmpty()) {
            ArrayNode authors = node.putArray("requested_by");
            motion.requestedBy().forEach(authors::add);
        }
        PopoloWriting.text(node, "classification", motion.classification());
        moment(node, "date", motion.date());
        PopoloWriting.text(node, "requirement", motion.requirement());
        PopoloWriting.text(node, "result", motion.result());
    }

    static void event(PopoloVoteEvent event, ObjectNode node) {
        PopoloWriting.text(node, "id", event.id());
        PopoloWriting.reference(node, "organization", event.organization());
        PopoloWriting.text(node, "identifier", event.identifier());
        PopoloWriting.text(node, "motion_id", event.motionId());
        event.motion().ifPresent(motion -> motion(motion, node.putObject("motion")));
        PopoloWriting.text(node, "classification", event.classification());
        moment(node, "start_date", event.date());
        PopoloWriting.text(node, "result", event.result());
        PopoloWriting.list(node, "group_results", event.groupResults(), (result, child) -> {
            PopoloWriting.reference(child, GROUP, Optional.of(result.group()));
            child.put("result", result.result());
        });
        PopoloWriting.list(node, "counts", event.counts(), (count, child) -> {
            child.put(OPTION, count.option()).put("value", count.value());
            PopoloWriting.reference(child, GROUP, count.group());
        });
        event.votes().ifPresent(votes -> {
            ArrayNode list = node.putArray("votes");
            votes.forEach(vote -> vote(vote, list.addObject()));
        });
    }

    private static void vote(PopoloVote vote, ObjectNode node) {
        PopoloWriting.reference(node, "voter", Optional.of(vote.voter()));
        node.put(OPTION, vote.option());
        PopoloWriting.reference(node, GROUP, vote.group());
        PopoloWriting.text(node, "role", vote.role());
        node.put("weight", vote.weight());
        vote.right()
                .ifPresent(right -> node.put("entitlement", right.entitlement()).put("delegates", right.delegates()));
    }

    /** The schemas want a moment: midnight in the world's time stands for a day of which the time is not known. */
    private static void moment(ObjectNode node, String key, Optional<LocalDate> day) {
        day.ifPresent(date -> node.put(key, date + "T00:00:00Z"));
    }
}
