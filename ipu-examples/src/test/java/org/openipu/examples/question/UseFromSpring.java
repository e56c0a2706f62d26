package org.openipu.examples.question;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How does an application with Spring use the rules? They are pure functions of values, so a bean holds no more than the edition of
 * the rules that applies, and services ask for it. It stands among the tests, so that the runnable jar needs no Spring.
 */
final class UseFromSpring {

    private UseFromSpring() {}

    /**
     * Prints what a service decides that Spring has put together.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Wiring.class)) {
            System.out.println(context.getBean(Sitting.class)
                    .emergencyItem(List.of(
                            RequestVote.of("i", Tally.of(850, 10, 400)), RequestVote.of("ii", Tally.of(900, 400, 0)))));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        RuleBook rules() {
            return RuleBook.at(LocalDate.of(2025, 10, 20));
        }

        @Bean
        Sitting sitting(RuleBook rules) {
            return new Sitting(rules);
        }
    }

    /** A service of the application, which knows no Spring. */
    record Sitting(RuleBook rules) {

        String emergencyItem(List<RequestVote> votes) {
            return EmergencyItem.decide(votes, rules)
                    .outcome()
                    .fold(
                            accepted -> "Emergency item: " + accepted.request().id(),
                            none -> "No emergency item",
                            tied -> "Undecided between " + tied.leaders());
        }
    }
}
