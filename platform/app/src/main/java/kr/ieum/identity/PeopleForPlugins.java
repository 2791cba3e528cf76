package kr.ieum.identity;

import java.util.Optional;
import kr.ieum.plugin.People;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Who is at work in the region, as its plugins may know: nobody in a job, and never a user of the ministry. */
@Component
class PeopleForPlugins implements People {

    @Override
    public Optional<Person> current() {
        return CurrentUser.find()
                .filter(user -> user.tenant().equals(Tenancy.current()))
                .flatMap(user ->
                        duty(user.role()).map(duty -> new Person(user.account().toString(), user.name(), duty)));
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
