package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.matching;

import java.util.List;
import kr.ieum.company.intake.cell.PhoneCell;
import kr.ieum.exchange.ImportField;

/** How a firm is reached; not its people, whose numbers are personal data. */
final class ContactFields {

    private ContactFields() {}

    static List<ImportField> all() {
        return List.of(
                field(Fields.PHONE, "051-123-4567", """
                        전화번호, 전화, 연락처, 대표전화, 대표전화번호, 회사전화번호, 회사전화, 기업전화번호, tel, TEL, telno, phone""")
                        .strangers("팩스", "fax", "휴대", "핸드폰", "mobile", "담당", "자택")
                        .unmistakable(text -> PhoneCell.read(text).value() != null),
                field(Fields.FAX, "051-123-4568", """
                        팩스번호, 팩스, FAX, fax, 팩스 번호, fax번호, fxnum, faxno, faxTelno""")
                        .strangers("담당")
                        .looksLike(text -> PhoneCell.read(text).value() != null),
                field(Fields.WEBSITE, "www.example.co.kr", """
                        홈페이지, 홈페이지주소, 홈페이지 URL, 웹사이트, url, hmpg, homepage, hmpgUrl, website""")
                        .unmistakable(matching("(?i)(?:https?:.*|www\\..*|[^\\s@]+\\.(?:com|kr|net|org|io)(?:/.*)?)")));
    }
}
