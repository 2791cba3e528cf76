package kr.ieum.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseServerTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host/ieum?user=postgres, jdbc:postgresql://host/ieum",
        "jdbc:postgresql://host/ieum?user=a&ssl=true, jdbc:postgresql://host/ieum?ssl=true",
        "jdbc:postgresql://host/ieum?ssl=true&user=a&password=b, jdbc:postgresql://host/ieum?ssl=true",
        "jdbc:postgresql://host/ieum, jdbc:postgresql://host/ieum"
    })
    void anAddressNamesNoLogin(String given, String used) {
        assertThat(DatabaseServer.withoutLogin(given)).isEqualTo(used);
    }
}
