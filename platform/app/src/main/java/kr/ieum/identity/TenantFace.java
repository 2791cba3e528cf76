package kr.ieum.identity;

import java.util.Locale;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * By what one knows a tenant.
 *
 * @param color {@code #rrggbb}, readable on white
 * @param downBecause why the tenant cannot be used now; null when it can
 */
public record TenantFace(
        TenantId id,
        LocalizedName fullName,
        LocalizedName shortName,
        String color,
        @Nullable LocalizedName downBecause) {

    public String name(Locale locale) {
        return fullName.in(locale);
    }

    public boolean isUp() {
        return downBecause == null;
    }
}
