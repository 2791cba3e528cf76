package kr.ieum.plugins.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.SamplePlugin;

/** A plugin that keeps a list of parts in its own table, and fails or refuses when a property says so. */
final class ListSample {

    static final String ID = "list-sample";
    static final String KIND = "x/list-sample/parts";
    static final List<String> TABLES = List.of("part");
    static final Map<String, byte[]> FILES = Map.of("db/0001-part.sql", """
            --liquibase formatted sql
            --changeset sample:part
            CREATE TABLE part (number text PRIMARY KEY, name text NOT NULL, price bigint, share numeric, since date);
            """.getBytes(StandardCharsets.UTF_8));

    private static final String LISTS = """
            import kr.ieum.plugin.*;
            import java.util.*;
            @org.pf4j.Extension
            public class Lists implements ListImports {
                private final org.springframework.jdbc.core.simple.JdbcClient jdbc;
                private final org.springframework.transaction.support.TransactionOperations transaction;
                public Lists(org.springframework.jdbc.core.simple.JdbcClient jdbc,
                        org.springframework.transaction.support.TransactionOperations transaction) {
                    this.jdbc = jdbc;
                    this.transaction = transaction;
                }
                public List<ListImport> imports() {
                    return List.of(new ListImport("parts", text("부품"), text("부품의 목록"), List.of(
                        field("number", "부품번호", ListImport.Type.TEXT, true),
                        field("name", "부품명", ListImport.Type.TEXT, false),
                        field("price", "단가", ListImport.Type.WON, false),
                        field("share", "국산화율", ListImport.Type.PERCENT, false),
                        field("since", "시작일", ListImport.Type.DATE, false)), new Keeper()));
                }
                private static LocalText text(String text) {
                    return new LocalText(text, text);
                }
                private static ListImport.Field field(String id, String name, ListImport.Type type, boolean key) {
                    return new ListImport.Field(id, text(name), List.of(), type, key, key || id.equals("name"));
                }
                private class Keeper implements ListImport.Keeper {
                    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
                        var found = new HashMap<List<String>, Map<String, String>>();
                        jdbc.sql("SELECT * FROM part WHERE number = ANY (:numbers)")
                            .param("numbers", keys.stream().map(key -> key.get(0)).toArray(String[]::new))
                            .query(row -> {
                                var kept = new HashMap<String, String>();
                                for (var field : List.of("number", "name", "price", "share", "since")) {
                                    if (row.getString(field) != null) {
                                        kept.put(field, row.getString(field));
                                    }
                                }
                                found.put(List.of(row.getString("number")), kept);
                            });
                        return found;
                    }
                    public void keep(List<Map<String, String>> rows) {
                        if (System.getProperty("list-sample-refuses") != null) {
                            throw new IllegalArgumentException(System.getProperty("list-sample-refuses"));
                        }
                        if (System.getProperty("list-sample-rule") != null) {
                            throw new Refused("rule", System.getProperty("list-sample-rule"));
                        }
                        transaction.executeWithoutResult(status -> rows.forEach(row -> {
                            jdbc.sql("INSERT INTO part (number, name, price, share, since) "
                                + "VALUES (:number, :name, :price, :share, :since) ON CONFLICT (number) DO UPDATE SET "
                                + "name = EXCLUDED.name, price = EXCLUDED.price, share = EXCLUDED.share, since = EXCLUDED.since")
                                .param("number", row.get("number"))
                                .param("name", System.getProperty("list-sample-writes", "%s").formatted(row.get("name")))
                                .param("price", row.containsKey("price") ? Long.valueOf(row.get("price")) : null)
                                .param("share", row.containsKey("share") ? new java.math.BigDecimal(row.get("share")) : null)
                                .param("since", row.containsKey("since") ? java.time.LocalDate.parse(row.get("since")) : null)
                                .update();
                            if (row.get("name").equals(System.getProperty("list-sample-breaks-at"))) {
                                throw new IllegalStateException("broken on purpose");
                            }
                        }));
                    }
                    public void remove(List<List<String>> keys) {
                        keys.forEach(key -> jdbc.sql("DELETE FROM part WHERE number = :number")
                            .param("number", key.get(0)).update());
                    }
                }
            }
            """;

    private ListSample() {}

    static SamplePlugin plugin() {
        return SamplePlugin.withClasses("Lists", LISTS)
                .withText("messages.properties", "rule={0}은(는) 등록할 수 없습니다.")
                .withText("messages_en.properties", "rule={0} is refused")
                .withText("plugin.yaml", RunningSamples.manifest(ID, """
                tables: [part]
                imports: [{id: parts, name: {ko: 부품, en: Parts}}]
                """));
    }
}
