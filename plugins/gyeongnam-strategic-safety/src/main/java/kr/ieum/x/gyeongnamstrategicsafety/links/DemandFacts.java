package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.html.Anchor;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Page;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** What is known of a demand. */
class DemandFacts extends Part {

    DemandFacts(PluginContext plugin, LinkDesk desk, Demand demand) {
        super(plugin);
        var data = demand.data();
        var amount = data.amount() == null ? "-" : MoneyUnit.WON.format(data.amount());
        var member = new Anchor(Page.href(plugin, "pact", Address.of(data.member())), demand.member());
        add(new FactList()
                .with(text("level"), desk.labels().level(demand.head().level(), getLocale()))
                .with(text("links.member"), member)
                .with(text("pact.sectors"), desk.labels().of("sector", data.sector(), getLocale()))
                .with(text("links.need"), desk.labels().of("need", data.need(), getLocale()))
                .with(text("links.needed-by"), data.neededBy().toString())
                .with(text("links.amount"), amount)
                .with(text("links.description"), data.description()));
    }
}
