package kr.ieum.x.gangwonliquidhydrogen;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ProjectBlueprint;
import kr.ieum.plugin.ProjectBlueprint.Participant;
import kr.ieum.plugin.ProjectBlueprint.Step;
import kr.ieum.plugin.ProjectBlueprints;
import org.pf4j.Extension;

/** The plan of the project 액화수소 분야 중소벤처 육성, with the bodies that the plan of 2023-04-06 names (requirement 2.11). */
@Extension
public class Blueprints implements ProjectBlueprints {

    private static final List<String> BODIES = List.of(
            "office",
            "gangneung",
            "donghae",
            "samcheok",
            "pyeongchang",
            "technopark",
            "fund",
            "procurement",
            "university",
            "gangneung-wonju");

    private final PluginContext plugin;

    Blueprints(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<ProjectBlueprint> blueprints() {
        return List.of(new ProjectBlueprint(
                "liquid-hydrogen",
                plugin.bilingual("blueprint.name"),
                plugin.bilingual("blueprint.purpose"),
                BODIES.stream().map(this::participant).toList(),
                Stream.of(step("plan", 3), step("join", 6), step("demonstrate", 18), step("grow", 9))
                        .toList()));
    }

    private Participant participant(String body) {
        var key = "blueprint." + body;
        return new Participant(
                plugin.bilingual(key), plugin.bilingual(key + ".role"), plugin.bilingual(key + ".brings"));
    }

    private Step step(String key, int months) {
        return new Step(plugin.bilingual("blueprint.step." + key), months);
    }
}
