package kr.ieum.x.jeonnamemobility.project;

import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.StageScale;
import kr.ieum.plugin.StageScale.LegalStage;
import kr.ieum.plugin.StageScale.Stage;
import kr.ieum.plugin.StageScales;
import org.pf4j.Extension;

/** How safely a part is supplied, mapped to the legal stages. */
@Extension
public class SupplySafety implements StageScales {

    private final PluginContext plugin;

    SupplySafety(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<StageScale> scales() {
        return List.of(new StageScale(
                "supply-safety",
                plugin.bilingual("supply.coverage"),
                List.of(
                        stage("SEVERAL", LegalStage.GOOD),
                        stage("DEPENDENT", LegalStage.CAUTION),
                        stage("SINGLE", LegalStage.CAUTION),
                        stage("NONE", LegalStage.SERIOUS))));
    }

    private Stage stage(String coverage, LegalStage legal) {
        return new Stage(plugin.bilingual("supply.coverage." + coverage), legal);
    }
}
