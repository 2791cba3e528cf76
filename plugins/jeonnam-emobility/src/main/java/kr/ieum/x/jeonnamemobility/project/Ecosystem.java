package kr.ieum.x.jeonnamemobility.project;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ProjectBlueprint;
import kr.ieum.plugin.ProjectBlueprint.Participant;
import kr.ieum.plugin.ProjectBlueprint.Step;
import kr.ieum.plugin.ProjectBlueprints;
import org.pf4j.Extension;

/**
 * The plan of the project that the paper of 2023-04-06 names: its participants and its contents. Roles and months are a
 * proposal and can be changed in the project.
 */
@Extension
public class Ecosystem implements ProjectBlueprints {

    private static final List<String> PARTICIPANTS = List.of(
            "province", "yeonggwang", "suncheon", "donggang", "kosme", "technopark", "katech", "keri", "association");

    private final PluginContext plugin;

    Ecosystem(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<ProjectBlueprint> blueprints() {
        return List.of(new ProjectBlueprint(
                "ecosystem",
                plugin.bilingual("blueprint.name"),
                plugin.bilingual("blueprint.purpose"),
                PARTICIPANTS.stream().map(this::participant).toList(),
                steps()));
    }

    private Participant participant(String key) {
        return new Participant(
                plugin.bilingual("blueprint." + key),
                plugin.bilingual("blueprint." + key + ".role"),
                plugin.bilingual("blueprint." + key + ".brings"));
    }

    private List<Step> steps() {
        return Stream.of(
                        new Months("cooperative", 6),
                        new Months("site", 18),
                        new Months("link", 12),
                        new Months("standard", 12))
                .map(step -> new Step(plugin.bilingual("blueprint.step." + step.key()), step.months()))
                .toList();
    }

    private record Months(String key, int months) {}
}
