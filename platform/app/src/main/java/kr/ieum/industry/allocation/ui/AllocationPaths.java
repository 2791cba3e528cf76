package kr.ieum.industry.allocation.ui;

import java.util.UUID;

/** Where the pages of allocation are. */
final class AllocationPaths {

    static final String LIST = "industry/allocation";
    static final String SHEET = LIST + "/sheet";
    static final String MINE = LIST + "/mine";

    private AllocationPaths() {}

    static String year(int year) {
        return LIST + "/" + year;
    }

    static String sheet(UUID id) {
        return SHEET + "/" + id;
    }
}
