package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.text.Refusal;

/** What a view of a plugin throws in an event is shown in its place; everything else goes where it went before. */
final class ContainedFaults implements ErrorHandler {

    private final ErrorHandler others;

    private ContainedFaults(ErrorHandler others) {
        this.others = others;
    }

    static void watch(VaadinSession session) {
        if (!(session.getErrorHandler() instanceof ContainedFaults)) {
            session.setErrorHandler(new ContainedFaults(session.getErrorHandler()));
        }
    }

    @Override
    public void error(ErrorEvent event) {
        var page = event.getThrowable() instanceof Refusal ? Optional.<PluginPage>empty() : page(event);
        page.ifPresentOrElse(frame -> frame.fail(event.getThrowable()), () -> others.error(event));
    }

    private static Optional<PluginPage> page(ErrorEvent event) {
        return event.getComponent()
                .flatMap(ContainedFaults::around)
                .or(() -> open(UI.getCurrent())
                        .filter(page -> page.isCauseOf(event.getThrowable()))
                        .findFirst());
    }

    private static Optional<PluginPage> around(Component component) {
        return Stream.iterate(Optional.of(component), Optional::isPresent, one -> one.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .filter(PluginPage.class::isInstance)
                .map(PluginPage.class::cast)
                .findFirst();
    }

    /** The plugin's page that the UI shows, if it does. */
    static Stream<PluginPage> open(@org.jspecify.annotations.Nullable UI ui) {
        return ui == null
                ? Stream.of()
                : ui.getInternals().getActiveRouterTargetsChain().stream()
                        .filter(PluginPage.class::isInstance)
                        .map(PluginPage.class::cast);
    }
}
