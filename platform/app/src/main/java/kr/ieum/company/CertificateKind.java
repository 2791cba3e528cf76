package kr.ieum.company;

/** Certificates and selections that public lists name. */
public enum CertificateKind {
    /** 벤처기업. */
    VENTURE,
    /** 이노비즈, 기술혁신형 중소기업. */
    INNOBIZ,
    /** 메인비즈, 경영혁신형 중소기업. */
    MAINBIZ,
    /** 글로벌 강소기업. */
    GLOBAL_SMALL_GIANT,
    /** 지역혁신 선도기업. */
    REGIONAL_LEADER,
    /** 뿌리기업. */
    ROOT,
    /** 소재·부품·장비 전문기업. */
    MATERIALS_PARTS_EQUIPMENT,
    /** 수출유망중소기업. */
    EXPORT_PROMISING,
    /** 가족친화기업. */
    FAMILY_FRIENDLY,
    /** 여성기업. */
    WOMEN_OWNED,
    /** 장애인기업. */
    DISABLED_OWNED,
    /** 사회적기업. */
    SOCIAL_ENTERPRISE,
    /** 기업부설연구소. */
    RESEARCH_INSTITUTE;

    /** Key of the certificate's name. */
    public String key() {
        return "company.certificate." + name();
    }
}
