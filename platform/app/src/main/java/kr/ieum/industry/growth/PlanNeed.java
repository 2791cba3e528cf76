package kr.ieum.industry.growth;

import java.io.Serializable;

/**
 * A support that the firm needs.
 *
 * @param kind a key of the package of the plan
 * @param reason why, 1 to 1,000 characters
 */
public record PlanNeed(String kind, String reason) implements Serializable {

    public PlanNeed {
        reason = reason.strip();
    }
}
