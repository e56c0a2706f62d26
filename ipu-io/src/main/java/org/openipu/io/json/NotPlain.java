package org.openipu.io.json;

/** Told by a quick reader that there is something which it leaves to a thorough one. */
final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPlain() {
        super("left to the thorough reader", null, false, false);
    }

    static void unless(boolean plain) {
        if (!plain) {
            throw new NotPlain();
        }
    }
}
