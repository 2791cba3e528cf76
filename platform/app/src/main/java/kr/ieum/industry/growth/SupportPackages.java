package kr.ieum.industry.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.policy.Policy;
import org.springframework.stereotype.Component;

/** Which supports the policy has for which class, and along which of its three axes (requirements 1.2, 1.6 to 1.8). */
@Component
public class SupportPackages {

    private static final String PACKAGE = "growth.package-";
    private static final String AXIS = "growth.axis-";
    private static final String AXES = "support.axes";

    private final Policy policy;
    private final Clock clock;

    SupportPackages(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** The package of today for the class. */
    public SupportPackage of(FirmClass firmClass) {
        return new SupportPackage(policy.on(PACKAGE + firmClass.name().toLowerCase(Locale.ROOT), LocalDate.now(clock)));
    }

    /** The package a plan was made under, whatever holds now. */
    public SupportPackage version(UUID version) {
        return new SupportPackage(policy.version(version).orElseThrow());
    }

    /** Every kind that any class has today, from those of potential firms on. */
    public List<String> kinds() {
        return Stream.of(FirmClass.values())
                .flatMap(each -> of(each).kinds().stream())
                .distinct()
                .toList();
    }

    /** The axes of support. */
    public List<String> axes() {
        return List.copyOf(policy.on(AXES, LocalDate.now(clock)).members());
    }

    /** Along which axis the kind lies; empty when no rule says so. */
    public Optional<String> axisOf(String kind) {
        var book = policy.book(LocalDate.now(clock));
        return axes().stream()
                .filter(axis ->
                        book.has(AXIS + axis) && book.get(AXIS + axis).members().contains(kind))
                .findFirst();
    }

    /** The areas of the diagnosis. */
    public List<String> areas() {
        return List.copyOf(
                policy.on("growth.diagnosis-areas", LocalDate.now(clock)).members());
    }
}
