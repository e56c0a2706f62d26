package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Finding;
import org.openipu.rules.rulebook.RuleBook;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
class ProcedureProperties {

    private static final LocalDate LAST_DAY_1971 = LocalDate.of(1971, 9, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<String> ENDS =
            Set.of("withdrawn", "merged", "inadmissible", "accepted", "not accepted", "undecided");

    @Property(tries = 50_000)
    @Label("By the rules of today every step leads where the table of stages says")
    void agreesWithTheTableToday(@ForAll("today") List<ProcedureEvent> events) {
        agree(open(TODAY), new TransitionTable(true, false, false), events);
    }

    @Property(tries = 50_000)
    @Label("By the rules of 4 September 1971 every step leads where the table of stages says")
    void agreesWithTheTableIn1971(@ForAll("in1971") List<ProcedureEvent> events) {
        agree(open(LAST_DAY_1971), new TransitionTable(false, true, true), events);
    }

    @Property
    void acceptsOneAtMost(@ForAll("in1971") List<ProcedureEvent> events) {
        List<String> stages =
                List.copyOf(Stages.of(last(walk(open(LAST_DAY_1971), events))).values());

        assertThat(Collections.frequency(stages, "accepted")).isLessThanOrEqualTo(1);
        assertThat(stages.contains("accepted") && stages.contains("undecided")).isFalse();
    }

    @Property
    void neverLeavesAnEnd(@ForAll("in1971") List<ProcedureEvent> events) {
        List<EmergencyItemProcedure> steps = walk(open(LAST_DAY_1971), events);
        for (int i = 1; i < steps.size(); i++) {
            Map<String, String> after = Stages.of(steps.get(i));
            Stages.of(steps.get(i - 1)).forEach((id, stage) -> {
                assertThat(after).containsKey(id);
                if (ENDS.contains(stage)) {
                    assertThat(after).containsEntry(id, stage);
                }
            });
        }
    }

    @Property
    void leavesTheProcedureGivenAsItIs(@ForAll("in1971") List<ProcedureEvent> events) {
        EmergencyItemProcedure procedure = last(walk(open(LAST_DAY_1971), events));
        List<RequestRecord> requests = List.copyOf(procedure.requests());
        List<ProcedureEvent> history = List.copyOf(procedure.events());

        events.forEach(procedure::apply);

        assertThat(procedure.requests()).isEqualTo(requests);
        assertThat(procedure.events()).isEqualTo(history);
    }

    @Property
    void standsWhereItsEventsLead(@ForAll("in1971") List<ProcedureEvent> events) {
        EmergencyItemProcedure procedure = last(walk(open(LAST_DAY_1971), events));
        EmergencyItemProcedure again = Stages.after(
                EmergencyItemProcedure.open(59, LAST_DAY_1971, procedure.rules()),
                procedure.events().toArray(ProcedureEvent[]::new));

        assertThat(again.requests()).isEqualTo(procedure.requests());
        assertThat(again.events()).isEqualTo(procedure.events());
        assertThat(again.decision()).isEqualTo(procedure.decision());
    }

    @Property
    void saysWhyItRefuses(@ForAll("today") List<ProcedureEvent> events) {
        EmergencyItemProcedure procedure = open(TODAY);
        for (ProcedureEvent event : events) {
            Transition next = procedure.apply(event);
            if (next instanceof Transition.Taken taken) {
                procedure = taken.procedure();
            } else if (next instanceof Transition.Refused refused) {
                assertThat(refused.findings())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(Finding::isError);
            } else if (next instanceof Transition.Unknown unknown) {
                assertThat(unknown.reasons()).isNotEmpty().allMatch(reason -> reason.standing() == Standing.UNKNOWN);
            }
        }
    }

    @Provide
    Arbitrary<List<ProcedureEvent>> today() {
        return EventArbitraries.sequences(TODAY);
    }

    @Provide
    Arbitrary<List<ProcedureEvent>> in1971() {
        return EventArbitraries.sequences(LAST_DAY_1971);
    }

    private static void agree(EmergencyItemProcedure begin, TransitionTable table, List<ProcedureEvent> events) {
        EmergencyItemProcedure procedure = begin;
        for (ProcedureEvent event : events) {
            Transition next = procedure.apply(event);
            boolean taken = table.take(event);
            if (next instanceof Transition.Taken step) {
                procedure = step.procedure();
            }
            assertThat(next instanceof Transition.Taken).as("%s", event).isEqualTo(taken);
            assertThat(Stages.of(procedure)).isEqualTo(table.stages());
        }
    }

    /** The procedure after each event, those that are refused left out. */
    private static List<EmergencyItemProcedure> walk(EmergencyItemProcedure begin, List<ProcedureEvent> events) {
        List<EmergencyItemProcedure> steps = new ArrayList<>(List.of(begin));
        for (ProcedureEvent event : events) {
            if (last(steps).apply(event) instanceof Transition.Taken taken) {
                steps.add(taken.procedure());
            }
        }
        return steps;
    }

    private static EmergencyItemProcedure last(List<EmergencyItemProcedure> steps) {
        return steps.get(steps.size() - 1);
    }

    private static EmergencyItemProcedure open(LocalDate day) {
        return EmergencyItemProcedure.open(1, day, RuleBook.at(day));
    }
}
