package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks for something in a few fields. What was typed is never lost silently: neither by Escape, nor by leaving the page,
 * nor when it cannot be saved. Ctrl+S saves.
 *
 * @since 0.2.0
 */
public class FormDialog extends Dialog implements BeforeLeaveObserver {

    private final transient Supplier<Optional<String>> save;
    private final Div fault = new Div();
    private transient Runnable whenSaved = () -> {};
    private boolean unsaved;

    /**
     * @param save takes what the fields hold and gives the reason when it does not; otherwise the dialog closes
     * @param fields with the values they begin with
     */
    public FormDialog(String title, Supplier<Optional<String>> save, Component... fields) {
        this.save = save;
        setHeaderTitle(title);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> leave(this::close));
        var form = new FormLayout(fields);
        fault.addClassName("form-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(form, fault);
        var confirm = new Button(getTranslation("text.save"), click -> save());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> leave(this::close)), confirm);
        watch(form);
    }

    /** What follows once it is saved and closed, such as going to another page. */
    public FormDialog whenSaved(Runnable next) {
        whenSaved = next;
        return this;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isOpened() && unsaved) {
            var stay = event.postpone();
            leave(() -> {
                close();
                stay.proceed();
            });
        }
    }

    private void watch(Component form) {
        form.getChildren().forEach(child -> {
            if (child instanceof HasValue<?, ?> field) {
                field.addValueChangeListener(change -> unsaved = true);
            } else {
                watch(child);
            }
        });
    }

    private void save() {
        var reason = save.get();
        fault.setVisible(reason.isPresent());
        fault.setText(reason.orElse(""));
        if (reason.isEmpty()) {
            unsaved = false;
            close();
            whenSaved.run();
        }
    }

    private void leave(Runnable way) {
        if (!unsaved) {
            way.run();
            return;
        }
        new UnsavedDialog(() -> {
                    unsaved = false;
                    way.run();
                })
                .open();
    }
}
