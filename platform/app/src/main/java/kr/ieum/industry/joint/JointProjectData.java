package kr.ieum.industry.joint;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.industry.joint.JointRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a joint project is.
 *
 * @param name 1 to 200 characters
 * @param summary 1 to 1,000 characters
 * @param bodies who is in charge of each stage; stages still open are not there, the first is
 */
public record JointProjectData(String name, String summary, Consortium consortium, Map<JointStage, String> bodies)
        implements Serializable {

    private static final int SHORT = 200;

    public JointProjectData {
        name = name.strip();
        summary = summary.strip();
        bodies = Map.copyOf(bodies);
    }

    /** The fields by the names that the history keeps. */
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("summary", summary);
        values.putAll(consortium.values());
        Stream.of(JointStage.values())
                .filter(JointStage::isWork)
                .forEach(stage -> values.put(stage.name(), bodies.get(stage)));
        return values;
    }

    void check() {
        JointTenant.require(Why.NAME, JointTenant.isText(name, SHORT));
        JointTenant.require(Why.SUMMARY, JointTenant.isLong(summary));
        JointTenant.require(
                Why.BODY,
                consortium.isSound()
                        && bodies.containsKey(JointStage.PLANNING)
                        && bodies.entrySet().stream()
                                .allMatch(
                                        each -> each.getKey().isWork() && JointTenant.isText(each.getValue(), SHORT)));
    }
}
