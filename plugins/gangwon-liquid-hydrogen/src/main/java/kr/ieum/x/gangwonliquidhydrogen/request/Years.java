package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import java.util.stream.IntStream;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Years whose budget may be chosen: from two before this one to three after it. */
final class Years {

    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private Years() {}

    /** @param request whose year is among them, however long ago it is */
    static List<Integer> of(Tools tools, @Nullable Request request) {
        var present = tools.acting().today().getYear();
        var first = request == null ? present - BEFORE : Math.min(request.year(), present - BEFORE);
        return IntStream.rangeClosed(first, present + AFTER).boxed().toList();
    }
}
