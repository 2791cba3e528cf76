package kr.ieum.identity;

import kr.ieum.audit.Changes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every change of an account into the history, in the transaction of the change. */
@Component
class AccountRecorder {

    private final Changes changes;

    AccountRecorder(Changes changes) {
        this.changes = changes;
    }

    @EventListener
    void record(AccountChanged event) {
        if (event.what() != AccountChanged.What.CHANGED || !event.after().equals(event.before())) {
            changes.write(AccountHistory.change(event));
        }
    }
}
