package org.openipu.examples.cli;

/** Votes that the tests of {@code analyse} ask about: a recorded one, and two invented roll calls with a delegation of two groups. */
final class AnalysedVotes {

    static final String TALLIES = "request,yes,no,abstain\nclimate,1106,311,248\n";
    static final String ROLL_CALLS = """
            request,member,yes,no,abstain,entitlement,delegates
            i,LI,0,10,0,10,1
            i,CH,12,0,0,12,2
            i,FR,8,0,0,18,1
            i,CA,3,2,4,15,2
            ii,LI,10,0,0,10,1
            ii,CH,12,0,0,12,2
            ii,FR,0,10,0,18,1
            ii,CA,0,0,0,15,0
            """;

    private AnalysedVotes() {}
}
