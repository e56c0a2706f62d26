package org.openipu.examples.cli;

import java.util.List;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Common options that a command takes as all do, but that change nothing in it: its help does not show them. */
abstract class HiddenOptions implements IModelTransformer {

    private final List<String> names;

    HiddenOptions(String... names) {
        this.names = List.of(names);
    }

    @Override
    public CommandSpec transform(CommandSpec command) {
        for (String name : names) {
            OptionSpec option = command.findOption(name);
            command.remove(option);
            command.addOption(OptionSpec.builder(option).hidden(true).build());
        }
        return command;
    }

    /** For a command that is the same in every body. */
    static final class OfBody extends HiddenOptions {
        OfBody() {
            super("--body");
        }
    }

    /** For a command that asks the rules of no day. */
    static final class OfDate extends HiddenOptions {
        OfDate() {
            super("--date");
        }
    }

    /** For a command that asks no rule book. */
    static final class OfRules extends HiddenOptions {
        OfRules() {
            super("--body", "--date");
        }
    }

    /** For a command whose result has one form alone. */
    static final class All extends HiddenOptions {
        All() {
            super("--body", "--date", "--format", "--lang");
        }
    }
}
