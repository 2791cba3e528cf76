package kr.ieum.plugins.imports;

import java.util.List;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportKindSource;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lists that the running plugins of the tenant bring to its wizard. */
@Component
class PluginLists implements ImportKindSource {

    private final TenantPlugins plugins;
    private final ListTakeover takeover;
    private final JsonMapper json;

    PluginLists(TenantPlugins plugins, ListTakeover takeover, JsonMapper json) {
        this.plugins = plugins;
        this.takeover = takeover;
        this.json = json;
    }

    @Override
    public List<ImportKind> kinds() {
        return plugins.runningFor(Tenancy.current()).stream()
                .flatMap(plugin -> plugin.contributions().imports().stream()
                        .<ImportKind>map(list -> new ListKind(
                                new ListId(plugin.manifest().id(), list.id()),
                                plugin.manifest().name(),
                                list,
                                takeover,
                                json)))
                .toList();
    }

    @Override
    public boolean brings(String kindId) {
        return kindId.startsWith(ListId.PREFIX);
    }
}
