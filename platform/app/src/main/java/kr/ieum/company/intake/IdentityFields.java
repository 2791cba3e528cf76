package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.matching;

import java.util.List;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CorporateNumber;
import kr.ieum.exchange.ImportField;

/** What a firm is called and known by. */
final class IdentityFields {

    private static final String[] OTHER_PERSONS = {"담당", "생년", "생일", "성별", "주민", "연락처", "전화", "휴대", "핸드폰", "메일"};

    private IdentityFields() {}

    static List<ImportField> all() {
        return List.of(
                field(Fields.NAME, "한빛정밀(주)", """
                        기업명, 업체명, 회사명, 상호, 상호명, 법인명, 기업체명, 사업체명, 사업자명, 사업장명, 공장명, 기업, 업체, 회사,
                        상호(법인명), 법인명(상호), 회사명(상호), 공급기업명, 입주업체명, 입주기업명, 참여기업명, 선정기업명, 수혜기업명,
                        인증기업명, 업소명, 기관명, cmpnyNm, entrpsNm, entNm, bplcNm, corpNm, coNm, fctryNm, companyName, company,
                        company name, name""")
                        .strangers("영문", "담당", "모기업", "대표", "제품", "industry", "product", "complex", "region", "file")
                        .mandatory(),
                field(Fields.BUSINESS_NUMBER, "123-45-67890", """
                        사업자등록번호, 사업자번호, 사업자 등록 번호, 사업자등록번호(-제외), 사업자NO, 사업자, bizrno, brno, bizNo,
                        bsnmRegNo, business number, business registration number""").unmistakable(BusinessNumber::isValid),
                field(Fields.CORPORATE_NUMBER, "110111-1234567", "법인등록번호, 법인번호, jurirno, crno, corpNo")
                        .strangers("주민")
                        .unmistakable(CorporateNumber::isValid),
                field(Fields.EXTERNAL_KEY, "10104784", """
                        부여번호, 고유번호, 관리번호, 공장관리번호, 기업번호, 업체번호, 기업코드, 업체코드, 기업ID, 회원번호,
                        일련관리번호, 접수번호, 과제번호, 공급기업번호, fctryManageNo, mngNo, manageNo, id""").looksLike(matching("(?=.*\\d)[A-Za-z0-9-]{5,40}")),
                field(Fields.REPRESENTATIVE, "김이음", """
                        대표자, 대표자명, 대표, 대표이사, 대표자 성명, 대표자이름, 대표명, 대표이사명, 사업주, rprsntvNm, rprsntv,
                        reprsntNm, ceoNm, ceo, representative""").strangers(OTHER_PERSONS));
    }
}
