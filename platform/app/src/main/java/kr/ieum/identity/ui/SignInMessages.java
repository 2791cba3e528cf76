package kr.ieum.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ieum.identity.SignInRefused.Reason;

/** What the sign-in page has to say: why the last attempt was refused, why the last session ended. */
class SignInMessages {

    private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9]");

    private final Component page;
    private final QueryParameters parameters;
    private final CurrentAddress address;

    SignInMessages(Component page, QueryParameters parameters, CurrentAddress address) {
        this.page = page;
        this.parameters = parameters;
        this.address = address;
    }

    Stream<DoorMessage> all() {
        return Stream.concat(ended().stream(), refused().stream());
    }

    private Optional<DoorMessage> ended() {
        return address.takeEndNotice()
                .map(notice -> new DoorMessage(page.getTranslation("identity.ended." + notice), false));
    }

    private Optional<DoorMessage> refused() {
        return parameters
                .getSingleParameter("error")
                .flatMap(name -> Stream.of(Reason.values())
                        .filter(reason -> reason.name().equals(name))
                        .findFirst())
                .map(reason -> new DoorMessage(text(reason), true));
    }

    private String text(Reason reason) {
        return switch (reason) {
            case LOCKED -> page.getTranslation("identity.signin.LOCKED", until());
            case ELSEWHERE -> page.getTranslation("identity.signin.ELSEWHERE", elsewhere());
            case WRONG, DISABLED, TENANT_DOWN, NO_PLACE -> page.getTranslation("identity.signin." + reason);
        };
    }

    private String until() {
        return parameters
                .getSingleParameter("until")
                .filter(TIME.asMatchPredicate())
                .orElse("-");
    }

    private String elsewhere() {
        return parameters
                .getSingleParameter("at")
                .flatMap(address::face)
                .map(face -> face.name(UI.getCurrent().getLocale()))
                .orElse("-");
    }
}
