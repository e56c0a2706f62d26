package org.openipu.model.delegation;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.openipu.model.organ.Body;

/**
 * Who of a delegation took part in a session of a body beside the Assembly's sittings.
 *
 * @param body the body, such as a forum
 * @param delegates the names as printed in the delegation
 */
public record ForumVisit(Body body, List<@NotBlank String> delegates) {

    /** Copies the names. */
    public ForumVisit {
        delegates = List.copyOf(delegates);
    }
}
