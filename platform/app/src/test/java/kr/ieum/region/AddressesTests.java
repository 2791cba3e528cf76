package kr.ieum.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AddressesTests {

    private static final String SUPPLIERS = "companies/중소벤처기업부_스마트공장_공급기업_20250910.cp949.csv";

    @Autowired
    Addresses addresses;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            서울특별시 강남구 테헤란로 1                     | seoul     | seoul/gangnam-gu
            서울시 강남구 테헤란로 1                         | seoul     | seoul/gangnam-gu
            서울 강남구                                      | seoul     | seoul/gangnam-gu
            서울특별시강남구테헤란로1                        | seoul     | seoul/gangnam-gu
            (06234) 서울특별시 강남구 테헤란로 1             | seoul     | seoul/gangnam-gu
            우)06234 서울 강남구                             | seoul     | seoul/gangnam-gu
            [본사] 경기도 수원시 장안구 1                    | gyeonggi  | gyeonggi/suwon-si/jangan-gu
            대한민국 경기 수원시장안구 1                     | gyeonggi  | gyeonggi/suwon-si/jangan-gu
            수원시 장안구 정자동                             | gyeonggi  | gyeonggi/suwon-si/jangan-gu
            수원 장안구 정자동                               | gyeonggi  | gyeonggi/suwon-si/jangan-gu
            경기 분당구 판교로 1                             | gyeonggi  | gyeonggi/seongnam-si/bundang-gu
            창원시 의창구 1                                  | gyeongnam | gyeongnam/changwon-si/uichang-gu
            창원시                                           | gyeongnam | gyeongnam/changwon-si
            강원도 춘천시                                    | gangwon   | gangwon/chuncheon-si
            강원특별자치도 춘천시                            | gangwon   | gangwon/chuncheon-si
            전라북도 전주시 덕진구                           | jeonbuk   | jeonbuk/jeonju-si/deokjin-gu
            전북특별자치도 전주시 덕진구                     | jeonbuk   | jeonbuk/jeonju-si/deokjin-gu
            전북 전주 덕진구                                 | jeonbuk   | jeonbuk/jeonju-si/deokjin-gu
            세종특별자치시 조치원읍 1                        | sejong    | sejong/sejong-si
            세종시 조치원읍                                  | sejong    | sejong/sejong-si
            충청남도 연기군 조치원읍                         | sejong    | sejong/sejong-si
            경상북도 군위군 군위읍                           | daegu     | daegu/gunwi-gun
            군위군 군위읍                                    | daegu     | daegu/gunwi-gun
            충청북도 청원군 오창읍                           | chungbuk  | chungbuk/cheongju-si
            경남 마산시 회원구                               | gyeongnam | gyeongnam/changwon-si
            인천광역시 남구 주안동                           | incheon   | incheon/michuhol-gu
            경기도 부천시 원미구 1                           | gyeonggi  | gyeonggi/bucheon-si/wonmi-gu
            경기도 강화군                                    | incheon   | incheon/ganghwa-gun
            광주광역시 북구                                  | gwangju   | gwangju/buk-gu
            광주시 북구 용봉동                               | gwangju   | gwangju/buk-gu
            광주 광산구                                      | gwangju   | gwangju/gwangsan-gu
            경기도 광주시 오포읍                             | gyeonggi  | gyeonggi/gwangju-si
            광주시 오포읍                                    | gyeonggi  | gyeonggi/gwangju-si
            부산진구 전포동                                  | busan     | busan/busanjin-gu
            제주시 첨단로 1                                  | jeju      | jeju/jeju-si
            제주특별자치도 서귀포시                          | jeju      | jeju/seogwipo-si
            강원도 고성군 1                                  | gangwon   | gangwon/goseong-gun
            경남 고성군 1                                    | gyeongnam | gyeongnam/goseong-gun
            서울특별시&nbsp;중구 &#40;명동&#41;              | seoul     | seoul/jung-gu
            서울특별시 서울특별시 중구                       | seoul     | seoul/jung-gu
            경상남도 테크노로 1                              | gyeongnam |
            """)
    void anAddressLeadsToRegionAndDistrict(String address, String region, String district) {
        var place = addresses.resolve(address);

        assertThat(place.map(each -> each.region().value())).contains(region);
        assertThat(place.map(Place::district).orElse(null)).isEqualTo(district);
    }

    @ParameterizedTest
    @CsvSource({"중구 1", "고성군 1", "세종대로 110", "Tokyo", "''", "010-1234-5678"})
    void anAddressThatFitsSeveralPlacesOrNoneLeadsNowhere(String address) {
        assertThat(addresses.resolve(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "전라북도, jeonbuk",
        "전북특별자치도, jeonbuk",
        "전북, jeonbuk",
        "서울시, seoul",
        "서울, seoul",
        "강원도, gangwon",
        "세종시, sejong",
        "경상 남도, gyeongnam",
        "광주시, gwangju"
    })
    void aRegionIsKnownInAnySpelling(String spelling, String region) {
        assertThat(addresses.region(spelling).map(Object::toString)).contains(region);
    }

    @ParameterizedTest
    @CsvSource({
        "센텀시티일반산업단지, busan/haeundae-gu", "신평장림일반산업단지, busan/saha-gu",
        "회동석대일반산업단지, busan/haeundae-gu", "부산금곡일반산업단지, busan/buk-gu",
        "서김해일반산업단지, gyeongnam/gimhae-si", "명례 산단, busan/gijang-gun"
    })
    void aComplexIsKnownByTheNamesThatListsUse(String name, String district) {
        assertThat(addresses.complex(name).map(Place::district)).contains(district);
    }

    @Test
    void aComplexOfTwoRegionsLeadsNowhere() {
        assertThat(addresses.complex("명지·녹산국가산업단지")).isEmpty();
    }

    @Test
    void almostEveryAddressOfTheSupplierListLeadsToADistrict() throws IOException {
        var lines = Files.readAllLines(SharedData.file(SUPPLIERS), Charset.forName("MS949"));
        var given = lines.stream().skip(1).map(line -> line.split(",", 4)[3]).toList();

        var lost = given.stream()
                .filter(address -> addresses
                        .resolve(address)
                        .filter(place -> place.district() != null)
                        .isEmpty())
                .toList();

        assertThat(lost).hasSizeLessThan(given.size() / 200);
    }
}
