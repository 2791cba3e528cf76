package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.UUID;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;

/** A page of the plugin. What it shows is in its address: a list with its conditions, or the record with an id. */
public abstract class Page extends Part implements AfterNavigationObserver {

    private final String path;
    private final transient Colleagues colleagues;
    private boolean shown;

    protected Page(PluginContext plugin, String path, Colleagues colleagues) {
        super(plugin);
        this.path = path;
        this.colleagues = colleagues;
    }

    protected abstract void showList(Address address);

    protected abstract void showRecord(UUID id);

    /** Where the page is, with an address. */
    public static String href(PluginContext plugin, String path, Address address) {
        var query = address.parameters().getQueryString();
        return "x/" + plugin.pluginId() + "/" + path + (query.isEmpty() ? "" : "?" + query);
    }

    protected Anchor link(String text, UUID id) {
        return new Anchor(href(plugin(), path, Address.of(id)), text);
    }

    protected void go(Address address) {
        UI.getCurrent().navigate("x/" + plugin().pluginId() + "/" + path, address.parameters());
    }

    /** Shows anew what is shown. */
    protected void refresh() {
        show(Address.of(UI.getCurrent().getActiveViewLocation().getQueryParameters()));
    }

    protected boolean isOfficial() {
        return colleagues.isOfficial();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Address.of(event.getLocation().getQueryParameters()));
    }

    /** Put back in its place after a fault, the page is not told where it is. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().beforeClientResponse(this, context -> {
            if (!shown) {
                refresh();
            }
        });
    }

    private void show(Address address) {
        shown = true;
        colleagues.meet();
        try {
            address.id().ifPresentOrElse(this::showRecord, () -> showList(address));
        } catch (Gone gone) {
            removeAll();
            var title = text("records.not-found");
            add(
                    new PageHeader(title).under(text(path + ".title"), href(plugin(), path, Address.START)),
                    new EmptyState(
                            title,
                            text(gone.key()),
                            new Anchor(href(plugin(), path, Address.START), text("back-to-list"))));
        }
    }
}
