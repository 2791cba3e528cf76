package kr.ieum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@AsTenant("busan")
class SearchWordsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchWords searchWords;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            한빛정밀공업        | 한빛정밀공업
            한빛정밀공업        | 한빛
            한빛정밀공업        | 정밀
            한빛정밀공업        | 빛정
            한빛정밀공업        | 빛정밀공
            한빛정밀공업        | 정밀공업을
            한빛정밀공업        | 한빛 공업
            한빛정밀공업        | 한빛정밀의 공
            한빛 정밀 공업      | 한빛정밀
            서진이엔지          | 서진
            서진이엔지          | 이엔지
            부산정밀            | 부산은
            Hanbit Precision    | hanbit
            Hanbit Precision    | PREC
            하이테크21          | 테크21
            ㈜대성              | 대성
            """)
    void aNameIsFoundBy(String name, String typed) {
        assertThat(found(name, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            한빛정밀공업        | 한밭
            한빛정밀공업        | 정밀한빛산업
            한빛정밀공업        | 빛공
            한빛정밀공업        | 한빛 산업
            나다가나            | 가나다
            Hanbit Precision    | bitten
            """)
    void aNameIsNotFoundBy(String name, String typed) {
        assertThat(found(name, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"617-81-78112", "6178178112", "617-81", "61781", "617"})
    void aNumberIsFoundByItsFirstDigits(String typed) {
        assertThat(found("한빛정밀", typed)).isTrue();
    }

    @Test
    void aNumberIsNotFoundByDigitsInTheMiddle() {
        assertThat(found("한빛정밀", "78112")).isFalse();
    }

    @Test
    void productsAreFoundByTheirWords() {
        assertThat(found("한빛정밀", "밸브를")).isTrue();
        assertThat(found("한빛정밀", "선박용 밸브")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"선", "선박", "선박용 밸", "선박용 펌프", "제조"})
    void productsAreFoundWhileTheWordIsBeingTyped(String typed) {
        assertThat(found("한빛정밀", typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"나라온", "나라", "나라온을", "kim", "나라온 한빛"})
    void aPersonIsFoundByTheNameAndItsBeginning(String typed) {
        assertThat(found("한빛정밀", typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'()'", "'-'"})
    void nothingToLookForIsNoQuery(String typed) {
        assertThat(searchWords.query(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a' | b
            한빛\\':* & !정밀
            '); DROP TABLE core.company; --
            <-> :* ! & |
            """)
    void whateverIsTypedIsAnHonestQuery(String typed) {
        searchWords
                .query(typed)
                .ifPresent(query -> jdbc.sql("SELECT CAST(:query AS tsquery) @@ ''::tsvector")
                        .param("query", query)
                        .query(Boolean.class)
                        .single());
    }

    private boolean found(String name, String typed) {
        var vector = searchWords.vector(
                new Searchable(name, List.of("선박용 밸브, 펌프 제조"), List.of("나라온 Kim"), List.of("617-81-78112")));
        return jdbc.sql("SELECT CAST(:vector AS tsvector) @@ CAST(:query AS tsquery)")
                .param("vector", vector)
                .param("query", searchWords.query(typed).orElseThrow())
                .query(Boolean.class)
                .single();
    }
}
