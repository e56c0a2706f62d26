package org.openipu.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.report.HtmlReport;
import org.openipu.io.report.MarkdownReport;
import org.openipu.io.report.ReportComposition;
import org.openipu.io.report.ReportDocument;
import org.openipu.io.text.Words;

/** What the delegation's report for 2025 tells is in the page that is made of its data, in German. */
class ReportPageFactsTest {

    private static final ReportDocument DOCUMENT = ReportComposition.of(
                    LiechtensteinYear.report(), Words.in(LiechtensteinYear.LANGUAGE))
            .findDocument()
            .orElseThrow();

    private static final String TEXT = read(HtmlReport.render(DOCUMENT));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, quoteCharacter = '"', textBlock = """
        parliament | Landtag des Fürstentums Liechtenstein
        title | Jahresbericht 2025 der Delegation bei der Interparlamentarischen Union (IPU)
        legal basis | gestützt auf Art. 61 Abs. 7 («Geschäftsordnung für den Landtag» vom 19. Dezember 2012)
        election | am 10. April 2025 gewählt (Eröffnungssitzung des Landtags)
        mandate | Mandatsperiode 2025–2029
        head | Dagmar Bühler-Nigsch; Leitung der Delegation
        ordinary member | Daniel Salzgeber; ordentliches Mitglied
        first substitute | Carmen Heeb-Kindle; stellvertretendes Mitglied
        second substitute | Sebastian Gassner; stellvertretendes Mitglied
        secretary | Jessica F. Bucher; Delegationssekretärin
        members of parliament | Alle Delegierten sind Mitglieder des Parlaments; das Sekretariat gehört ihm nicht an.
        supported by | von dieser Stelle: Parlamentsdienst.
        founded | Die IPU wurde 1889 gegründet.
        headquarters | seit 1921 in Genf (Schweiz)
        members | 183 Mitgliedparlamente und 15 assoziierte Mitglieder und Partnerorganisationen an (Stand Dezember 2025)
        member since | Liechtenstein ist mit seinem Parlament seit dem 16. Oktober 2000 Mitglied der IPU.
        first aim | Kontakte und Erfahrungsaustausch unter den Parlamenten
        second aim | Fragen von internationalem Interesse
        third aim | Schutz und Achtung der Menschenrechte
        fourth aim | Kenntnis der Arbeitsweise repräsentativer Institutionen
        Assembly | Im Jahr finden 2 Tagungen statt. Ihre Resolutionen binden die Parlamente nicht.
        follow-up at home | die Delegationen bringen die Resolutionen vor Parlament und Regierung und fördern die Umsetzung
        Council | lenkt die Arbeit der Union. Das Präsidium wird auf 3 Jahre gewählt.
        Executive Committee | Präsidium (1), Vizepräsidium (1) und weitere Mitglieder (15)
        Standing Committees | Es bestehen 3 Ständige Ausschüsse:
        first committee | Ausschuss für Frieden und internationale Sicherheit
        second committee | Ausschuss für nachhaltige Entwicklung, Finanzen und Handel
        third committee | Ausschuss für Demokratie und Menschenrechte
        rapporteurs | Zu jedem Sachthema gibt es 2 Berichterstattende, 1 Bericht und 1 Resolutionsentwurf.
        amendments | Über Änderungsanträge berät der ganze Ausschuss.
        Secretariat | Sekretariat: Verwaltung und Sitzungsdienst. Sitz: Genf (Schweiz).
        other meetings | Fachkonferenzen, Workshops, Foren und Seminare
        fields | Abrüstung, Entwicklung, Umwelt, Demokratie, Innovation, Menschenrechte, Gleichstellung, Frieden, Gesundheit,
        groups | in sechs geopolitischen Gruppen
        group | Das Parlament gehört der Gruppe «12Plus» an. Sie zählt 47 Mitglieder.
        area of the group | Europa, Kanada, Australien, Neuseeland
        name of the group | geht auf die 12 Staaten zurück
        elections and seats | stimmt Wahlen und Sitzverteilung ab
        candidates | hört Kandidierende an
        agendas | bereitet Tagesordnungen und dringliche Traktanden vor
        distribution | sichert eine gerechte geografische Verteilung
        chair of the group | Laurent Wehrli (Schweizer Nationalrat); Amtszeit: 2025–2026
        fee of the group | erhebt einen eigenen Beitrag; für 2025 beträgt er EUR 536.00
        contributions of Members | Beiträge der Mitglieder
        voluntary contributions | freiwillige Beiträge
        150th Assembly as printed | 150. Versammlung in Taschkent (Usbekistan), 3. bis 10. April 2025
        150th Assembly | tagte vom 5. bis 9. April 2025
        not attended | Die Delegation nahm nicht teil. Der Grund: Wahlen im Februar 2025; am 10. April 2025
        151st Assembly | 151. Versammlung in Genf (Schweiz), 19. bis 23. Oktober 2025
        theme | Ihr Thema: «Wahrung humanitärer Normen und Unterstützung humanitärer Massnahmen in Krisenzeiten».
        who attended | Dagmar Bühler-Nigsch (Leitung der Delegation), Daniel Salzgeber (ordentliches Mitglied) und Jessica F. Bucher
        participants | Die Versammlung zählte 1'103 Teilnehmende.
        parliamentarians | 594 Parlamentsmitglieder aus 129 Parlamenten
        Associate Members | assoziierte Mitglieder; 6;
        United Nations | Organisationen der Vereinten Nationen; 7;
        parliamentary assemblies | parlamentarische Versammlungen; 17;
        party federations | internationale Verbände politischer Parteien; 3;
        other partners | weitere Partnerorganisationen der IPU; 6;
        present without a figure | internationale nichtpolitische Organisationen; vertreten (ohne Zahl)
        debate | 132 Delegierte aus 114 Parlamenten
        stand-in | Gabriela Morawska-Stanecka (Vizepräsidentin) vertrat Tulia Ackson (Präsidentin der IPU).
        why | Grund der Abwesenheit: Wahlen in Tansania.
        opening address | hielt die Eröffnungsansprache
        first speaker | Cynthia Lopez Castro (Präsidentin des Forums der Parlamentarierinnen): Bericht über «1. Weltkonferenz der Parlamentarierinnen» (Mexiko, März 2025)
        second speaker | Julieta Sierra (Mitglied des Büros der Jungparlamentarier): Bericht über «Weltkonferenz der Jungparlamentarier» (Peru, September 2025)
        third speaker | Pierre Krähenbühl (Generaldirektor des IKRK)
        own speech | Dagmar Bühler-Nigsch (Delegationsleiterin): Völkerrecht schützt einen Kleinstaat ohne Armee; Liechtensteins humanitäres Engagement
        Council session | 216. Sitzung des Interparlamentarischen Rates
        reports | Berichte von Präsidentin, Generalsekretär und Ausschüssen: zur Kenntnis genommen
        budget | Budget 2026: verabschiedet
        memberships | Mitgliedschaften von Parlamenten und Organisationen: beraten
        amendments of the rules | Änderungen der Geschäftsordnung: darüber abgestimmt
        subjects for 2026 | Schwerpunktthemen 2026: verabschiedet
        sustainability | Stand der Nachhaltigkeitspolitik der IPU: darüber informiert
        women's forum | Es war die 40. Tagung des Forums. Thema: «Solidarität und Inspiration für den Fortschritt von Frauen in der Politik».
        women's forum, figures | Teilnehmende: 244 Personen aus 73 Ländern. Von der Delegation waren dabei: Dagmar Bühler-Nigsch und Daniel Salzgeber.
        women's forum, own report | erste Regierungschefin des Landes; geplante Gleichstellungsstrategie
        young forum | Teilnehmende: 100 Personen aus 48 Ländern. Von der Delegation waren dabei: Dagmar Bühler-Nigsch und Daniel Salzgeber.
        young forum, participation | politische Teilhabe junger Menschen
        young forum, economy | Weltwirtschaft, Handel und Steuern
        young forum, campaign | Kampagne «I say yes to youth in parliament»
        parity debate | Debatte: «Paritätsdebatte: Gleichstellung und geteilte Pflegearbeit»
        workshop | Workshop: «Weniger Methan»
        round table | Gesprächsrunde: «Schutz der Zivilbevölkerung im Krieg»
        working lunch | Arbeitsessen: «Humanitäres Völkerrecht»; Themen: Bedeutung heute, Übereinkommen über das Verbot von Antipersonenminen und Rolle der Nichtregierungsorganisationen; Gastgeberin: Zwölf-Plus-Gruppe; Leitung: Laurent Wehrli
        request i | Vorschlag i: «Solidarität und koordinierte Massnahmen in Madagaskar», beantragt von: Südafrika, im Namen der Gruppe: Afrikanische Gruppe
        request ii | Vorschlag ii: «Grenzüberschreitende organisierte Kriminalität, Cyberkriminalität und hybride Bedrohungen», beantragt von: Thailand, Argentinien, Chile, Polen und Schweden, mit Unterstützung von: Gruppe Lateinamerika und Karibik (GRULAC) und Zwölf-Plus-Gruppe
        both reached two thirds | i; erreicht; nicht auf der Tagesordnung; ii; erreicht; auf der Tagesordnung
        two thirds | Mehrheit von 2/3
        no figures | Stimmenzahlen sind nicht angegeben
        rule | Geschäftsordnung der Vollversammlung 11.2(b)
        most affirmative votes | so entscheidet die höchste Zahl der Ja-Stimmen
        the year | 150. Versammlung: Taschkent (Usbekistan); 3. April 2025; 10. April 2025; nicht teilgenommen
        outcome | Auf die Tagesordnung kam Vorschlag ii.
        advice of the group | Die Zwölf-Plus-Gruppe empfahl, für Vorschlag ii zu stimmen.
        own vote | Die Delegation stimmte für Vorschlag ii.
        declaration | Genfer Deklaration; Erklärung; gebilligt am 23. Oktober 2025: 151. Versammlung, Genf
        pledges | 19 Zusagen unter 4 Überschriften (6, 5, 3, 5)
        resolution | im Konsens angenommen am 23. Oktober 2025: 151. Versammlung, Genf; 30 Absätze der Präambel; 33 Ziffern; Ziffer 17 mit 9 Buchstaben
        opposition | Resolution zu illegalen internationalen Adoptionen: Russland lehnt den ganzen Text ab.
        reservation | Resolution zu illegalen internationalen Adoptionen: Belarus macht einen Vorbehalt zum ganzen Text.
        emergency resolution | einstimmig angenommen am 23. Oktober 2025: 151. Versammlung, Genf; 16 Absätze der Präambel; 16 Ziffern; Ziffer 5 mit 6 Buchstaben; 1 Fussnote
        daily allowances | Taggelder; CHF 14'400.00
        travel | Reisekosten und Spesen (mit Übernachtung und Verpflegung); CHF 5'695.55
        own costs | Eigene Kosten; CHF 20'095.55
        previous year, change and share | CHF 22'624.15; CHF 20'095.55; CHF −2'528.60; −11.18 %
        contribution to the IPU | Mitgliedsbeitrag IPU 2025; CHF 13'100.00
        contribution to the group | Beitrag 12Plus 2025; EUR 536.00
        never added across currencies | CHF 33'195.55 und EUR 536.00; verschiedene Währungen werden nicht zusammengezählt
        152nd Assembly | 152. Versammlung, 15. bis 19. April 2026 in Istanbul (Türkei)
        153rd Assembly | 153. Versammlung, 5. bis 9. Oktober 2026 in Arusha (Tansania)
        days before | Die Gruppe beginnt ihre Sitzungen 2 Tage vor der Versammlung.
        stay | Ein Aufenthalt dauert damit 7 Tage.
        source | www.ipu.org
        motion | An: Landtag; Die Delegation beantragt, vom Jahresbericht 2025 Kenntnis zu nehmen.
        signature | Triesenberg, im Januar 2026; Dagmar Bühler-Nigsch, Delegationsleiterin
        """)
    void theFactIsTold(String fact, String told) {
        assertThat(TEXT).contains(told);
    }

    @Test
    void theEightPartsAreInTheirOrder() {
        assertThat(TEXT)
                .containsSubsequence(
                        "1 Einleitung;",
                        "2 Zusammensetzung der Delegation;",
                        "3 Die Interparlamentarische Union (IPU);",
                        "3.1 Ziele;",
                        "3.2 Organe;",
                        "3.3 Geopolitische Gruppe «12Plus»;",
                        "3.4 Finanzierung;",
                        "4 Tagungen 2025;",
                        "5 Kosten der Delegation;",
                        "6 Ausblick;",
                        "7 Weitere Informationsquellen;",
                        "8 Schlusswort und Antrag;");
    }

    @Test
    void theTextIsInTheSpellingOfTheCountry() {
        assertThat(TEXT).doesNotContain("ß", "\"", "„", "“");
    }

    @Test
    void theSameIsToldInMarkdown() {
        assertThat(MarkdownReport.render(DOCUMENT))
                .contains(
                        "CHF 20'095.55",
                        "| i | erreicht | nicht auf der Tagesordnung |",
                        "Triesenberg, im Januar 2026");
    }

    /** What is read of a page: the texts of its body, with a semicolon for the end of each paragraph, cell, item or heading. */
    private static String read(String page) {
        return page.substring(page.indexOf("<body>"))
                .replaceAll("</(p|td|th|li|h[1-6]|caption)>", "; ")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
