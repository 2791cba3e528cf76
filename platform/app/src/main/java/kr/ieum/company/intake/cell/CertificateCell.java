package kr.ieum.company.intake.cell;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ieum.company.CertificateKind;

/** The certificates that a text names: a cell with several of them, a heading, or the name of a list. */
public final class CertificateCell {

    private static final Map<CertificateKind, Pattern> WORDS = Map.ofEntries(
            word(CertificateKind.VENTURE, "벤처|venture"),
            word(CertificateKind.INNOBIZ, "이노비즈|inno-?biz|기술혁신형"),
            word(CertificateKind.MAINBIZ, "메인비즈|main-?biz|경영혁신형"),
            word(CertificateKind.GLOBAL_SMALL_GIANT, "글로벌\\s*강소|강소기업"),
            word(CertificateKind.REGIONAL_LEADER, "지역\\s*혁신\\s*선도|지역\\s*주력\\s*선도"),
            word(CertificateKind.ROOT, "뿌리\\s*(?:기업|전문|기술)"),
            word(CertificateKind.MATERIALS_PARTS_EQUIPMENT, "소재[·ㆍ,/ ]*부품|소부장"),
            word(CertificateKind.EXPORT_PROMISING, "수출\\s*유망"),
            word(CertificateKind.FAMILY_FRIENDLY, "가족\\s*친화"),
            word(CertificateKind.WOMEN_OWNED, "여성\\s*기업"),
            word(CertificateKind.DISABLED_OWNED, "장애인\\s*기업"),
            word(CertificateKind.SOCIAL_ENTERPRISE, "사회적\\s*기업"),
            word(CertificateKind.RESEARCH_INSTITUTE, "기업\\s*부설\\s*연구소|부설\\s*연구소|연구개발\\s*전담\\s*부서"));

    private CertificateCell() {}

    private static Map.Entry<CertificateKind, Pattern> word(CertificateKind kind, String pattern) {
        return Map.entry(kind, Pattern.compile(pattern));
    }

    /** All kinds that the text names, in the order of {@link CertificateKind}. */
    public static Set<CertificateKind> namedIn(String text) {
        var lower = Cell.clean(text).toLowerCase(Locale.ROOT);
        var kinds = EnumSet.noneOf(CertificateKind.class);
        WORDS.forEach((kind, pattern) -> {
            if (pattern.matcher(lower).find()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
