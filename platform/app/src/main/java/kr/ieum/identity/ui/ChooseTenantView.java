package kr.ieum.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.identity.TenantFace;
import kr.ieum.uikit.InJointTenant;

/** The bare address: the ways to the regions' own addresses and to the ministry's. */
@InJointTenant
@Route(value = "choose", autoLayout = false)
@AnonymousAllowed
@StyleSheet("krds/door.css")
class ChooseTenantView extends Main implements HasDynamicTitle {

    ChooseTenantView(TenantDirectory tenants, CurrentAddress address) {
        addClassName("door");
        var ways = new UnorderedList();
        ways.addClassName("door-ways");
        tenants.all().forEach(face -> ways.add(new ListItem(way(face, address))));
        var card = new Div(
                new H1(getTranslation("identity.choose.title")),
                new Paragraph(getTranslation("identity.choose.what")),
                ways,
                new LanguageLinks());
        card.addClassNames("door-card", "door-wide");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.choose.title");
    }

    private Anchor way(TenantFace face, CurrentAddress address) {
        var way = new Anchor(address.of(face.id()), new TenantMark(face), new Span(face.name(getLocale())));
        way.addClassName("door-way");
        way.getStyle().set("--tenant-color", face.color());
        // another address, so that the browser has to go there
        way.setRouterIgnore(true);
        if (!face.isUp()) {
            var down = new Span(getTranslation("identity.choose.down"));
            down.addClassName("door-down");
            way.add(down);
        }
        return way;
    }
}
