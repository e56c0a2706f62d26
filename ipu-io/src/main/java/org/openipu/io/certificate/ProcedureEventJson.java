package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.openipu.io.text.ConstantName;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.procedure.Announcement;
import org.openipu.rules.procedure.Author;
import org.openipu.rules.procedure.Closing;
import org.openipu.rules.procedure.Correction;
import org.openipu.rules.procedure.Merger;
import org.openipu.rules.procedure.Opinion;
import org.openipu.rules.procedure.ProcedureEvent;
import org.openipu.rules.procedure.Submission;
import org.openipu.rules.procedure.VoidVote;
import org.openipu.rules.procedure.Voting;
import org.openipu.rules.procedure.Withdrawal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event of a procedure with all of it that decides, and the title of a request. */
final class ProcedureEventJson {

    private static final Map<Class<? extends ProcedureEvent>, String> NAMES = Map.of(
            Submission.class, "submission",
            Opinion.class, "opinion",
            Merger.class, "merger",
            Withdrawal.class, "withdrawal",
            Voting.class, "voting",
            Announcement.class, "announcement",
            Correction.class, "correction",
            VoidVote.class, "void-vote",
            Closing.class, "closing");

    private ProcedureEventJson() {}

    static String name(ProcedureEvent event) {
        return NAMES.getOrDefault(event.getClass(), "");
    }

    static ObjectNode of(ProcedureEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("event", name(event));
        if (event instanceof Submission submission) {
            return submission(submission, node);
        }
        if (event instanceof Merger merger) {
            return merger(merger, node);
        }
        node.put("day", event.day().toString());
        if (event instanceof Opinion opinion) {
            node.put("request", opinion.request()).put("admissible", opinion.admissible());
        } else if (event instanceof Withdrawal withdrawal) {
            node.put("request", withdrawal.request());
        } else {
            ofVote(event, node);
        }
        return node;
    }

    private static void ofVote(ProcedureEvent event, ObjectNode node) {
        if (event instanceof Voting voting) {
            node.put("request", voting.request());
            voting.votes()
                    .ifPresentOrElse(
                            votes -> tally(votes.tally(), node.putObject("votes")), () -> node.putNull("votes"));
        } else if (event instanceof VoidVote vote) {
            tally(vote.votes().tally(), node.put("request", vote.request()).putObject("votes"));
        } else if (event instanceof Announcement announcement) {
            result(announcement.result(), node.putObject("result"));
        } else if (event instanceof Correction correction) {
            result(correction.result(), node.putObject("result"));
        }
    }

    private static ObjectNode merger(Merger merger, ObjectNode node) {
        ArrayNode originals = node.putArray("originals");
        merger.originals().forEach(originals::add);
        submission(merger.joint(), node.putObject("joint"));
        return node;
    }

    private static ObjectNode submission(Submission submission, ObjectNode node) {
        LocalDate day = submission.day();
        node.put("day", day.toString()).put("id", submission.id()).put("title", submission.title());
        node.put("about", submission.subject().about());
        ArrayNode named = node.putArray("alsoNamed");
        submission.subject().alsoNamed().stream().sorted().forEach(named::add);
        ArrayNode authors = node.putArray("authors");
        submission
                .authors()
                .forEach(author -> authors.addObject().put("as", as(author)).put("name", author.name()));
        return node.put("documents", ConstantName.of(submission.documents()));
    }

    private static String as(Author author) {
        return author.fold(
                parliament -> parliament.suspended() ? "suspended-member" : "member",
                organization -> ConstantName.of(organization.affiliation()),
                group -> "group");
    }

    private static void tally(Tally tally, ObjectNode node) {
        node.put("yes", tally.affirmative()).put("no", tally.negative()).put("abstain", tally.abstentions());
    }

    private static void result(ReportedResult result, ObjectNode node) {
        node.put("request", result.request());
        node.set("yes", number(result.affirmative()));
        node.set("no", number(result.negative()));
        node.set("abstain", number(result.abstentions()));
        node.set("required", number(result.required()));
        node.put("reachedMajority", result.reachedMajority().orElse(null));
        node.put("accepted", result.accepted());
    }

    private static JsonNode number(OptionalInt number) {
        return number.isPresent() ? JsonValue.of((Object) number.getAsInt()) : JsonNodeFactory.instance.nullNode();
    }
}
