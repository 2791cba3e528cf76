package kr.ieum.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kr.ieum.identity.DemoAccounts;
import kr.ieum.tenancy.TenantId;

/** In a demonstration: who can sign in here, and how. */
class DemoHint extends Div {

    DemoHint(DemoAccounts accounts, TenantId tenant) {
        addClassName("door-demo");
        add(new Paragraph(getTranslation("identity.demo.what", accounts.password())));
        var list = new UnorderedList();
        accounts.at(tenant)
                .forEach(account -> list.add(new ListItem(getTranslation(
                        "identity.demo.account",
                        account.username(),
                        getTranslation("identity.role." + account.role())))));
        add(list);
    }
}
