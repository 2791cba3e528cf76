package kr.ieum.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.program.ProgramState;
import org.jspecify.annotations.Nullable;

/** How things of programmes are said on the board. */
final class ProgramLabels {

    private ProgramLabels() {}

    static StatusBadge badge(Component page, ProgramState state) {
        return new StatusBadge(page.getTranslation("program.state." + state), tone(state));
    }

    /** Whether the user enters programmes; the others only read them. */
    static boolean mayWrite() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.REGION_OFFICER || user.role() == Role.REGION_ADMIN)
                .isPresent();
    }

    /** @param to the day after the last one */
    static String days(Component page, LocalDate from, LocalDate to) {
        return page.getTranslation(
                "program.period.days", from.toString(), to.minusDays(1).toString());
    }

    /** @param key of a text with an amount in it */
    static String won(Component page, String key, @Nullable Long amount) {
        return amount == null
                ? page.getTranslation("program.amount.announced")
                : page.getTranslation(
                        key, NumberFormat.getIntegerInstance(Locale.KOREA).format(amount));
    }

    static void fact(Component page, DescriptionList list, String titleKey, String text) {
        fact(page, list, titleKey, new DescriptionList.Description(text.isEmpty() ? "-" : text));
    }

    static void fact(Component page, DescriptionList list, String titleKey, DescriptionList.Description description) {
        list.add(new DescriptionList.Term(page.getTranslation(titleKey)), description);
    }

    private static Tone tone(ProgramState state) {
        return switch (state) {
            case OPEN -> Tone.SUCCESS;
            case PUBLISHED -> Tone.INFORMATION;
            case DRAFT -> Tone.WARNING;
            case CLOSED, ARCHIVED -> Tone.NEUTRAL;
        };
    }
}
