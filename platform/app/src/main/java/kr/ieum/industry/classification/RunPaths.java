package kr.ieum.industry.classification;

/** Where the pages of the classification are; without leading slash. */
public final class RunPaths {

    public static final String RUNS = "industry/classification";
    public static final String WHAT_IF = "industry/what-if";

    private RunPaths() {}

    public static String run(RunId id) {
        return RUNS + "/" + id;
    }
}
