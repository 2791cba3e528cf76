package kr.ieum.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.identity.TenantFace;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names of the keys of tables and sets. They come with the files and never change what a rule says, so they are kept here
 * and read again only when one is missing.
 */
@Component
class KeyNames {

    private static final String TENANT = "[a-z][a-z0-9-]{1,30}";

    private final JdbcClient jdbc;
    private final TenantDirectory tenants;
    private volatile Map<String, LocalizedName> known = Map.of();

    /** @param tenants asked late, since they in turn ask here for the rules that make groups of regions */
    KeyNames(JdbcClient jdbc, @Lazy TenantDirectory tenants) {
        this.jdbc = jdbc;
        this.tenants = tenants;
    }

    /** The key itself where it has no name. */
    LocalizedName of(String key) {
        if (!key.matches(TENANT)) {
            return new LocalizedName(key, key);
        }
        var name = known.get(key);
        if (name != null) {
            return name;
        }
        return tenants.find(new TenantId(key))
                .map(TenantFace::shortName)
                .orElseGet(() -> all().getOrDefault(key, new LocalizedName(key, key)));
    }

    /** Whether somebody who reads the key knows what it means. */
    boolean has(String key) {
        return key.matches("[A-Z]|[0-9]{1,4}")
                || (key.matches(TENANT) && tenants.find(new TenantId(key)).isPresent())
                || all().containsKey(key);
    }

    /** The regions in their official order. */
    List<String> regions() {
        return tenants.all().stream()
                .map(TenantFace::id)
                .filter(tenant -> !tenant.isNational() && !tenant.isJoint())
                .map(TenantId::value)
                .toList();
    }

    /** Those of the file, in no order that means something. */
    Map<String, LocalizedName> all() {
        var read = new LinkedHashMap<String, LocalizedName>();
        jdbc.sql("SELECT key, name_ko, name_en FROM reference.policy_key ORDER BY key")
                .query(row -> {
                    read.put(
                            row.getString("key"),
                            new LocalizedName(row.getString("name_ko"), row.getString("name_en")));
                });
        known = Map.copyOf(read);
        return read;
    }
}
