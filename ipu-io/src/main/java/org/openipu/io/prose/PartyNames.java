package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;

/** Divides a list of parties at its commas and its "and", but for names that have an "and" of their own. */
final class PartyNames {

    private final Phrasing phrasing;

    PartyNames(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    List<String> split(String names) {
        List<String> parties = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        for (int at = 0; at < names.length(); at++) {
            char character = names.charAt(at);
            depth += character == '(' ? 1 : 0;
            depth -= character == ')' ? 1 : 0;
            int name = Words.beginsAt(names, at) ? phrasing.endAt("note.one-name", names, at) : -1;
            if (name > 0) {
                at = name - 1;
                continue;
            }
            int end = depth == 0 ? separatorEnd(names, at) : -1;
            if (end > 0) {
                parties.add(withoutArticle(names.substring(begin, at)));
                begin = end;
                at = end - 1;
            }
        }
        parties.add(withoutArticle(names.substring(begin)));
        return parties.stream().filter(party -> !party.isEmpty()).toList();
    }

    private int separatorEnd(String names, int at) {
        if (names.charAt(at) == ',') {
            return at + 1;
        }
        boolean apart = at > 0 && Words.isBlank(names.charAt(at - 1));
        return apart ? phrasing.endAt("note.and", names, at) : -1;
    }

    private String withoutArticle(String name) {
        String stripped = Words.strip(name);
        int lead = phrasing.endAt("note.lead", stripped, 0);
        return lead > 0 && lead < stripped.length() ? Words.strip(stripped.substring(lead)) : stripped;
    }
}
