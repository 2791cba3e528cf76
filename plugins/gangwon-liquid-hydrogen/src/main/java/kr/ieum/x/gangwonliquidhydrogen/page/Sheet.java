package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A view that shows a list, or one of its records when the address names it: {@code ?id=…}. */
public abstract class Sheet extends Div implements AfterNavigationObserver {

    private static final String ROOT = "x/gangwon-liquid-hydrogen/";
    private static final String ID = "id";

    private final transient Supplier<? extends Component> list;
    private final transient Function<UUID, ? extends Component> record;
    private @Nullable String shown;

    protected Sheet(Supplier<? extends Component> list, Function<UUID, ? extends Component> record) {
        this.list = list;
        this.record = record;
        setWidthFull();
    }

    /** Where the list is reached. */
    public static String address(String path) {
        return ROOT + path;
    }

    public static String address(String path, UUID id) {
        return ROOT + path + "?" + ID + "=" + id;
    }

    public static void open(String path, UUID id) {
        UI.getCurrent().navigate(ROOT + path, QueryParameters.of(ID, id.toString()));
    }

    public static void open(String path) {
        UI.getCurrent().navigate(ROOT + path);
    }

    /**
     * Leads to what a form has made, once the form has let go of the page.
     *
     * @param form told whom to tell the id of what was made
     */
    public static Dialog thenOpen(String path, Function<Consumer<UUID>, Dialog> form) {
        var made = new AtomicReference<@Nullable UUID>();
        var dialog = form.apply(made::set);
        dialog.addOpenedChangeListener(change -> {
            var id = made.get();
            if (!change.isOpened() && id != null) {
                open(path, id);
            }
        });
        return dialog;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        show(attach.getUI().getActiveViewLocation());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation());
    }

    private void show(Location location) {
        var asked = location.getQueryParameters().getSingleParameter(ID).orElse("");
        if (asked.equals(shown)) {
            return;
        }
        shown = asked;
        removeAll();
        add(id(asked).<Component>map(record).orElseGet(list));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
