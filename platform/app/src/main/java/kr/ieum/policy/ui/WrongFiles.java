package kr.ieum.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Tells the ministry what is wrong in the files of the policy; not there while they are right. */
class WrongFiles extends Composite<Section> {

    /** @param findings with file, line and reason */
    WrongFiles(List<String> findings) {
        var list = new UnorderedList(findings.stream().map(ListItem::new).toArray(ListItem[]::new));
        getContent()
                .add(
                        new H2(getTranslation("policy.findings")),
                        new Paragraph(getTranslation("policy.findings-hint")),
                        list);
        getContent().addClassName("policy-findings");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(!findings.isEmpty());
    }
}
