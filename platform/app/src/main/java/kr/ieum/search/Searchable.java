package kr.ieum.search;

import java.util.List;

/**
 * What a record can be found by.
 *
 * @param name found by its words and by any part of two or more characters, across spaces
 * @param texts found by their words, and by what these begin with
 * @param properNames of people and places: found like texts, but cut at spaces alone, since morphemes say nothing of them
 * @param numbers found by their first digits, with or without hyphens
 */
public record Searchable(String name, List<String> texts, List<String> properNames, List<String> numbers) {

    public Searchable {
        texts = List.copyOf(texts);
        properNames = List.copyOf(properNames);
        numbers = List.copyOf(numbers);
    }
}
