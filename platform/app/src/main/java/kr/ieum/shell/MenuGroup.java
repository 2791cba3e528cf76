package kr.ieum.shell;

import java.util.Arrays;

/** Groups of the main menu; the hundreds of an entry's order name its group. */
enum MenuGroup {
    TODAY(0),
    COUNTRY(100),
    FIRMS(200),
    PROGRAMS(300),
    OUR_REGION(500),
    POLICY(800),
    ADMINISTRATION(900);

    private final int from;

    MenuGroup(int from) {
        this.from = from;
    }

    static MenuGroup of(int order) {
        return Arrays.stream(values())
                .filter(group -> group.from <= order)
                .reduce((earlier, later) -> later)
                .orElse(TODAY);
    }

    String key() {
        return "shell.group." + name();
    }
}
