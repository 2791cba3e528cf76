package kr.ieum.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.TenantSwitch;
import kr.ieum.tenancy.TenantId;

/** Whose system this is; for who may act in several tenants also the way to the others. */
class TenantMenu extends Composite<Div> {

    TenantMenu(IeumUser user, TenantSigns signs, TenantSwitch tenantSwitch) {
        getContent().addClassName("tenant-sign");
        var present = signs.of(user.tenant());
        if (user.mayActIn().size() < 2) {
            getContent().add(new Span(present.name()));
            return;
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.getElement().setAttribute("aria-label", getTranslation("shell.tenants"));
        var name = new Span(present.name());
        name.addClassName("tenant-name");
        var others = bar.addItem(name).getSubMenu();
        for (var tenant : user.mayActIn()) {
            var choice = others.addItem(signs.of(tenant).name(), click -> change(tenantSwitch, tenant));
            choice.setCheckable(true);
            choice.setChecked(tenant.equals(user.tenant()));
        }
        getContent().add(bar);
    }

    private void change(TenantSwitch tenantSwitch, TenantId tenant) {
        tenantSwitch.to(tenant);
        // everything on the page belongs to the former tenant; the address is kept where it makes sense there
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
