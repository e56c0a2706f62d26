package org.openipu.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openipu.io.ResultSheets;
import org.openipu.io.certificate.CertifiedEmergencyItem;
import org.openipu.io.json.DecisionJson;
import org.openipu.io.text.DecisionText;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides which request becomes the emergency item. */
@Command(
        name = "emergency-item",
        description = "Decides which request becomes the emergency item (Assembly Rule 11.2), and says why.")
final class EmergencyItemCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CertificateOption certificate;

    @Parameters(
            paramLabel = "FILE",
            description = "tallies or roll calls (CSV), or requests (JSON); - for standard input")
    private String file;

    @Override
    public Integer call() {
        options.requireAssembly("the emergency item");
        Console console = new Console(command, options);
        return console.answer(console.read(file).then(ResultSheets::read), sheet -> decide(sheet, console));
    }

    private int decide(ResultSheet sheet, Console console) {
        RuleBook rules = options.rules(sheet.date());
        List<Finding> findings = RollCallCheck.check(sheet, rules);
        if (!findings.isEmpty()) {
            return console.refuse(findings, ExitCode.REFUSED);
        }
        Decision<EmergencyItemOutcome> decision = EmergencyItem.decide(sheet.votes(), rules);
        Words words = options.words();
        return certificate.answer(
                new CertifiedEmergencyItem(sheet, decision, rules),
                file,
                options.isJson() ? DecisionJson.write(decision, words) : DecisionText.write(decision, words),
                console);
    }
}
