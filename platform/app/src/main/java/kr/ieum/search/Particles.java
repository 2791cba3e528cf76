package kr.ieum.search;

import java.util.List;
import java.util.Optional;

/** Takes the particle off a typed name: Nori does so only where it knows the name. */
final class Particles {

    private static final List<String> LONGEST_FIRST =
            List.of("에서는", "에서", "에게", "으로", "까지", "부터", "을", "를", "은", "는", "이", "가", "의", "에", "로", "와", "과", "도");

    private static final int SHORTEST_NAME = 2;

    private Particles() {}

    /** The word without its particle; empty when it has none or too little would be left. */
    static Optional<String> without(String word) {
        return LONGEST_FIRST.stream()
                .filter(particle -> word.endsWith(particle) && word.length() - particle.length() >= SHORTEST_NAME)
                .findFirst()
                .map(particle -> word.substring(0, word.length() - particle.length()));
    }
}
