package org.openipu.examples.cli;

/** Liechtenstein's year 2025 as a table, with the euro's rates of two days, as the tests of {@code costs --in} convert it. */
final class ConvertedYear {

    static final String YEAR_2025 = """
        date,category,description,amount,currency
        2025-10-17,per-diem,Taggelder,14400.00,CHF
        2025-10-17,travel,"Reisekosten, Spesen",5695.55,CHF
        2025-10-17,membership,Beitrag,13100.00,CHF
        2025-10-17,group,Beitrag,536.00,EUR
        """;

    static final String RATES = """
        date,base,quote,rate,source
        2025-10-17,EUR,CHF,0.9257,ECB
        2025-10-23,EUR,CHF,0.9249,ECB
        """;

    private ConvertedYear() {}
}
