package org.openipu.rules.rulebook;

import org.openipu.model.citation.Source;

/** What was read about the rules. */
final class Sources {

    static final Source RECORDS_1971 = new Source(
            "Summary records of the 59th Conference, Paris, 3-4 September 1971 (Bangladesh war documents, vol. 13)",
            "https://bn.wikisource.org/");

    static final Source STATUTES_CHINESE = new Source(
            "Statutes in Chinese, edition before 2003, Article 15.2",
            "http://fsou.com/html/text/eag/1006668/100666872_2.html");

    static final Source RESULT_2003 = new Source(
            "Recorded vote of the 108th Conference, Santiago 2003: 776 to 237 with 237 abstentions was accepted, 763 to"
                    + " 324 with 256 was not",
            "http://archive.ipu.org/press-f/santiago5.htm");

    static final Source STATUTES_2004 = new Source(
            "Statutes in Portuguese after the revision of April 2003, Article 14.2",
            "https://debates.parlamento.pt/catalogo/r3/dar/s2a/09/02/082/2004-09-03/3269");

    static final Source SIZES_2008 = new Source(
            "The Bundestag on the Union, 2008, and the Statutes in Chinese, edition before 2003, Article 11.2",
            "https://webarchiv.bundestag.de/archive/2008/0912/htdocs_e/internat/interparl_orga/ipu/kurz.html");

    static final Source GENDER_PAGE = new Source(
            "The Union's page on gender equality, without a date, and Statutes 10.3 in Portuguese, 2004",
            "https://www.ipu.org/about-ipu/gender-equal-ipu");

    static final Source AGENDA_2013 = new Source(
            "Agenda page of the 129th Assembly, October 2013, with Rules 11.1 and 11.2",
            "http://archive.ipu.org/conf-e/129agnd.htm");

    static final Source RESULT_2018 = new Source(
            "Recorded vote of the 139th Assembly, October 2018: 1,106 to 311 with 248 abstentions was accepted",
            "https://www.parlament.ch/en/organe/delegations/delegations-international-parliamentary-assemblies/"
                    + "inter-parliamentary-union/activities/ipu-139-assembly-geneva-2018");

    static final Source DESCRIPTION_2019 = new Source(
            "Description of the Union on the site of the 140th Assembly's host, 2019",
            "https://doha140ipu.qa/en/IPU-140/IPU");

    static final Source REQUEST_2024 = new Source(
            "Request for an emergency item at the 148th Assembly, 24 March 2024, with Rule 11.2(a)",
            "https://ft.dk/samling/20231/almdel/IPU/bilag/7/2852471/index.htm");

    static final Source NEWS_2025 = new Source(
            "News on the Arab group's coordination within the Union, 16 December 2025: two thirds still in force",
            "https://www.ech-chaab.com/new/2025/12/16/");

    static final Source NOT_FOUND = new Source("Looked for and not found in any text or record", "");

    private Sources() {}
}
