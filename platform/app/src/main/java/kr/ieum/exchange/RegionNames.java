package kr.ieum.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the regions are called, from the table that all tenants share. */
@Repository
class RegionNames {

    private final JdbcClient jdbc;

    RegionNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TenantId, String> in(Locale locale) {
        var names = new HashMap<TenantId, String>();
        var column = locale.getLanguage().equals("en") ? "name_en" : "name_ko";
        jdbc.sql("SELECT id, " + column + " AS name FROM reference.region").query(row -> {
            names.put(new TenantId(row.getString("id")), row.getString("name"));
        });
        return names;
    }
}
