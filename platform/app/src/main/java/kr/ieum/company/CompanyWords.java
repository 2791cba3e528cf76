package kr.ieum.company;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.search.SearchWords;
import kr.ieum.search.Searchable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a firm is found by: the value of {@code core.company.search}. Whoever writes one of these fields writes the
 * words, too, since the database cannot make them.
 */
@Component
public class CompanyWords {

    private final SearchWords searchWords;

    CompanyWords(SearchWords searchWords) {
        this.searchWords = searchWords;
    }

    /**
     * @param name as shown, with or without legal form
     * @param industry the words for the main industry that a list gave
     * @return a literal: write {@code CAST(:words AS tsvector)}
     */
    public String of(
            String name,
            @Nullable String englishName,
            @Nullable String representative,
            @Nullable String products,
            @Nullable String industry,
            @Nullable String businessNumber,
            @Nullable String corporateNumber) {
        return searchWords.vector(new Searchable(
                name,
                given(products, industry),
                given(englishName, representative),
                given(businessNumber, corporateNumber)));
    }

    private static List<String> given(@Nullable String... values) {
        return Stream.of(values)
                .<String>mapMulti((value, next) -> {
                    if (value != null) {
                        next.accept(value);
                    }
                })
                .toList();
    }
}
