package kr.ieum.plugins.catalogue;

import java.util.List;

/**
 * Who brings plugins.
 *
 * @param keys the one that was entered last first
 */
public record Publisher(PublisherId id, String name, Entered entered, List<PublisherKey> keys) {

    public Publisher {
        keys = List.copyOf(keys);
    }
}
