package kr.ieum.x.gangwonliquidhydrogen;

import java.util.List;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.DocumentTemplates;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** The agreement of those who buy together. */
@Extension
public class Agreement implements DocumentTemplates {

    private final PluginContext plugin;

    Agreement(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(new DocumentTemplate(
                "joint-agreement", plugin.bilingual("document.name"), plugin.bilingual("document.text")));
    }
}
