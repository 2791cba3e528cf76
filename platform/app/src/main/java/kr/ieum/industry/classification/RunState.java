package kr.ieum.industry.classification;

/** From a proposal to a decision (requirements 1.3): the region and its technopark review, region or ministry decide. */
public enum RunState {
    COMPUTED,
    IN_REVIEW,
    DECIDED,
    DISCARDED
}
