package kr.ieum.x.gyeongnamstrategicsafety.desk;

/** How soon a question must be answered. How many working days that is, is a setting of the region. */
enum Priority {
    URGENT("days-urgent"),
    HIGH("days-high"),
    NORMAL("days-normal");

    private final String setting;

    Priority(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
