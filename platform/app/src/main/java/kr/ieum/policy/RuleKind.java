package kr.ieum.policy;

/** What a rule says: one number, a number for each of several keys, or which keys belong. */
public enum RuleKind {
    NUMBER,
    TABLE,
    MEMBERS
}
