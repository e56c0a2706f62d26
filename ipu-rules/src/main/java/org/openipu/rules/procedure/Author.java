package org.openipu.rules.procedure;

import java.util.function.Function;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;

/** Who asks for an emergency item. Whether it may is told by the procedure. */
public sealed interface Author {

    /** Returns what a finding calls it: the country's code, the organization's name or the group's. */
    String name();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param parliament for a Member of the Union, suspended or not
     * @param organization for an Associate Member or an observer
     * @param group for a geopolitical group that asks alone
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super OfParliament, ? extends R> parliament,
            Function<? super OfOrganization, ? extends R> organization,
            Function<? super OfGroup, ? extends R> group);

    /**
     * Returns a Member of the Union.
     *
     * @param country the country of the parliament
     * @return the author, not suspended
     */
    static Author member(CountryCode country) {
        return new OfParliament(country, false);
    }

    /**
     * A parliament.
     *
     * @param country its country
     * @param suspended whether the Governing Council has suspended it (Statutes 4.2)
     */
    record OfParliament(CountryCode country, boolean suspended) implements Author {
        @Override
        public String name() {
            return country.alpha2();
        }

        @Override
        public <R> R fold(
                Function<? super OfParliament, ? extends R> parliament,
                Function<? super OfOrganization, ? extends R> organization,
                Function<? super OfGroup, ? extends R> group) {
            return parliament.apply(this);
        }
    }

    /**
     * A body that belongs to the Union in another way than a Member.
     *
     * @param name its name; not blank
     * @param affiliation associate member or observer
     */
    record OfOrganization(String name, Affiliation affiliation) implements Author {
        /**
         * Refuses a blank name and a Member, which is a parliament.
         *
         * @throws IllegalArgumentException if the name is blank or the affiliation that of a Member
         */
        public OfOrganization {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
            if (affiliation == Affiliation.MEMBER) {
                throw new IllegalArgumentException("a Member is a parliament: " + name);
            }
        }

        @Override
        public <R> R fold(
                Function<? super OfParliament, ? extends R> parliament,
                Function<? super OfOrganization, ? extends R> organization,
                Function<? super OfGroup, ? extends R> group) {
            return organization.apply(this);
        }
    }

    /**
     * A geopolitical group that asks itself. A group in whose name a Member asks is no author; see {@link
     * Submission#onBehalfOf()}.
     *
     * @param id which group
     */
    record OfGroup(GeopoliticalGroup id) implements Author {
        @Override
        public String name() {
            return id.name();
        }

        @Override
        public <R> R fold(
                Function<? super OfParliament, ? extends R> parliament,
                Function<? super OfOrganization, ? extends R> organization,
                Function<? super OfGroup, ? extends R> group) {
            return group.apply(this);
        }
    }
}
