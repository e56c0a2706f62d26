package org.openipu.rules.emergency;

import java.util.List;
import java.util.function.Function;

/** What a vote on requests for an emergency item can end in. */
public sealed interface EmergencyItemOutcome {

    /** Returns how every request fared, in the order in which the votes were given. */
    List<RequestResult> requests();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param accepted for a request that becomes the emergency item
     * @param noneAccepted for an Assembly without emergency item
     * @param tied for equal leaders, between which the rules do not choose
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super NoneAccepted, ? extends R> noneAccepted,
            Function<? super Tied, ? extends R> tied);

    /**
     * One request becomes the emergency item.
     *
     * @param request the request
     * @param requests how every request fared
     */
    record Accepted(RequestResult request, List<RequestResult> requests) implements EmergencyItemOutcome {
        /** Copies the requests. */
        public Accepted {
            requests = List.copyOf(requests);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super NoneAccepted, ? extends R> noneAccepted,
                Function<? super Tied, ? extends R> tied) {
            return accepted.apply(this);
        }
    }

    /**
     * No request has the majority, so the Assembly has no emergency item.
     *
     * @param requests how every request fared; empty when there was none
     */
    record NoneAccepted(List<RequestResult> requests) implements EmergencyItemOutcome {
        /** Copies the requests. */
        public NoneAccepted {
            requests = List.copyOf(requests);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super NoneAccepted, ? extends R> noneAccepted,
                Function<? super Tied, ? extends R> tied) {
            return noneAccepted.apply(this);
        }
    }

    /**
     * Several requests have the majority and lead with equal affirmative votes. The rules name no way to choose between
     * them, so nothing is chosen.
     *
     * @param leaders the equal leaders, two or more, in the order in which the votes were given
     * @param requests how every request fared
     */
    record Tied(List<RequestResult> leaders, List<RequestResult> requests) implements EmergencyItemOutcome {
        /** Copies the lists. */
        public Tied {
            leaders = List.copyOf(leaders);
            requests = List.copyOf(requests);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super NoneAccepted, ? extends R> noneAccepted,
                Function<? super Tied, ? extends R> tied) {
            return tied.apply(this);
        }
    }
}
