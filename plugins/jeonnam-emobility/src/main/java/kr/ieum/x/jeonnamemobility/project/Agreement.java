package kr.ieum.x.jeonnamemobility.project;

import java.util.List;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.DocumentTemplates;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** The agreement of the bodies that take part in the project. */
@Extension
public class Agreement implements DocumentTemplates {

    private final PluginContext plugin;

    Agreement(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(new DocumentTemplate(
                "agreement", plugin.bilingual("document.agreement"), plugin.bilingual("document.agreement.text")));
    }
}
