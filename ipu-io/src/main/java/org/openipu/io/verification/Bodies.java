package org.openipu.io.verification;

import java.util.List;

/** The bodies of the Union, as a certificate names them. */
final class Bodies {

    static final String EXECUTIVE_COMMITTEE = "executive-committee";
    static final String HUMAN_RIGHTS_COMMITTEE = "committee-on-the-human-rights-of-parliamentarians";

    static final List<String> ALL = List.of(
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
