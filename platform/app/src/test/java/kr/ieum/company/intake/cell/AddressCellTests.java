package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "부산광역시 해운대구 센텀북대로 60 (재송동)|부산광역시 해운대구 센텀북대로 60 (재송동)|true|null",
                "(48058) 부산광역시 해운대구 센텀북대로 60|부산광역시 해운대구 센텀북대로 60|true|48058",
                "[48058]부산 해운대구 센텀북대로 60|부산 해운대구 센텀북대로 60|true|48058",
                "우)48058 부산 해운대구 센텀북대로 60|부산 해운대구 센텀북대로 60|true|48058",
                "612-020 부산 해운대구 우동 1509|부산 해운대구 우동 1509|false|612020",
                "전남 여수시 낙포동 159-3|전남 여수시 낙포동 159-3|false|null",
                "부산광역시 중구 중앙대로81번길 2 (중앙동4가)|부산광역시 중구 중앙대로81번길 2 (중앙동4가)|true|null",
                "서울 금천구 가산동 대륭테크노타운3차 703호|서울 금천구 가산동 대륭테크노타운3차 703호|false|null",
                "대한민국 경기도 화성시 마도면 청원산단8길 138|경기도 화성시 마도면 청원산단8길 138|true|null",
            })
    void anAddressIsPartedFromItsPostalCode(String raw, String text, boolean road, String postalCode) {
        assertThat(AddressCell.read(raw)).isEqualTo(new AddressCell(text, road, postalCode));
    }

    @Test
    void whatASecondColumnAddsIsSaidOnce() {
        var address = Objects.requireNonNull(AddressCell.read("부산광역시 해운대구 센텀북대로 60"));

        assertThat(address.with("1303호").text()).isEqualTo("부산광역시 해운대구 센텀북대로 60 1303호");
        assertThat(address.with("1303호").with(" 1303호 ").text()).isEqualTo("부산광역시 해운대구 센텀북대로 60 1303호");
        assertThat(address.with("-")).isEqualTo(address);
    }
}
