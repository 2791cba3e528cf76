package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.util.UUID;
import kr.ieum.plugin.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A question as it came in.
 *
 * @param firm id of the firm in the register, null when the caller is none of it
 * @param caller name of the firm or of who called
 * @param phone where to reach the caller; masked in a ticket that was read
 */
record TicketData(
        String subject,
        String question,
        Category category,
        Priority priority,
        @Nullable UUID firm,
        String caller,
        String phone) {

    TicketData {
        subject = subject.strip();
        caller = caller.strip();
        phone = phone.strip();
        if (subject.isEmpty() || subject.length() > 200) {
            throw new Refused("desk.subject-missing");
        }
        if (caller.isEmpty() || caller.length() > 100) {
            throw new Refused("desk.caller-missing");
        }
    }

    TicketData with(String number) {
        return new TicketData(subject, question, category, priority, firm, caller, number);
    }
}
