package kr.ieum.search;

import java.util.List;

/**
 * What a record can be found by.
 *
 * @param name found by its words and by any part of two or more characters, across spaces
 * @param texts found by their words
 * @param numbers found by their first digits, with or without hyphens
 */
public record Searchable(String name, List<String> texts, List<String> numbers) {

    public Searchable {
        texts = List.copyOf(texts);
        numbers = List.copyOf(numbers);
    }
}
