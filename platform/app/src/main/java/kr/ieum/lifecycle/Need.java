package kr.ieum.lifecycle;

/** What whoever takes a step has to give. */
public enum Need {
    /** Why, in 1 to 1,000 characters. */
    REASON,
    /** Where the proof is, in 1 to 1,000 characters: the name and number of a paper or record. */
    EVIDENCE
}
