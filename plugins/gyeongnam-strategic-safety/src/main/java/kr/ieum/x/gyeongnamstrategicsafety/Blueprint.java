package kr.ieum.x.gyeongnamstrategicsafety;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ProjectBlueprint;
import kr.ieum.plugin.ProjectBlueprint.Participant;
import kr.ieum.plugin.ProjectBlueprint.Step;
import kr.ieum.plugin.ProjectBlueprints;
import org.pf4j.Extension;

/** The project as the plan of 2023-04-06 describes it. Roles and months are not in the plan; the texts say so. */
@Extension
public class Blueprint implements ProjectBlueprints {

    private final PluginContext plugin;

    Blueprint(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<ProjectBlueprint> blueprints() {
        return List.of(new ProjectBlueprint(
                "strategic-safety",
                text("blueprint.name"),
                text("blueprint.purpose"),
                Stream.of("province", "changwon", "khnp", "kai", "doosan", "others")
                        .map(this::participant)
                        .toList(),
                List.of(
                        new Step(text("blueprint.step.pact"), 3),
                        new Step(text("blueprint.step.desk"), 3),
                        new Step(text("blueprint.step.links"), 12),
                        new Step(text("blueprint.step.review"), 6))));
    }

    private Participant participant(String key) {
        return new Participant(text("blueprint.body." + key), text("blueprint.role"), text("blueprint.brings"));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
