package kr.ieum.search;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.springframework.stereotype.Component;

/**
 * Makes the {@code tsvector} of a record and the {@code tsquery} of what a user typed, both as PostgreSQL literals: write
 * {@code CAST(:words AS tsvector)} and {@code search @@ CAST(:query AS tsquery)}. Safe for many threads.
 *
 * <p>A name is stored by its words and by its pairs of neighbouring characters, since three characters (pg_trgm) are too
 * many for Korean, where half of all typed parts have two. Other texts are stored by their words and by the beginnings of
 * these. So an unfinished word is asked for exactly: asking the index for all that begins with it takes three times as
 * long.
 *
 * @see "Decision 0005: Korean search in PostgreSQL"
 */
@Component
public class SearchWords {

    /** Marks a pair of characters of a name; no word begins with it. */
    private static final String PAIR = "_";

    private static final int LONGEST_WORD = 100;
    private static final int MOST_PAIRS = 200;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 8;
    private static final int SHORTEST_NUMBER = 3;

    /** A record keeps compounds and their parts, a question needs only the parts. */
    private final Morphemes stored = new Morphemes(DecompoundMode.MIXED);

    private final Morphemes asked = new Morphemes(DecompoundMode.DISCARD);

    SearchWords() {}

    /** The record's words as a {@code tsvector} literal; empty when there are none. */
    public String vector(Searchable record) {
        var lexemes = new StringJoiner(" ");
        var found = words(stored, record.name()).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream.concat(
                        record.texts().stream().flatMap(text -> words(stored, text)),
                        record.properNames().stream().flatMap(SearchWords::cutAtSpaces))
                .forEach(word -> found.addAll(Characters.beginnings(word, SHORTEST_BEGINNING, LONGEST_BEGINNING)));
        found.forEach(word -> lexemes.add(quoted(word)));
        record.numbers().stream()
                .map(Characters::digits)
                .filter(digits -> !digits.isEmpty())
                .forEach(digits -> lexemes.add(quoted(digits)));
        var position = 0;
        for (var pair : Characters.pairs(Characters.lettersAndDigits(Characters.alike(record.name())))) {
            if (++position > MOST_PAIRS) {
                break;
            }
            lexemes.add(quoted(PAIR + pair) + ":" + position);
        }
        return lexemes.toString();
    }

    /**
     * What was typed as a {@code tsquery} literal: each word must be found, and may be unfinished. Empty when nothing can
     * be looked for.
     */
    public Optional<String> query(String typed) {
        var conditions = Stream.of(Characters.alike(typed).strip().split("\\s+", -1))
                .flatMap(word -> condition(word).stream())
                .collect(Collectors.joining(" & "));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    private Optional<String> condition(String word) {
        var ways = new LinkedHashSet<String>();
        number(word).ifPresent(ways::add);
        meaning(word).ifPresent(ways::add);
        beginning(word).ifPresent(ways::add);
        part(word).ifPresent(ways::add);
        Particles.without(word).ifPresent(stem -> {
            part(stem).ifPresent(ways::add);
            beginning(stem).ifPresent(ways::add);
        });
        return ways.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" | ", ways) + ")");
    }

    private static Optional<String> number(String word) {
        var digits = Characters.digits(word);
        return digits.length() >= SHORTEST_NUMBER && word.matches("[0-9-]+")
                ? Optional.of(quoted(digits) + ":*")
                : Optional.empty();
    }

    private Optional<String> meaning(String word) {
        var lexemes = words(asked, word).toList();
        var syllables = lexemes.size() > 1 && lexemes.stream().allMatch(lexeme -> lexeme.length() == 1);
        if (lexemes.isEmpty() || syllables) {
            return Optional.empty(); // a name that Nori does not know falls into syllables, which say nothing
        }
        return Optional.of(lexemes.stream().map(SearchWords::quoted).collect(Collectors.joining(" & ", "(", ")")));
    }

    /** One character is the beginning of too much to be stored with each word: that is what the index looks up. */
    private static Optional<String> beginning(String word) {
        var letters = Characters.lettersAndDigits(word);
        return switch (letters.length()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(quoted(letters) + ":*");
            default -> Optional.of(quoted(letters));
        };
    }

    private static Optional<String> part(String word) {
        var pairs = Characters.pairs(Characters.lettersAndDigits(word)).stream()
                .limit(MOST_PAIRS)
                .map(pair -> quoted(PAIR + pair))
                .collect(Collectors.joining(" <-> "));
        return pairs.isEmpty() ? Optional.empty() : Optional.of("(" + pairs + ")");
    }

    private static Stream<String> words(Morphemes morphemes, String text) {
        return kept(morphemes.of(Characters.alike(text)).stream());
    }

    private static Stream<String> cutAtSpaces(String text) {
        return kept(Stream.of(Characters.alike(text).split("[\\s,/·]+", -1)));
    }

    private static Stream<String> kept(Stream<String> words) {
        return words.map(Characters::lettersAndDigits).filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD);
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }
}
