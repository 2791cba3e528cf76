package kr.ieum.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password made for someone else, to be shown once and changed at the first use. */
public record NewPassword(String value) {

    /** Without characters that are mistaken for each other when read aloud or copied by hand. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static NewPassword random() {
        return new NewPassword(
                IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
