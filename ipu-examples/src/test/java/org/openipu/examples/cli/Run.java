package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line.
 *
 * @param exitCode what the shell is told
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {

    /** Runs the command line; no run ever shows a stack trace. */
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = Ipu.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        assertThat(out + "\n" + err).doesNotContain("\tat ", "Exception", "internal fault");
        return new Run(exitCode, out.toString(), err.toString());
    }
}
