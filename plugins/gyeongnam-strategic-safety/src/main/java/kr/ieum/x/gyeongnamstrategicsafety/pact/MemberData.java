package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body of the pact. What the sources do not say stays empty until the region knows it.
 *
 * @param role what it does in the pact
 * @param programs what each brings, a line each
 * @param department whom to ask, an office rather than a person
 * @param joined first day of its membership; null while not entered
 * @param left the day after the last one (half-open); null while it is a member
 * @param source where the entry comes from
 */
public record MemberData(
        String name,
        String role,
        Set<Sector> sectors,
        List<String> programs,
        String department,
        String phone,
        String email,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        String source) {

    public MemberData {
        name = name.strip();
        sectors = new TreeSet<>(sectors);
        programs = programs.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (name.isEmpty() || name.length() > 100) {
            throw new Refused("pact.name-missing");
        }
        if (joined != null && left != null && !joined.isBefore(left)) {
            throw new Refused("pact.left-before-joined");
        }
    }

    public static MemberData named(String name) {
        return new MemberData(name, "", Set.of(), List.of(), "", "", "", null, null, "");
    }

    /** A body without entered dates counts as a member: it is named by the plan. */
    public boolean isMemberOn(LocalDate day) {
        return (joined == null || !day.isBefore(joined)) && (left == null || day.isBefore(left));
    }

    /** Whether role, sectors, programmes, contact and first day are all entered. */
    public boolean isComplete() {
        return !role.isBlank()
                && !sectors.isEmpty()
                && !programs.isEmpty()
                && !(department.isBlank() && phone.isBlank() && email.isBlank())
                && joined != null;
    }
}
