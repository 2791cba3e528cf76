package kr.ieum.industry;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kr.ieum.policy.Policy;
import org.springframework.stereotype.Component;

/** The years that the policy has targets for (requirement F13), and so money to share. */
@Component
public class PolicyYears {

    private final Policy policy;

    PolicyYears(Policy policy) {
        this.policy = policy;
    }

    /** From the first to the last. */
    public List<Integer> all() {
        var years = policy.history("target.years").getLast().table();
        return IntStream.rangeClosed(
                        Objects.requireNonNull(years.get("first")).intValueExact(),
                        Objects.requireNonNull(years.get("last")).intValueExact())
                .boxed()
                .toList();
    }

    public boolean has(int year) {
        return all().contains(year);
    }
}
