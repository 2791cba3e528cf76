package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Rows;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where templates and their items are kept. */
@Component
class Templates {

    private static final String SEEN = """
        SELECT t.id, t.name, t.purpose, t.retired, t.version, t.changed_at, t.changed_by,
            (SELECT count(*) FROM checklist_item i WHERE i.template_id = t.id AND i.removed_at IS NULL) AS items
        FROM checklist_template t WHERE t.removed_at IS NULL
        """;
    private static final String ITEM =
            "SELECT id, template_id, position, item, required, note, basis, version, changed_at,"
                    + " changed_by FROM checklist_item WHERE removed_at IS NULL";

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Template> all() {
        return jdbc.sql(SEEN + " ORDER BY t.retired, t.name, t.id")
                .query(Rows.of(Template.class))
                .list();
    }

    Optional<Template> find(UUID id) {
        return jdbc.sql(SEEN + " AND t.id = :id")
                .param("id", id)
                .query(Rows.of(Template.class))
                .optional();
    }

    Optional<Template> named(String name) {
        return jdbc.sql(SEEN + " AND t.name = :name")
                .param("name", name)
                .query(Rows.of(Template.class))
                .optional();
    }

    UUID add(String name, String purpose, Stamp stamp) {
        return jdbc.sql("""
            INSERT INTO checklist_template (name, purpose, changed_at, changed_by)
            VALUES (:name, :purpose, :at, :by) RETURNING id\
            """)
                .param("name", name)
                .param("purpose", purpose)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .query(UUID.class)
                .single();
    }

    int change(UUID id, int version, String name, String purpose, boolean retired, Stamp stamp) {
        return jdbc.sql("""
            UPDATE checklist_template SET name = :name, purpose = :purpose, retired = :retired,
                version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id AND version = :version AND removed_at IS NULL\
            """)
                .param("id", id)
                .param("version", version)
                .param("name", name)
                .param("purpose", purpose)
                .param("retired", retired)
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
    }

    void remove(UUID id, Stamp stamp) {
        jdbc.sql("UPDATE checklist_template SET removed_at = :at, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("at", stamp.at())
                .update();
    }

    int restore(UUID id) {
        return jdbc.sql("""
            UPDATE checklist_template t SET removed_at = NULL, version = version + 1
            WHERE id = :id AND NOT EXISTS (SELECT FROM checklist_template o
                WHERE o.name = t.name AND o.removed_at IS NULL)\
            """).param("id", id).update();
    }

    List<Item> items(UUID template) {
        return jdbc.sql(ITEM + " AND template_id = :template ORDER BY position, id")
                .param("template", template)
                .query(Rows.of(Item.class))
                .list();
    }

    Optional<Item> item(UUID id) {
        return jdbc.sql(ITEM + " AND id = :id")
                .param("id", id)
                .query(Rows.of(Item.class))
                .optional();
    }

    /** Puts it at the end. */
    void addItem(UUID template, ItemData data, Stamp stamp) {
        written("""
            INSERT INTO checklist_item (template_id, position, item, required, note, basis, changed_at, changed_by)
            SELECT :template, coalesce(max(position), 0) + 1, :item, :required, :note, :basis, :at, :by
            FROM checklist_item WHERE template_id = :template\
            """, data, stamp).param("template", template).update();
    }

    int changeItem(UUID id, int version, ItemData data, Stamp stamp) {
        return written("""
            UPDATE checklist_item SET item = :item, required = :required, note = :note, basis = :basis,
                version = version + 1, changed_at = :at, changed_by = :by
            WHERE id = :id AND version = :version AND removed_at IS NULL\
            """, data, stamp)
                .param("id", id)
                .param("version", version)
                .update();
    }

    void removeItem(UUID id, Stamp stamp) {
        jdbc.sql("UPDATE checklist_item SET removed_at = :at, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("at", stamp.at())
                .update();
    }

    void restoreItem(UUID id) {
        jdbc.sql("UPDATE checklist_item SET removed_at = NULL, version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    private StatementSpec written(String sql, ItemData data, Stamp stamp) {
        return jdbc.sql(sql)
                .param("item", data.item())
                .param("required", data.required())
                .param("note", data.note())
                .param("basis", data.basis())
                .param("at", stamp.at())
                .param("by", stamp.by());
    }
}
