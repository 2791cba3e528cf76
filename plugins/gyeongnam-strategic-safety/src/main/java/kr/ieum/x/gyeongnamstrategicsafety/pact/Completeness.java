package kr.ieum.x.gyeongnamstrategicsafety.pact;

/**
 * How much of the pact is entered.
 *
 * @param members bodies that are members today
 * @param target how many the plan names, 17
 * @param incomplete members of whom something is not entered yet
 */
record Completeness(int members, int target, int incomplete) {

    int missing() {
        return Math.max(0, target - members);
    }
}
