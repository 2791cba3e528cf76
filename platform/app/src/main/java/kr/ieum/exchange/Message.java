package kr.ieum.exchange;

import java.util.List;

/** A text of the bundles with its arguments, kept with the row and shown in the reader's language. */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, String... arguments) {
        return new Message(key, List.of(arguments));
    }
}
