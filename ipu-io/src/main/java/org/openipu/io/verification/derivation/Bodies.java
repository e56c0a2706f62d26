package org.openipu.io.verification.derivation;

import java.util.List;

/** The bodies of the Union, as a certificate names them. */
public final class Bodies {

    public static final String EXECUTIVE_COMMITTEE = "executive-committee";
    public static final String HUMAN_RIGHTS_COMMITTEE = "committee-on-the-human-rights-of-parliamentarians";

    public static final List<String> ALL = List.of(
            "assembly",
            "governing-council",
            EXECUTIVE_COMMITTEE,
            "secretariat",
            "standing-committee",
            HUMAN_RIGHTS_COMMITTEE,
            "forum-of-women-parliamentarians",
            "bureau-of-women-parliamentarians",
            "forum-of-young-parliamentarians",
            "board-of-young-parliamentarians",
            "geopolitical-group");

    private Bodies() {}
}
