package kr.ieum.industry.allocation;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kr.ieum.lifecycle.StepRefused;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets two people do something at the same moment, both signed in as the one of the context. */
record Race(SecurityContext user) {

    /** What became of each: {@code done}, or why it was refused. */
    List<String> run(Runnable one, Runnable other) {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            return Stream.of(one, other)
                    .map(work -> people.submit(() -> {
                        SecurityContextHolder.setContext(user);
                        start.await();
                        return outcome(work);
                    }))
                    .toList()
                    .stream()
                    .map(Race::result)
                    .toList();
        }
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (StepRefused refused) {
            return refused.why().name();
        } catch (SheetRefused refused) {
            return refused.why().name();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
