package org.openipu.examples.cli;

/** What the command line tells the shell; wrong usage is 2, which the parser of arguments gives by itself. */
final class ExitCode {

    /** Done, whatever the outcome of a vote is. */
    static final int DONE = 0;
    /** The input was read and has errors. */
    static final int REFUSED = 1;
    /** A file cannot be read, parsed or written at all. */
    static final int UNREADABLE = 3;

    private ExitCode() {}
}
