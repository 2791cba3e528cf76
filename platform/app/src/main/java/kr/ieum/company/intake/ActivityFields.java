package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.matching;

import java.util.List;
import kr.ieum.exchange.ImportField;

/** What a firm does. */
final class ActivityFields {

    private ActivityFields() {}

    static List<ImportField> all() {
        return List.of(
                field(Fields.INDUSTRY_NAME, "전동기 및 발전기 제조업", """
                        업종명, 업종, 업종내용, 주업종, 주업종명, 대표업종, 대표업종명, 표준산업분류명, 산업분류명, 산업분류, 표준산업분류,
                        한국표준산업분류, 한국표준산업분류명, 업태, 종목, indutyNm, ksicNm, industry, industry_name"""),
                field(Fields.INDUSTRY_CODE, "C28114", """
                        업종코드, 업종 코드, 주업종코드, 대표업종코드, 업종번호, 대표업종번호, 표준산업분류코드, 한국표준산업분류코드,
                        산업분류코드, 산업코드, 업종코드(10차), 업종코드(11차), 표준산업분류코드(10차), 표준산업분류코드(11차), KSIC,
                        KSIC코드, KSIC(10차), KSIC(11차), indutyCode, indutyCd, ksicCode""")
                        .looksLike(matching("(?s)\\[?(?:[A-U]\\.?)?\\d{2}[\\d.]{0,7}(?:[] ,/|;(\\n].*)?|[A-U]")),
                field(Fields.PRODUCTS, "자동차 부품", """
                        주생산품, 주요생산품, 생산품, 생산품목, 주요제품, 주력제품, 주생산품목, 주요품목, 제품명, 주요사업,
                        주요 사업내용, 사업내용, 주요수출품, 수출품목, 취급품목, mainProduct, prdctn, products"""));
    }
}
