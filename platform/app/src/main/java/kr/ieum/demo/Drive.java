package kr.ieum.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** How much a made-up firm drives itself on, so that a region has firms of each class. */
enum Drive {
    LITTLE(85, -8, 9, -4, 5, 0, 12, 3),
    SOME(42, 4, 24, 2, 12, 15, 45, 8),
    MUCH(12, 18, 40, 9, 18, 45, 90, 14);

    private static final String LAB = "기업부설연구소";
    private static final String VENTURE = "벤처기업";
    private static final String INNOBIZ = "이노비즈";

    private final int share;
    private final int leastSales;
    private final int mostSales;
    private final int leastJobs;
    private final int mostJobs;
    private final int leastResearch;
    private final int mostResearch;
    private final int mostPatents;

    /**
     * @param share of 100 firms that have at most so much
     * @param leastSales growth of revenue in %, as that of jobs
     * @param leastResearch R&D expense in tenths of a % of revenue
     */
    Drive(
            int share,
            int leastSales,
            int mostSales,
            int leastJobs,
            int mostJobs,
            int leastResearch,
            int mostResearch,
            int mostPatents) {
        this.share = share;
        this.leastSales = leastSales;
        this.mostSales = mostSales;
        this.leastJobs = leastJobs;
        this.mostJobs = mostJobs;
        this.leastResearch = leastResearch;
        this.mostResearch = mostResearch;
        this.mostPatents = mostPatents;
    }

    static Drive draw(SplittableRandom random) {
        var place = random.nextInt(100);
        if (place < MUCH.share) {
            return MUCH;
        }
        return place < SOME.share ? SOME : LITTLE;
    }

    @Nullable Long exports(@Nullable Long revenue, @Nullable Long usual, SplittableRandom random) {
        return this == MUCH && revenue != null ? Long.valueOf(revenue / 100 * (15 + random.nextInt(40))) : usual;
    }

    List<String> certificates(@Nullable String usual, SplittableRandom random) {
        var held = new ArrayList<String>();
        if (usual != null) {
            held.add(usual);
        }
        if (this == MUCH || random.nextInt(10) < (this == SOME ? 5 : 1)) {
            held.add(LAB);
        }
        if (this == MUCH) {
            held.add(VENTURE);
            held.add(INNOBIZ);
        }
        return held.stream().distinct().toList();
    }

    SyntheticFirm.Before before(
            @Nullable Long revenue, @Nullable Long exports, int employees, SplittableRandom random) {
        var sales = within(leastSales, mostSales, random);
        var jobs = within(leastJobs, mostJobs, random);
        return new SyntheticFirm.Before(
                revenue == null ? null : Long.valueOf(revenue / (100 + sales) * 100),
                exports == null ? null : Long.valueOf(exports / (100 + sales + jobs) * 100),
                Math.max(1, Math.round(employees * 100f / (100 + jobs))));
    }

    @Nullable Long rndExpense(@Nullable Long revenue, SplittableRandom random) {
        return revenue == null ? null : Long.valueOf(revenue / 1_000 * within(leastResearch, mostResearch, random));
    }

    int patents(SplittableRandom random) {
        return within(mostPatents / 2, mostPatents, random) * (this == LITTLE && random.nextBoolean() ? 0 : 1);
    }

    private static int within(int least, int most, SplittableRandom random) {
        return least + random.nextInt(most - least + 1);
    }
}
