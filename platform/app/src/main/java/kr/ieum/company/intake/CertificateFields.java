package kr.ieum.company.intake;

import static kr.ieum.company.intake.Declared.field;
import static kr.ieum.company.intake.Declared.labelled;
import static kr.ieum.company.intake.Declared.matching;

import java.util.ArrayList;
import java.util.List;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.intake.cell.CertificateCell;
import kr.ieum.company.intake.cell.FlagCell;
import kr.ieum.exchange.ImportField;

/** Certificates: named in a cell with their number and term, or ticked off in a column each. */
final class CertificateFields {

    private CertificateFields() {}

    static List<ImportField> all() {
        var fields = new ArrayList<>(List.of(
                field(Fields.CERTIFICATES, "벤처기업, 이노비즈", """
                        인증, 인증현황, 보유인증, 인증명, 인증종류, 인증구분, 인증내역, 확인유형, 기업인증, certificates""")
                        .strangers("기관", "단체", "부서", "담당")
                        .unmistakable(text -> !CertificateCell.namedIn(text).isEmpty()),
                field(Fields.CERTIFICATE_NUMBER, "20240123456", """
                        인증번호, 확인번호, 인증서번호, 확인서번호, 지정번호, 벤처확인번호, 벤처기업확인번호, 벤처확인서번호,
                        이노비즈인증번호, 메인비즈인증번호""").looksLike(matching(".*\\d.*")),
                field(Fields.CERTIFICATE_FROM, "2024-03-05", """
                        유효기간시작일, 유효시작일, 벤처유효시작일, 인증유효시작일, 유효기간(시작), 유효기간(부터), 인증시작일, 인증일,
                        인증일자, 확인일, 확인일자, 지정일, 지정일자, 발급일, 발급일자, validFrom""").looksLike(ProfileFields.DAY),
                field(Fields.CERTIFICATE_TO, "2027-03-04", """
                        유효기간종료일, 유효종료일, 벤처유효종료일, 인증유효종료일, 유효기간(종료), 유효기간(까지), 유효기간만료일,
                        인증종료일, 만료일, 만료일자, 유효기간, 인증기간, 지정기간, validTo""").looksLike(ProfileFields.DAY)));
        for (var kind : CertificateKind.values()) {
            fields.add(labelled(Fields.certificate(kind), kind.key(), "Y", names(kind))
                    .strangers("번호", "일자", "기간", "전화", "주소", "인원", "등급")
                    .looksLike(text -> !FlagCell.read(text).isUnreadable()));
        }
        return List.copyOf(fields);
    }

    private static List<String> names(CertificateKind kind) {
        return plainNames(kind).stream()
                .flatMap(name -> List.of(name, name + "여부").stream())
                .toList();
    }

    private static List<String> plainNames(CertificateKind kind) {
        return switch (kind) {
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
    }
}
