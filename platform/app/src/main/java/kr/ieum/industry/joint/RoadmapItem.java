package kr.ieum.industry.joint;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.ieum.industry.joint.JointRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * Something a group means to achieve.
 *
 * @param id the same in every version of the roadmap
 * @param version to be given back with a change
 */
public record RoadmapItem(UUID id, int version, Data data) {

    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        DROPPED
    }

    /**
     * @param technology 1 to 200 characters
     * @param goal 1 to 1,000 characters
     * @param lead who answers for it, 1 to 200 characters
     * @param budget whole won; null where it is not settled
     */
    public record Data(
            String technology,
            String goal,
            int fromYear,
            int toYear,
            String lead,
            Consortium consortium,
            @Nullable Long budget,
            State state)
            implements Serializable {

        private static final int SHORT = 200;

        public Data {
            technology = technology.strip();
            goal = goal.strip();
            lead = lead.strip();
        }

        /** The fields by the names that the history keeps. */
        Map<String, @Nullable Object> values() {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("technology", technology);
            values.put("goal", goal);
            values.put("fromYear", fromYear);
            values.put("toYear", toYear);
            values.put("lead", lead);
            values.putAll(consortium.values());
            values.put("budget", budget);
            values.put("state", state.name());
            return values;
        }

        void check(RoadmapVersion roadmap) {
            JointTenant.require(Why.NAME, JointTenant.isText(technology, SHORT));
            JointTenant.require(Why.SUMMARY, JointTenant.isLong(goal));
            JointTenant.require(Why.BODY, JointTenant.isText(lead, SHORT) && consortium.isSound());
            JointTenant.require(
                    Why.YEARS, fromYear <= toYear && fromYear >= roadmap.firstYear() && toYear <= roadmap.lastYear());
            JointTenant.require(Why.MONEY, budget == null || budget > 0);
        }
    }
}
