package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.matching;

import java.util.List;
import java.util.function.Predicate;
import kr.ieum.company.intake.cell.PostalCodeCell;
import kr.ieum.exchange.ImportField;

/** Where a firm is at work. */
final class PlaceFields {

    private static final Predicate<String> ADDRESS =
            matching("(?s).*[가-힣] .*\\d.*|.*[가-힣][로길동읍면리가] ?\\d.*|[가-힣]{2,8} [가-힣]{1,5}[시군구].*");
    private static final String[] OTHER_ADDRESSES = {"메일", "mail", "홈페이지", "url", "웹", "전화", "자택"};

    private PlaceFields() {}

    static List<ImportField> all() {
        return List.of(
                address(Fields.ROAD_ADDRESS, "부산광역시 해운대구 센텀북대로 60", """
                        도로명주소, 소재지도로명주소, 도로명 주소, 소재지(도로명), 주소(도로명), 도로명, 도로명전체주소,
                        공장대표주소(도로명), rdnmadr, rnAdres, roadAddr, road address"""),
                address(Fields.LOT_ADDRESS, "부산광역시 해운대구 재송동 1209", """
                        지번주소, 소재지지번주소, 지번 주소, 소재지(지번), 주소(지번), 지번, 소재지전체주소, 공장대표주소(지번),
                        lnmadr, lnmAdres, jibunAddr, lot address"""),
                address(Fields.ADDRESS, "부산광역시 해운대구 센텀북대로 60", """
                        주소, 소재지, 소재지주소, 사업장주소, 사업장소재지, 사업장 소재지, 회사주소, 기업주소, 업체주소, 기본주소,
                        전체주소, 주소1, 소재지1, adres, addr, address, locplc, 위치""").unmistakable(ADDRESS),
                field(Fields.ADDRESS_DETAIL, "1303호", """
                        상세주소, 세부주소, 나머지주소, 주소상세, 주소2, detailAdres, addrDetail"""),
                field(Fields.POSTAL_CODE, "48058", "우편번호, 우편 번호, 우편, zip, zipcode, zipno, postal code, postcode")
                        .looksLike(text -> PostalCodeCell.read(text).value() != null),
                address(Fields.HEADQUARTERS_ADDRESS, "서울특별시 금천구 가산디지털1로 1", """
                        본사주소, 본사소재지, 본점소재지, 본점주소, 본사 주소, 본사, 본점, 주소(본사), 소재지(본사), hqAddr,
                        headquarters"""),
                address(Fields.FACTORY_ADDRESS, "부산광역시 강서구 녹산산단로 1", """
                        공장주소, 공장소재지, 공장 주소, 생산공장주소, 공장대표주소, 공장, 주소(공장), 소재지(공장), fctryAdres,
                        factory address"""),
                field(Fields.REGION, "부산광역시", """
                        시도, 시도명, 시·도, 광역시도, 광역시도명, 광역지자체, 광역, 지역, 소재지역, 소재지(시도), 시도구분, ctprvnNm,
                        sido, region""")
                        .unmistakable(matching(
                                "(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?[북남]|충[북남]|전라?[북남]|경상?[북남]|제주|전국)[가-힣]{0,8}")),
                field(Fields.DISTRICT, "해운대구", """
                        시군구, 시군구명, 시·군·구, 기초지자체, 기초자치단체, 구군, 시군, signguNm, sigungu, district""").unmistakable(matching("(?:[가-힣]{2,7} ?)?[가-힣]{1,4}[시군구]")),
                field(Fields.REGION_CODE, "26350", """
                        시군구코드, 행정구역코드, 법정동코드, 행정동코드, 지역코드, 시도코드, 행정표준코드, 시군구 코드, signguCode,
                        signguCd, sigunguCode, admCd, adstrdCode, bjdCode, ctprvnCode, ctprvnCd, region code""").looksLike(matching("\\d{2}|\\d{5}|\\d{8}|\\d{10}")),
                field(Fields.COMPLEX, "센텀시티일반산업단지", """
                        산업단지, 산업단지명, 단지명, 산단명, 산단, 입주단지, 입주산업단지, 소재단지, 단지, 농공단지명, irsttNm,
                        iccmplxNm, complex""").unmistakable(matching(".*(?:단지|산단|밸리|클러스터|지구).*")));
    }

    private static ImportField address(String key, String example, String names) {
        return field(key, example, names).strangers(OTHER_ADDRESSES).looksLike(ADDRESS);
    }
}
