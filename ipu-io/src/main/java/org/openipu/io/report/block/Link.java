package org.openipu.io.report.block;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An address that comes from data.
 *
 * @param shown the address as it is read; characters that cannot be printed are replaced
 * @param path the address in the data's document; not empty
 */
public record Link(String shown, String path) implements Inline {

    private static final Set<String> FOLLOWED = Set.of("http", "https");

    /**
     * Makes the text printable; refuses an address that cannot be traced.
     *
     * @throws IllegalArgumentException if the path is empty
     */
    public Link {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("an address has the path of its object");
        }
        shown = Printable.of(shown);
    }

    /**
     * Returns where the link leads.
     *
     * @return the address, with {@code https} when it names no scheme; empty when it is no address of the web, and the text alone is
     *     shown
     */
    public Optional<String> target() {
        try {
            URI address = new URI(shown.contains(":") ? shown : "https://" + shown);
            boolean isFollowed = address.getScheme() != null
                    && FOLLOWED.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
            return isFollowed ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public <R> R fold(
            Function<? super Text, ? extends R> text,
            Function<? super Figure, ? extends R> figure,
            Function<? super Link, ? extends R> link) {
        return link.apply(this);
    }
}
