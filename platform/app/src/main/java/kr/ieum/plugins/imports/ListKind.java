package kr.ieum.plugins.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.Undone;
import kr.ieum.exchange.Wording;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.LocalText;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import tools.jackson.databind.json.JsonMapper;

/** A list of a plugin as the wizard sees it. It holds words only: pages keep kinds, and must not keep a plugin. */
final class ListKind implements ImportKind {

    private final ListId id;
    private final Wording title;
    private final Wording hint;
    private final List<ListImport.Field> fields;
    private final ListTakeover takeover;
    private final JsonMapper json;

    ListKind(ListId id, LocalText plugin, ListImport list, ListTakeover takeover, JsonMapper json) {
        this.id = id;
        this.title = said(new LocalText(
                plugin.ko() + " · " + list.name().ko(),
                plugin.en() + " · " + list.name().en()));
        this.hint = said(list.hint());
        this.fields = list.fields();
        this.takeover = takeover;
        this.json = json;
    }

    @Override
    public String id() {
        return id.kind();
    }

    @Override
    public Wording title() {
        return title;
    }

    @Override
    public Wording hint() {
        return hint;
    }

    @Override
    public String titleKey() {
        return "plugins.imports.title";
    }

    @Override
    public String hintKey() {
        return "plugins.imports.hint";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER);
    }

    @Override
    public List<ImportField> fields() {
        return fields.stream().map(ListKind::field).toList();
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        return new ListRowCheck(fields, headings, json);
    }

    @Override
    public void compare(ImportRun run) {
        takeover.compare(id, run);
    }

    @Override
    public void commit(ImportRun run) {
        takeover.commit(id, run);
    }

    @Override
    public Undone undo(ImportRun run) {
        return takeover.undo(id, run);
    }

    private static ImportField field(ListImport.Field field) {
        var names = new java.util.ArrayList<>(field.names());
        names.addAll(List.of(field.name().ko(), field.name().en(), field.id()));
        var made = ImportField.of(field.id(), said(field.name())).headers(names.toArray(String[]::new));
        if (field.type() != ListImport.Type.TEXT) {
            made = made.looksLike(
                    cell -> CellReader.read(field.type(), cell, "").fault() == null);
        }
        return field.required() || field.key() ? made.mandatory() : made;
    }

    private static Wording said(LocalText text) {
        return Wording.said(new LocalizedName(text.ko(), text.en()));
    }
}
