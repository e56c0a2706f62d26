package org.openipu.benchmarks.emergency;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.openipu.model.vote.RequestVote;

/** Drools with the rules of {@code emergency-item.drl}, compiled to its executable model; a session for each decision. */
final class DroolsChoice {

    private final KieBase rules;

    DroolsChoice() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write(services.getResources().newClassPathResource("emergency-item.drl", DroolsChoice.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    String choose(List<RequestVote> votes) {
        List<String> chosen = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("chosen", chosen);
            votes.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return chosen.isEmpty() ? "" : chosen.get(0);
    }
}
