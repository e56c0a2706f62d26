package org.openipu.model.citation;

/**
 * What a statement about a rule rests on.
 *
 * @param provision instrument and number
 * @param edition the days for which it is cited
 * @param standing how certain the reading is
 * @param source what was read
 */
public record Citation(Provision provision, Edition edition, Standing standing, Source source) {

    /**
     * Returns this citation with a standing that is no firmer than another one's.
     *
     * @param other a citation that the same statement rests on too
     * @return this citation, with the weaker of both standings
     */
    public Citation noFirmerThan(Citation other) {
        return new Citation(provision, edition, standing.weaker(other.standing), source);
    }
}
