package kr.ieum.x.gyeongnamstrategicsafety;

import java.util.List;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.DocumentTemplates;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** The agreement of the pact, to be filled for a project. */
@Extension
public class Documents implements DocumentTemplates {

    private final PluginContext plugin;

    Documents(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(new DocumentTemplate(
                "pact-agreement", plugin.bilingual("document.name"), plugin.bilingual("document.text")));
    }
}
