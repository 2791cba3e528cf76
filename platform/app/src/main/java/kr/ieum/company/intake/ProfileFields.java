package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.matching;

import java.util.List;
import java.util.function.Predicate;
import kr.ieum.company.intake.cell.SizeCell;
import kr.ieum.exchange.ImportField;

/** What kind of firm it is, and since when. */
final class ProfileFields {

    static final Predicate<String> DAY = matching("'?\\d{4}[-./년]?\\s?\\d{1,2}.*|\\d{4,5}|'?\\d{2}[-./]\\s?\\d{1,2}.*");

    private ProfileFields() {}

    static List<ImportField> all() {
        return List.of(
                field(Fields.FOUNDED_ON, "2001-03-05", """
                        설립일, 설립일자, 설립년월일, 설립연월일, 설립년도, 설립연도, 창업일, 창업일자, 창립일, 개업일, 개업일자,
                        개업연월일, 설립년월, 설립, fondDe, estbDe, founded""").looksLike(DAY),
                field(Fields.STATUS, "계속사업자", """
                        휴폐업여부, 휴폐업상태, 영업상태, 영업상태명, 사업자상태, 운영상태, 가동상태, 가동여부, 상태"""),
                field(Fields.SIZE_CLASS, "소기업", """
                        기업규모, 기업규모명, 규모, 기업구분, 회사규모, 기업유형, 기업형태, entScale, size""")
                        .unmistakable(text -> !SizeCell.read(text).isUnreadable() || text.startsWith("중소")),
                field(Fields.ENGLISH_NAME, "Hanbit Precision", """
                        영문기업명, 영문명, 영문상호, 영문회사명, 기업명(영문), 업체명(영문), 회사명(영문), engNm, english name"""));
    }
}
