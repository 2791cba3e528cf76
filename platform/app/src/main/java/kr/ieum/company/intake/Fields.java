package kr.ieum.company.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.intake.cell.CertificateCell;
import kr.ieum.company.intake.cell.FlagCell;
import kr.ieum.company.intake.cell.PhoneCell;
import kr.ieum.company.intake.cell.SizeCell;
import kr.ieum.exchange.ImportField;

/** What a column of a list of firms may mean, and what such columns are called in the lists of public bodies. */
final class Fields {

    static final String EXTERNAL_KEY = "external_key";
    static final String NAME = "name";
    static final String ENGLISH_NAME = "english_name";
    static final String BUSINESS_NUMBER = "business_number";
    static final String CORPORATE_NUMBER = "corporate_number";
    static final String REPRESENTATIVE = "representative";
    static final String STATUS = "status";
    static final String SIZE_CLASS = "size_class";
    static final String FOUNDED_ON = "founded_on";
    static final String PHONE = "phone";
    static final String WEBSITE = "website";
    static final String PRODUCTS = "products";
    static final String ADDRESS = "address";
    static final String ROAD_ADDRESS = "road_address";
    static final String LOT_ADDRESS = "lot_address";
    static final String ADDRESS_DETAIL = "address_detail";
    static final String HEADQUARTERS_ADDRESS = "headquarters_address";
    static final String FACTORY_ADDRESS = "factory_address";
    static final String REGION = "region";
    static final String DISTRICT = "district";
    static final String COMPLEX = "complex";
    static final String INDUSTRY_NAME = "industry_name";
    static final String INDUSTRY_CODE = "industry_code";
    static final String YEAR = "year";
    static final String EMPLOYEES_MALE = "employees_male";
    static final String EMPLOYEES_FEMALE = "employees_female";
    static final String CERTIFICATES = "certificates";
    static final String CERTIFICATE_NUMBER = "certificate_number";
    static final String CERTIFICATE_FROM = "certificate_from";
    static final String CERTIFICATE_TO = "certificate_to";

    private static final String LABEL = "company.intake.field.";
    private static final Pattern KEY = Pattern.compile("(?=.*\\d)[A-Za-z0-9-]{5,40}");
    private static final Pattern CODE = Pattern.compile("(?:[A-U]\\.?)?\\d{2}[\\d.]{0,7}(?:[ ,/|;].*)?|[A-U]");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}[-./년]?\\s?\\d{1,2}.*|\\d{5}|\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern AMOUNT = Pattern.compile("[-△▲(]?[\\d,.\\s조억만천백십]+\\)?\\s*(?:원|명|인|건|개)?");
    private static final Pattern SITE =
            Pattern.compile("(?i)(?:https?:.*|www\\..*|[^\\s@]+\\.(?:com|kr|net|org|io)(?:/.*)?)");
    private static final Pattern REGION_NAME =
            Pattern.compile("(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?[북남]|충[북남]|전라?[북남]|경상?[북남]|제주|전국).*");
    private static final Pattern DISTRICT_NAME = Pattern.compile(".*[시군구]");
    private static final Pattern ADDRESS_TEXT = Pattern.compile(".*[가-힣] .*\\d.*|.*[가-힣][로길동읍면리가] ?\\d.*");
    private static final Pattern COMPLEX_NAME = Pattern.compile(".*(?:단지|산단|밸리|클러스터|지구).*");

    private Fields() {}

    /** @param lastYear the last year whose figures lists may hold: for it and the four before there are fields */
    static List<ImportField> upTo(int lastYear) {
        var fields = new ArrayList<ImportField>();
        fields.add(field(
                        NAME,
                        "한빛정밀(주)",
                        "기업명",
                        "업체명",
                        "회사명",
                        "상호",
                        "상호명",
                        "법인명",
                        "기업체명",
                        "사업체명",
                        "사업자명",
                        "사업장명",
                        "공장명",
                        "기업",
                        "업체",
                        "회사",
                        "상호(법인명)",
                        "법인명(상호)",
                        "회사명(상호)",
                        "공급기업명",
                        "입주업체명",
                        "입주기업명",
                        "참여기업명",
                        "선정기업명",
                        "수혜기업명",
                        "인증기업명",
                        "업소명",
                        "기관명",
                        "cmpnyNm",
                        "entrpsNm",
                        "entNm",
                        "bplcNm",
                        "corpNm",
                        "coNm",
                        "fctryNm",
                        "companyName",
                        "company",
                        "company name",
                        "name")
                .mandatory());
        fields.add(field(
                        BUSINESS_NUMBER,
                        "123-45-67890",
                        "사업자등록번호",
                        "사업자번호",
                        "사업자 등록 번호",
                        "사업자등록번호(-제외)",
                        "사업자NO",
                        "사업자",
                        "bizrno",
                        "brno",
                        "bizNo",
                        "bsnmRegNo",
                        "business number",
                        "business registration number")
                .looksLike(BusinessNumber::isValid));
        fields.add(field(CORPORATE_NUMBER, "110111-1234567", "법인등록번호", "법인번호", "jurirno", "crno", "corpNo")
                .looksLike(matching("\\d{6}-?\\d{7}")));
        fields.add(field(
                        EXTERNAL_KEY,
                        "10104784",
                        "부여번호",
                        "고유번호",
                        "관리번호",
                        "공장관리번호",
                        "기업번호",
                        "업체번호",
                        "기업코드",
                        "업체코드",
                        "기업ID",
                        "회원번호",
                        "일련관리번호",
                        "접수번호",
                        "과제번호",
                        "공급기업번호",
                        "fctryManageNo",
                        "mngNo",
                        "manageNo",
                        "id")
                .looksLike(matching(KEY)));
        fields.add(field(
                REPRESENTATIVE,
                "김이음",
                "대표자",
                "대표자명",
                "대표",
                "대표이사",
                "대표자 성명",
                "대표자이름",
                "대표명",
                "대표이사명",
                "사업주",
                "rprsntvNm",
                "rprsntv",
                "reprsntNm",
                "ceoNm",
                "ceo",
                "representative"));
        fields.add(field(
                        ROAD_ADDRESS,
                        "부산광역시 해운대구 센텀북대로 60",
                        "도로명주소",
                        "소재지도로명주소",
                        "도로명 주소",
                        "소재지(도로명)",
                        "주소(도로명)",
                        "도로명",
                        "도로명전체주소",
                        "공장대표주소(도로명)",
                        "rdnmadr",
                        "rnAdres",
                        "roadAddr",
                        "road address")
                .looksLike(matching(ADDRESS_TEXT)));
        fields.add(field(
                        LOT_ADDRESS,
                        "부산광역시 해운대구 재송동 1209",
                        "지번주소",
                        "소재지지번주소",
                        "지번 주소",
                        "소재지(지번)",
                        "주소(지번)",
                        "지번",
                        "소재지전체주소",
                        "공장대표주소(지번)",
                        "lnmadr",
                        "lnmAdres",
                        "jibunAddr",
                        "lot address")
                .looksLike(matching(ADDRESS_TEXT)));
        fields.add(field(
                        ADDRESS,
                        "부산광역시 해운대구 센텀북대로 60",
                        "주소",
                        "소재지",
                        "소재지주소",
                        "사업장주소",
                        "사업장소재지",
                        "사업장 소재지",
                        "회사주소",
                        "기업주소",
                        "업체주소",
                        "기본주소",
                        "전체주소",
                        "주소1",
                        "소재지1",
                        "adres",
                        "addr",
                        "address",
                        "locplc",
                        "위치")
                .looksLike(matching(ADDRESS_TEXT)));
        fields.add(field(ADDRESS_DETAIL, "1303호", "상세주소", "세부주소", "나머지주소", "주소상세", "주소2", "detailAdres", "addrDetail"));
        fields.add(field(
                        HEADQUARTERS_ADDRESS,
                        "서울특별시 금천구 가산디지털1로 1",
                        "본사주소",
                        "본사소재지",
                        "본점소재지",
                        "본점주소",
                        "본사 주소",
                        "본사",
                        "본점",
                        "hqAddr",
                        "headquarters")
                .looksLike(matching(ADDRESS_TEXT)));
        fields.add(field(
                        FACTORY_ADDRESS,
                        "부산광역시 강서구 녹산산단로 1",
                        "공장주소",
                        "공장소재지",
                        "공장 주소",
                        "생산공장주소",
                        "공장대표주소",
                        "공장",
                        "fctryAdres",
                        "factory address")
                .looksLike(matching(ADDRESS_TEXT)));
        fields.add(field(
                        REGION,
                        "부산광역시",
                        "시도",
                        "시도명",
                        "시·도",
                        "광역시도",
                        "광역시도명",
                        "광역지자체",
                        "광역",
                        "지역",
                        "소재지역",
                        "소재지(시도)",
                        "시도구분",
                        "ctprvnNm",
                        "sido",
                        "region")
                .looksLike(matching(REGION_NAME)));
        fields.add(field(
                        DISTRICT,
                        "해운대구",
                        "시군구",
                        "시군구명",
                        "시·군·구",
                        "기초지자체",
                        "기초자치단체",
                        "구군",
                        "시군",
                        "signguNm",
                        "sigungu",
                        "district")
                .looksLike(matching(DISTRICT_NAME)));
        fields.add(field(
                        COMPLEX,
                        "센텀시티일반산업단지",
                        "산업단지",
                        "산업단지명",
                        "단지명",
                        "산단명",
                        "산단",
                        "입주단지",
                        "입주산업단지",
                        "소재단지",
                        "단지",
                        "농공단지명",
                        "irsttNm",
                        "iccmplxNm",
                        "complex")
                .looksLike(matching(COMPLEX_NAME)));
        fields.add(field(
                INDUSTRY_NAME,
                "전동기 및 발전기 제조업",
                "업종명",
                "업종",
                "업종내용",
                "주업종",
                "주업종명",
                "대표업종",
                "대표업종명",
                "표준산업분류명",
                "산업분류명",
                "산업분류",
                "표준산업분류",
                "한국표준산업분류",
                "한국표준산업분류명",
                "업태",
                "종목",
                "indutyNm",
                "ksicNm",
                "industry"));
        fields.add(field(
                        INDUSTRY_CODE,
                        "C28114",
                        "업종코드",
                        "업종 코드",
                        "주업종코드",
                        "대표업종코드",
                        "업종번호",
                        "대표업종번호",
                        "표준산업분류코드",
                        "한국표준산업분류코드",
                        "산업분류코드",
                        "산업코드",
                        "업종코드(10차)",
                        "업종코드(11차)",
                        "표준산업분류코드(10차)",
                        "표준산업분류코드(11차)",
                        "KSIC",
                        "KSIC코드",
                        "KSIC(10차)",
                        "KSIC(11차)",
                        "indutyCode",
                        "indutyCd",
                        "ksicCode")
                .looksLike(matching(CODE)));
        fields.add(field(
                PRODUCTS,
                "자동차 부품",
                "주생산품",
                "주요생산품",
                "생산품",
                "생산품목",
                "주요제품",
                "주력제품",
                "주생산품목",
                "주요품목",
                "제품명",
                "주요사업",
                "주요 사업내용",
                "사업내용",
                "mainProduct",
                "prdctn",
                "products"));
        fields.add(field(
                        PHONE,
                        "051-123-4567",
                        "전화번호",
                        "전화",
                        "연락처",
                        "대표전화",
                        "대표전화번호",
                        "회사전화번호",
                        "회사전화",
                        "기업전화번호",
                        "tel",
                        "TEL",
                        "telno",
                        "phone")
                .looksLike(text -> PhoneCell.read(text).value() != null));
        fields.add(field(
                        WEBSITE,
                        "www.example.co.kr",
                        "홈페이지",
                        "홈페이지주소",
                        "홈페이지 URL",
                        "웹사이트",
                        "url",
                        "hmpg",
                        "homepage",
                        "hmpgUrl",
                        "website")
                .looksLike(matching(SITE)));
        fields.add(field(
                        FOUNDED_ON,
                        "2001-03-05",
                        "설립일",
                        "설립일자",
                        "설립년월일",
                        "설립연월일",
                        "설립년도",
                        "설립연도",
                        "창업일",
                        "창업일자",
                        "창립일",
                        "개업일",
                        "개업일자",
                        "개업연월일",
                        "설립년월",
                        "설립",
                        "fondDe",
                        "estbDe",
                        "founded")
                .looksLike(matching(DAY)));
        fields.add(field(STATUS, "계속사업자", "휴폐업여부", "휴폐업상태", "영업상태", "영업상태명", "사업자상태", "운영상태", "가동상태", "가동여부", "상태"));
        fields.add(field(SIZE_CLASS, "소기업", "기업규모", "기업규모명", "규모", "기업구분", "회사규모", "기업유형", "기업형태", "entScale", "size")
                .looksLike(text -> !SizeCell.read(text).isUnreadable() || text.startsWith("중소")));
        fields.add(field(
                ENGLISH_NAME,
                "Hanbit Precision",
                "영문기업명",
                "영문명",
                "영문상호",
                "영문회사명",
                "기업명(영문)",
                "업체명(영문)",
                "회사명(영문)",
                "engNm",
                "english name"));
        figures(fields, lastYear);
        certificates(fields);
        return List.copyOf(fields);
    }

    private static void figures(List<ImportField> fields, int lastYear) {
        fields.add(field(
                        YEAR,
                        String.valueOf(lastYear),
                        "기준년도",
                        "기준연도",
                        "회계연도",
                        "결산연도",
                        "결산년도",
                        "연도",
                        "년도",
                        "stdrYear",
                        "year")
                .looksLike(matching("(?:19|20)\\d{2}년?")));
        for (var figure : Figure.values()) {
            fields.add(labelled(
                            figure.key(),
                            LABEL + figure.key(),
                            figure.example(),
                            figure.names().toArray(String[]::new))
                    .looksLike(matching(AMOUNT)));
        }
        fields.add(field(
                        EMPLOYEES_MALE,
                        "30",
                        "남종업원수",
                        "남자종업원수",
                        "종업원수(남)",
                        "종업원(남)",
                        "남성종업원수",
                        "남자종업원",
                        "종업원(남자)",
                        "남직원수")
                .looksLike(matching(AMOUNT)));
        fields.add(field(
                        EMPLOYEES_FEMALE,
                        "12",
                        "여종업원수",
                        "여자종업원수",
                        "종업원수(여)",
                        "종업원(여)",
                        "여성종업원수",
                        "여자종업원",
                        "종업원(여자)",
                        "여직원수")
                .looksLike(matching(AMOUNT)));
        for (var year = lastYear; year > lastYear - Figure.YEARS; year--) {
            for (var figure : Figure.BY_YEAR) {
                fields.add(labelled(
                                figure.key(year),
                                LABEL + figure.key() + '.' + (lastYear - year),
                                figure.example(),
                                figure.names(year))
                        .looksLike(matching(AMOUNT)));
            }
        }
    }

    private static void certificates(List<ImportField> fields) {
        fields.add(field(
                        CERTIFICATES,
                        "벤처기업, 이노비즈",
                        "인증",
                        "인증현황",
                        "보유인증",
                        "인증명",
                        "인증종류",
                        "인증구분",
                        "인증내역",
                        "확인유형",
                        "기업인증",
                        "certificates")
                .looksLike(text -> !CertificateCell.namedIn(text).isEmpty()));
        fields.add(field(
                        CERTIFICATE_NUMBER,
                        "20240123456",
                        "인증번호",
                        "확인번호",
                        "인증서번호",
                        "확인서번호",
                        "지정번호",
                        "벤처확인번호",
                        "벤처기업확인번호",
                        "벤처확인서번호",
                        "이노비즈인증번호",
                        "메인비즈인증번호")
                .looksLike(matching(".*\\d.*")));
        fields.add(field(
                        CERTIFICATE_FROM,
                        "2024-03-05",
                        "유효기간시작일",
                        "유효시작일",
                        "벤처유효시작일",
                        "인증유효시작일",
                        "유효기간(시작)",
                        "유효기간(부터)",
                        "인증시작일",
                        "인증일",
                        "인증일자",
                        "확인일",
                        "확인일자",
                        "지정일",
                        "지정일자",
                        "발급일",
                        "발급일자",
                        "validFrom")
                .looksLike(matching(DAY)));
        fields.add(field(
                        CERTIFICATE_TO,
                        "2027-03-04",
                        "유효기간종료일",
                        "유효종료일",
                        "벤처유효종료일",
                        "인증유효종료일",
                        "유효기간(종료)",
                        "유효기간(까지)",
                        "유효기간만료일",
                        "인증종료일",
                        "만료일",
                        "만료일자",
                        "유효기간",
                        "validTo")
                .looksLike(matching(DAY)));
        for (var kind : CertificateKind.values()) {
            fields.add(labelled(certificate(kind), kind.key(), "Y", certificateNames(kind))
                    .looksLike(text -> !FlagCell.read(text).isUnreadable()));
        }
    }

    /** Key of the field that ticks off a certificate. */
    static String certificate(CertificateKind kind) {
        return "certificate_" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String[] certificateNames(CertificateKind kind) {
        var names = switch (kind) {
            case VENTURE -> List.of("벤처기업", "벤처", "벤처인증", "벤처확인", "venture");
            case INNOBIZ -> List.of("이노비즈", "이노비즈인증", "INNOBIZ", "기술혁신형중소기업");
            case MAINBIZ -> List.of("메인비즈", "메인비즈인증", "MAINBIZ", "경영혁신형중소기업");
            case GLOBAL_SMALL_GIANT -> List.of("글로벌강소기업", "글로벌강소");
            case REGIONAL_LEADER -> List.of("지역혁신선도기업", "지역혁신선도");
            case ROOT -> List.of("뿌리기업", "뿌리기술전문기업");
            case MATERIALS_PARTS_EQUIPMENT -> List.of("소부장", "소재부품장비전문기업", "소부장전문기업");
            case EXPORT_PROMISING -> List.of("수출유망중소기업", "수출유망");
            case FAMILY_FRIENDLY -> List.of("가족친화인증", "가족친화기업", "가족친화");
            case WOMEN_OWNED -> List.of("여성기업");
            case DISABLED_OWNED -> List.of("장애인기업");
            case SOCIAL_ENTERPRISE -> List.of("사회적기업");
            case RESEARCH_INSTITUTE -> List.of("기업부설연구소", "부설연구소", "연구소");
        };
        return names.stream()
                .flatMap(name -> List.of(name, name + "여부").stream())
                .toArray(String[]::new);
    }

    private static ImportField field(String key, String example, String... headers) {
        return labelled(key, LABEL + key, example, headers);
    }

    private static ImportField labelled(String key, String labelKey, String example, String... headers) {
        return ImportField.of(key, labelKey).headers(headers).example(example);
    }

    private static Predicate<String> matching(String pattern) {
        return matching(Pattern.compile(pattern));
    }

    private static Predicate<String> matching(Pattern pattern) {
        return pattern.asMatchPredicate();
    }
}
