package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.verification.Tampering.sealed;
import static org.openipu.io.verification.Tampering.tree;
import static org.openipu.io.verification.Tampering.verify;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.certificate.CertificateExamples;

/** One value of a decision other than an emergency item changed, with a new digest: what is said, and where. */
class ChangedKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            majority | "base":"votes-cast" | "base":"component-members" | inputs.componentMembers certificate.missing
            majority | "base":"votes-cast" | "base":"valid" | inputs.majority.base certificate.not-usable
            majority | "votesPerDelegate":"voting | "componentMembers":705,"votesPerDelegate":"voting | inputs.componentMembers certificate.unexpected
            majority-unknown | "votesPerDelegate":"voting | "componentMembers":705,"votesPerDelegate":"voting | inputs.componentMembers certificate.unexpected
            majority-of-members | "componentMembers":705 | "componentMembers":704 | outcome.verdicts[0].size certificate.differs
            majority-of-members | "componentMembers":705 | "componentMembers":"705" | inputs.componentMembers certificate.not-a-count
            majority-of-members | "base":"component-members" | "base":"votes-cast" | inputs.componentMembers certificate.unexpected
            majority | "base":"votes-cast" | "base":"present" | inputs.requests[0].rollCall certificate.missing
            majority | "threshold":"reached" | "threshold":"met" | inputs.majority.threshold certificate.not-usable
            majority | "fraction":"2/3" | "fraction":"4/6" | inputs.majority.fraction certificate.not-a-share
            majority | "fraction":"2/3" | "fraction":"3/4" | outcome.verdicts[0].required certificate.differs
            majority | "votesPerDelegate":"voting.votes-per-delegate" | "votesPerDelegate":"x.y" | inputs.votesPerDelegate certificate.not-usable
            majority | "yes":915 | "yes":917 | outcome.verdicts[0].reached certificate.differs
            majority-of-rule-book | "majority":"majority.resolution" | "majority":"majority.any" | inputs.majority certificate.not-usable
            majority-of-rule-book | "majority":"majority.resolution" | "majority":"majority.void-vote" | parameters[0].name certificate.differs
            majority-entitled | "id":"ii","rollCall":[{"abstain":0,"delegates":3,"entitlement":10, | "id":"ii","rollCall":[{"abstain":0,"delegates":3,"entitlement":11, | inputs.requests[1].rollCall[0].entitlement certificate.entitlement-differs
            election | "office":"president" | "office":"chair" | inputs.office certificate.not-usable
            election | "name":"candidate B" | "name":"candidate A" | inputs.candidates[1].name certificate.twice
            election | "votes":67} | "votes":-67} | inputs.candidates[1].votes certificate.not-a-count
            election | "elected":"candidate A" | "elected":"candidate B" | outcome.elected certificate.differs
            next-ballot | "office":"president" | "office":"chair" | inputs.office certificate.not-usable
            next-ballot | "withdrawn":["candidate D"] | "withdrawn":["candidate B"] | outcome.standing[1] certificate.differs
            next-ballot | "withdrawn":["candidate D"] | "withdrawn":[" "] | inputs.rounds[0].withdrawn[0] certificate.not-text
            next-ballot | "withdrawn":["candidate D"] | "gone":["candidate D"] | inputs.rounds[0].withdrawn certificate.missing
            next-ballot | "votes":75} | "votes":95} | outcome.outcome certificate.differs
            next-ballot | "votes":75} | "votes":-75} | inputs.rounds[1].candidates[2].votes certificate.not-a-count
            next-ballot | "value":"first-two" | "value":"first-one" | parameters[1].value certificate.not-usable
            next-ballot | "value":"first-two" | "value":"all-again" | outcome.standing[2] certificate.missing
            next-ballot | "rounds":[ | "rounds":[],"more":[ | inputs.rounds certificate.missing
            next-ballot-over | "elected":"candidate A" | "elected":"candidate B" | outcome.elected certificate.differs
            next-ballot-tied | "places":1, | "places":2, | outcome.places certificate.differs
            next-ballot-unknown | "withdrawn":["candidate C"] | "withdrawn":[] | outcome.remaining[2] certificate.missing
            next-ballot-unknown | "outcome":"rule-unknown" | "outcome":"standing" | outcome.outcome certificate.differs
            next-ballot-nobody | "outcome":"standing" | "outcome":"over" | outcome.outcome certificate.differs
            apportionment | {"name":"B" | {"name":"A" | inputs.groups[1].name certificate.twice
            apportionment | {"name":"B" | {"name":" " | inputs.groups[1].name certificate.not-text
            apportionment | "votes":8000}] | "votes":-8000}] | inputs.groups[3].votes certificate.not-a-count
            apportionment | "votes":8000}] | "votes":8000,"won":1}] | inputs.groups[3].won certificate.unexpected
            apportionment | "seats":10} | "seats":100001} | inputs.seats certificate.not-usable
            apportionment | "seats":10} | "seats":9} | outcome.quotients[9] certificate.unexpected
            apportionment | "seats":10} | "seats":11} | outcome.quotients[10] certificate.missing
            apportionment | "value":"sainte-lague" | "value":"d-hondt" | parameters[0].value certificate.not-usable
            apportionment | "value":null | "value":"most-affirmative-votes" | parameters[1].value certificate.not-usable
            apportionment | "name":"executive-committee.open-seats" | "name":"election.tie-break" | parameters[1].name certificate.differs
            apportionment | "quotient":"25000/7","seat":10 | "quotient":"25000/9","seat":10 | outcome.quotients[9].quotient certificate.differs
            apportionment | "quotient":"A (25000/7)" | "quotient":"B (25000/7)" | steps[5].quotient certificate.differs
            apportionment-tied | "tied":["a","b","c"] | "tied":["a","b"] | outcome.tied[2] certificate.missing
            apportionment-tied | "open":2,"outcome" | "open":1,"outcome" | outcome.open certificate.differs
            apportionment-tied | "outcome":"open" | "outcome":"complete" | outcome.outcome certificate.differs
            apportionment-tied | {"group":"a","seats":1} | {"group":"a","seats":2} | outcome.seats[1].seats certificate.differs
            entitlement | "delegates":2,"oneSex" | "delegates":"2","oneSex" | inputs.delegates certificate.not-a-count
            entitlement | "delegates":2,"oneSex" | "delegates":3,"oneSex" | outcome.castable certificate.differs
            entitlement | "delegates":2,"oneSex" | "delegates":null,"oneSex" | parameters[6] certificate.unexpected
            entitlement | "delegates":2,"oneSex" | "oneSex" | inputs.delegates certificate.missing
            entitlement | "atLeast":3,"atMost":3 | "atLeast":2,"atMost":2 | steps[1].code certificate.differs
            entitlement | "atLeast":3,"atMost":3 | "atLeast":3,"atMost":4 | inputs.oneSex certificate.row-does-not-fit
            entitlement | "atLeast":3,"atMost":3 | "atLeast":3,"atMost":2 | inputs.oneSex certificate.row-does-not-fit
            entitlement | "atLeast":3,"atMost":3 | "atLeast":0,"atMost":0 | inputs.oneSex certificate.row-does-not-fit
            entitlement | "sexes":"one" | "sexes":"both" | inputs.oneSex certificate.row-does-not-fit
            entitlement | "sexes":"one" | "sexes":"none" | inputs.oneSex.sexes certificate.not-usable
            entitlement | "doubts":[] | "doubts":["absence"] | inputs.oneSex certificate.row-does-not-fit
            entitlement | "doubts":[] | "doubts":["rumour"] | inputs.oneSex.doubts[0] certificate.not-usable
            entitlement | "body":"assembly" | "body":"governing-council" | inputs.population certificate.unexpected
            entitlement | "body":"assembly" | "body":"executive-committee" | inputs.body certificate.not-usable
            entitlement | "affiliation":"member" | "affiliation":"guest" | inputs.status.affiliation certificate.not-usable
            entitlement | "affiliation":"member" | "affiliation":"observer" | parameters[0].name certificate.differs
            entitlement | "suspended":false | "suspended":true | parameters[0].name certificate.differs
            entitlement | "suspended":false | "suspended":0 | inputs.status.suspended certificate.not-usable
            entitlement | ,"suspended":false | ,"barred":false | inputs.status.suspended certificate.missing
            entitlement | "population":1450000000,"status" | "population":-1450000000,"status" | inputs.population certificate.not-a-count
            entitlement | "population":1450000000,"status" | "population":145000000,"status" | outcome.entitlement certificate.differs
            entitlement | 1000000,5000000 | 5000000,5000000 | parameters[1].value[1] certificate.not-usable
            entitlement | "value":"lower-band" | "value":"no-band" | parameters[2].value certificate.not-usable
            entitlement | "value":true | "value":false | parameters[7].value certificate.not-usable
            entitlement | "castable":20,"cause" | "castable":21,"cause" | outcome.castable certificate.differs
            entitlement-lower-band | "value":"lower-band" | "value":"upper-band" | outcome.entitlement certificate.differs
            entitlement-unknown | "unknown":["voting.base", | "unknown":[ | outcome.unknown[0] certificate.differs
            entitlement-open-row | "doubts":["virtual-session" | "doubts":["absence" | steps[0].code certificate.differs
            entitlement-no-member | "value":true | "value":false | outcome.outcome certificate.differs
            entitlement-no-member | "cause":"affiliation" | "cause":"arrears" | outcome.cause certificate.differs
            entitlement-council | "allowedByCouncil":true | "allowedByCouncil":false | outcome.cause certificate.differs
            entitlement-council | "fullYearsOfArrears":3 | "fullYearsOfArrears":2 | steps[0].years certificate.differs
            entitlement-council | "sexes":"one" | "sexes":"not-final" | inputs.oneSex certificate.row-does-not-fit
            entitlement-suspended | "suspended":true | "suspended":false | parameters[0].name certificate.differs
            entitlement-committee-arrears | "fullYearsOfArrears":2 | "fullYearsOfArrears":1 | outcome.outcome certificate.differs
            procedure | "event":"withdrawal","request":"c" | "event":"retreat","request":"c" | inputs.events[8].event certificate.not-usable
            procedure | "event":"withdrawal","request":"c" | "event":"withdrawal","request":"f" | steps[8].stages[0].request certificate.differs
            procedure | "admissible":false | "admissible":true | steps[9].stages[0].to certificate.differs
            procedure | "admissible":false | "admissible":0 | inputs.events[9].admissible certificate.not-usable
            procedure | "originals":["a","b"] | "originals":["a"] | steps[7].objections[0] certificate.missing
            procedure | "no":400,"yes":900 | "no":10,"yes":849 | outcome.accepted certificate.differs
            procedure | "no":400,"yes":900 | "no":400,"yea":900 | inputs.events[14].votes.yes certificate.missing
            procedure | "votes":{"abstain":0,"no":400,"yes":900} | "votes":[] | inputs.events[14].votes certificate.not-an-object
            procedure | "documents":"none" | "documents":"both" | steps[6].objections[3] certificate.unexpected
            procedure | "documents":"none" | "documents":"some" | inputs.events[6].documents certificate.not-usable
            procedure | "as":"suspended-member" | "as":"member" | steps[6].objections[1].code certificate.differs
            procedure | "as":"observer" | "as":"guest" | inputs.events[6].authors[1].as certificate.not-usable
            procedure | "name":"FR" | "name":"Fr" | inputs.events[3].authors[0].name certificate.not-a-country
            procedure | "about":"w" | "about":"v" | outcome.barred[1] certificate.unexpected
            procedure | "answer":"refused","event":"closing" | "answer":"taken","event":"closing" | steps[13].answer certificate.differs
            procedure | "provision":"Statutes 4.2" | "provision":"Statutes 4.3" | steps[6].objections[1].provision certificate.differs
            procedure | "assembly":151 | "assembly":0 | inputs.assembly certificate.not-usable
            procedure | "opening":"2025-10-20" | "opening":"2025-13-20" | inputs.opening certificate.not-a-day
            procedure | "unclear":["x"] | "unclear":[] | outcome.unclear[0] certificate.missing
            procedure-reported | "required":740 | "required":840 | steps[4].stages[0].to certificate.differs
            procedure-reported | "accepted":true,"no":371 | "accepted":false,"no":371 | outcome.accepted certificate.differs
            procedure-reported | "answer":"unknown" | "answer":"refused" | steps[7].answer certificate.differs
            procedure-1971 | "no":300,"yes":600 | "no":600,"yes":300 | steps[2].stages[0] certificate.unexpected
            """)
    void saysWhatDoesNotHold(String name, String part, String other, String expected) {
        String certificate = CertificateExamples.all().get(name);
        String changed = certificate.replace(part, other);

        assertThat(changed).isNotEqualTo(certificate);
        assertThat(verify(sealed(tree(changed))).findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .contains(expected);
    }
}
