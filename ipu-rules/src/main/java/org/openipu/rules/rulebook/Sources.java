package org.openipu.rules.rulebook;

import org.openipu.model.citation.Source;

/** What was read about the rules. */
final class Sources {

    static final Source RECORDS_1971 = new Source(
            "Summary records of the 59th Conference, Paris, 3-4 September 1971 (Bangladesh war documents, vol. 13)",
            "https://bn.wikisource.org/");

    static final Source STATUTES_CHINESE_15_2 = new Source(
            "Statutes in Chinese, edition before 2003, Article 15.2",
            "http://fsou.com/html/text/eag/1006668/100666872_2.html");

    static final Source RESULT_2003 = new Source(
            "Recorded vote of the 108th Conference, Santiago 2003: 776 to 237 with 237 abstentions was accepted, 763 to"
                    + " 324 with 256 was not",
            "http://archive.ipu.org/press-f/santiago5.htm");

    static final Source STATUTES_2004_14_2 = new Source(
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

    static final Source STATUTES_CHINESE_16 = new Source(
            "Statutes in Chinese, undated, an edition of 1976 amended in 1983, Article 16",
            "http://fsou.com/html/text/eag/1006668/100666872_2.html");

    static final Source NUMBERS_2022 = new Source(
            "A Japanese delegate at the 144th Assembly, March 2022: Japan has 20 votes and China 23, the most",
            "https://nakanishi-satoshi.hatenablog.com/entry/2022/03/24/074719");

    static final Source RECOLLECTION = new Source("The text of April 2017 as remembered; no source confirms it", "");

    static final Source THESIS_2006 = new Source(
            "A thesis on parliamentary diplomacy, 2005 to 2007, on Statutes 15",
            "http://memoireonline.com/03/07/389/m_la-diplomatie-parlementaire24.html");

    static final Source GENDER_1999 = new Source(
            "Decision of the Council of April 1999 on delegations of one sex: two votes fewer; that it is the figure in"
                    + " the Statutes is not confirmed",
            "http://archives.ipu.org/cnl-e/164-wmn.htm");

    static final Source COUNCIL_2001 = new Source(
            "Rules of the Inter-Parliamentary Council, April 2001", "http://archives.ipu.org/strct-e/cnlrules.htm");

    static final Source COUNCIL_PAGE_FRENCH =
            new Source("The Union's older page on the Governing Council, in French", "https://www.ipu.org/fr/node/97");

    static final Source RELEASE_2023 = new Source(
            "Press release on the election of the President, 27 October 2023",
            "https://allsanaag.com/tulia-ackson-elected-new-president-of-the-ipu/");

    static final Source COUNCIL_2014 = new Source(
            "Summary of the 194th session of the Governing Council, March 2014",
            "http://archive.ipu.org/cnl-e/194/summary.htm");

    static final Source EXECUTIVE_2001 =
            new Source("Rules of the Executive Committee, April 2001", "http://www.ipu.org/strct-e/exrules.htm");

    static final Source EXECUTIVE_2017 = new Source(
            "Rules of the Executive Committee as amended to April 2017, Rules 1 to 3",
            "http://archive.ipu.org/strct-e/exrules-new.htm");

    static final Source EXECUTIVE_PAGE_OLD = new Source(
            "The Union's older page on the Executive Committee, about 2017, under its Spanish address",
            "https://www.ipu.org/es/about-ipu/structure-and-governance/comite-ejecutivo");

    static final Source EXECUTIVE_PAGE = new Source(
            "The Union's page on the Executive Committee, 2023 or later",
            "https://www.ipu.org/about-ipu/structure-and-governance/executive-committee");

    static final Source STATUTES_2004_19 = new Source(
            "Statutes in Portuguese after the revision of April 2003, Article 19",
            "https://debates.parlamento.pt/catalogo/r3/dar/s2a/09/02/082/2004-09-03/3271");

    static final Source STATUTES_2004_25 = new Source(
            "Statutes in Portuguese after the revision of April 2003, Article 25",
            "https://debates.parlamento.pt/catalogo/r3/dar/s2a/09/02/082/2004-09-03/3272");

    static final Source COMMITTEES_2017 = new Source(
            "Rules of the Standing Committees as amended to April 2017, Rules 1 to 6",
            "http://archive.ipu.org/strct-e/cmtrules-new.htm");

    static final Source YOUNG_BOARD = new Source(
            "The Twelve Plus Group on the Board of the Forum of Young Parliamentarians, about 2022",
            "https://12plus.net/presence-dans-les-instances-de-luip/"
                    + "groupe-consultatif-de-la-commission-uip-des-affaires-des-nations-unies/");

    static final Source HUMANITARIAN_LAW_2013 = new Source(
            "The Governing Council on the committee on international humanitarian law, October 2013",
            "http://archives.ipu.org/cnl-e/193/ihl.htm");

    static final Source GENDER_PARTNERSHIP_PAGE = new Source(
            "The Union's page on the Gender Partnership Group, without a date",
            "https://www.ipu.org/about-ipu/structure-and-governance/executive-committee/gender-partnership-group");

    static final Source HUMAN_RIGHTS_2017 = new Source(
            "Rules and practices of the Committee on the Human Rights of Parliamentarians, April 2017, Rule 1",
            "http://archives.ipu.org/strct-e/hrcmt-new.htm");

    static final Source SECRETARIAT_2013 = new Source(
            "Rules of the Secretariat as amended to March 2013, Rules 1 to 6",
            "http://archive.ipu.org/strct-e/scrtrules-new.htm");

    static final Source ASSEMBLY_2017 = new Source(
            "Rules of the Assembly as amended to April 2017, Rules 1 to 4",
            "http://archives.ipu.org/strct-e/asmblrules-new.htm");

    static final Source FINANCE_2017 = new Source(
            "Financial Regulations as amended to April 2017, Rules 1 to 3",
            "http://archives.ipu.org/strct-e/finregl-new.htm");

    static final Source AMENDMENTS_2024 = new Source(
            "Letter on amendments to the Statutes and Rules with its deadlines, 10 July 2024",
            "https://ft.dk/samling/20231/almdel/IPU/bilag/13/2892622/index.htm");

    static final Source CALENDARS_2018 = new Source(
            "Calendars of the 137th, 138th and 139th Assemblies, 2017 and 2018",
            "https://github.com/WeArePotential/ipu-migration");

    static final Source MEMBERSHIP_2012 = new Source(
            "Analysis of the provisions on membership, October 2012",
            "http://archives.ipu.org/cnl-e/191/membership.htm");

    static final Source READING_OF_SUSPENSION = new Source(
            "Our reading of what suspension means; no text on the rights of a suspended parliament was seen", "");

    static final Source GROUPS_2017 = new Source(
            "Report of the Parliament of Canada on the Twelve Plus Group, 2017 to 2018; it calls the article 25, an"
                    + " older number",
            "https://parl.ca/documentviewer/en/IIA/visit-report/9643199/page-9");

    static final Source NEWS_151 = new Source(
            "News on the 151st Assembly, 22 October 2025: the chair ruled that the Executive Committee judges whether a"
                    + " request is admissible",
            "https://www.nationthailand.com/news/world/40057122");

    static final Source NOT_FOUND = new Source("Looked for and not found in any text or record", "");

    private Sources() {}
}
