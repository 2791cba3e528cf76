package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.identity.CurrentUser;
import kr.ieum.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what takes its time beside the page, with the rights and for the tenant of whoever asked. It goes on to its end when
 * the page is closed meanwhile.
 */
final class Background {

    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private Background() {}

    /**
     * @param work runs outside the page's lock
     * @param done on the page, afterwards
     * @param failed on the page, with the key of a text and its arguments
     */
    static void run(UI ui, Runnable work, Runnable done, Consumer<Message> failed) {
        var user = CurrentUser.get();
        Thread.ofVirtual().name("plugin-change").start(() -> {
            try {
                CurrentUser.callAs(user, () -> {
                    work.run();
                    return user;
                });
                show(ui, done);
            } catch (Refusal refusal) {
                show(ui, () -> failed.accept(new Message(refusal.key(), List.of(refusal.arguments()))));
            } catch (RuntimeException failure) {
                log.error("a change of plugins broke off", failure);
                show(ui, () -> failed.accept(new Message("plugins.broke-off", List.of())));
            }
        });
    }

    /** On the page, if it is still there. */
    static void show(UI ui, Runnable drawing) {
        ui.accessLater(drawing::run, () -> log.debug("the page is closed")).run();
    }

    /** A text of the bundles. */
    record Message(String key, List<Object> arguments) {

        Message {
            arguments = List.copyOf(arguments);
        }
    }
}
