package kr.ieum.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.identity.ColleagueStore.Colleague;
import kr.ieum.plugin.People;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Who works in the region, as its plugins may know: nobody is at work in a job, and the ministry is never named. */
@Component
class PeopleForPlugins implements People {

    private static final int MOST = 500;

    private final ColleagueStore colleagues;
    private final TenantDirectory tenants;
    private final Clock clock;

    PeopleForPlugins(ColleagueStore colleagues, TenantDirectory tenants, Clock clock) {
        this.colleagues = colleagues;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Optional<Person> current() {
        return CurrentUser.find()
                .filter(user -> user.tenant().equals(Tenancy.current()))
                .flatMap(user -> person(user.account().toString(), user.name(), user.role()));
    }

    @Override
    public List<Person> search(String words, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a limit of 1 to " + MOST + ", not " + limit);
        }
        var offices = officesOf(Tenancy.current());
        var ofOffices = Tenancy.callAs(TenantId.NATIONAL, () -> colleagues.ofOffices(offices, words, limit));
        return Stream.concat(colleagues.ofRegion(words, limit).stream(), ofOffices.stream())
                .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::id))
                .limit(limit)
                .flatMap(colleague -> person(colleague.id(), colleague.name(), colleague.role()).stream())
                .toList();
    }

    private List<String> officesOf(TenantId region) {
        var today = LocalDate.now(clock);
        return tenants.workPlaces(TenantId.NATIONAL, Role.REGIONAL_OFFICER).stream()
                .map(WorkPlace::id)
                .filter(office -> tenants.jurisdictionOf(office, today).contains(region))
                .toList();
    }

    private static Optional<Person> person(String id, String name, Role role) {
        return duty(role).map(duty -> new Person(id, name, duty));
    }

    private static Optional<Duty> duty(Role role) {
        return switch (role) {
            case REGION_ADMIN -> Optional.of(Duty.ADMIN);
            case REGION_OFFICER -> Optional.of(Duty.OFFICER);
            case REGIONAL_OFFICER -> Optional.of(Duty.REGIONAL_OFFICE);
            case SUPPORT_OFFICER -> Optional.of(Duty.SUPPORT_BODY);
            case MINISTRY_ANALYST, MINISTRY_ADMIN -> Optional.empty();
        };
    }
}
