package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The sections of a plugin's page, each with an address of its own. */
class SectionLinks extends Composite<Nav> {

    private static final List<String> SECTIONS = List.of("overview", "settings", "versions", "data");

    /**
     * @param path of the page; its first section has it alone
     * @param shown the section that is shown
     */
    SectionLinks(String path, String shown) {
        getContent().addClassName("plugin-sections-nav");
        getContent().getElement().setAttribute("aria-label", getTranslation("plugins.sections"));
        for (var section : SECTIONS) {
            var address = section.equals(SECTIONS.getFirst()) ? path : path + "/" + section;
            var link = new Anchor(address, getTranslation("plugins.section." + section));
            if (section.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
