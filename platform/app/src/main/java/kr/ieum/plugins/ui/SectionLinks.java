package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.UnaryOperator;

/** The sections of a page, each with an address of its own. */
public class SectionLinks extends Composite<Nav> {

    /**
     * @param label names the links together
     * @param path of the page; its first section has it alone
     * @param sections by their names in the address
     * @param shown the section that is shown
     * @param title of a section, by its name
     */
    public SectionLinks(String label, String path, List<String> sections, String shown, UnaryOperator<String> title) {
        getContent().addClassName("plugin-sections-nav");
        getContent().getElement().setAttribute("aria-label", label);
        for (var section : sections) {
            var address = section.equals(sections.getFirst()) ? path : path + "/" + section;
            var link = new Anchor(address, title.apply(section));
            if (section.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
