package kr.ieum.identity;

import java.util.Locale;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * By what one knows a tenant.
 *
 * @param color {@code #rrggbb}, readable on white
 * @param downBecause why the tenant cannot be used now; null when it can
 */
public record TenantFace(
        TenantId id,
        String nameKo,
        String nameEn,
        String shortKo,
        String shortEn,
        String color,
        @Nullable String downBecause) {

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameKo;
    }

    public String shortName(Locale locale) {
        return isEnglish(locale) ? shortEn : shortKo;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
