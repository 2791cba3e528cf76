package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form on a page: fields that say next to them what is wrong, 저장 (also Ctrl+S) and 취소. Whoever leaves with something
 * unsaved is asked first.
 */
@StyleSheet("krds/forms.css")
public class EditForm extends Composite<Div> implements BeforeLeaveObserver {

    private final Div fields = new Div();
    private final Div actions = new Div();
    private final List<Check> checks = new ArrayList<>();
    private boolean unsaved;

    /**
     * @param save run when every field passes; it calls {@link #saved()} when all is kept
     * @param leave where 취소 leads
     */
    public EditForm(Runnable save, Runnable leave) {
        fields.addClassName("form-fields");
        actions.addClassName("form-actions");
        var button = new Button(getTranslation("text.save"), click -> trySave(save));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        actions.add(button, new Button(getTranslation("text.cancel"), click -> leave.run()));
        getContent().addClassName("edit-form");
        getContent().add(fields, actions);
    }

    /** @param fault says what is wrong with a value, null when nothing is */
    public <V, F extends Component & HasValue<?, V> & HasValidation> F add(
            F field, Function<V, @Nullable String> fault) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> unsaved |= change.isFromClient());
        checks.add(new Check(field, () -> show(field, fault.apply(field.getValue()))));
        fields.add(field);
        return field;
    }

    /** For a field whose values are all right. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> F add(F field) {
        return add(field, value -> null);
    }

    /** A field as wide as two. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> F addWide(
            F field, Function<V, @Nullable String> fault) {
        field.addClassName("wide-field");
        return add(field, fault);
    }

    /** A check for {@link #add}: something must be given. */
    public <V> Function<V, @Nullable String> required() {
        return value -> value == null || value.toString().isBlank() ? getTranslation("uikit.form.required") : null;
    }

    /** Whether every field passes; the first that does not gets the focus. */
    public boolean check() {
        var wrong = checks.stream().filter(check -> !check.passes().get()).toList();
        if (!wrong.isEmpty() && wrong.getFirst().field() instanceof Focusable<?> first) {
            first.focus();
        }
        return wrong.isEmpty();
    }

    /** Nothing is unsaved any more. */
    public void saved() {
        unsaved = false;
    }

    public boolean isUnsaved() {
        return unsaved;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved) {
            return;
        }
        var stay = event.postpone();
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("uikit.form.unsaved"));
        question.setText(getTranslation("uikit.form.unsaved-hint"));
        question.setConfirmText(getTranslation("uikit.form.discard"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("uikit.form.stay"));
        question.addConfirmListener(confirm -> {
            unsaved = false;
            stay.proceed();
        });
        question.addCancelListener(cancel -> stay.cancel());
        question.open();
    }

    private void trySave(Runnable save) {
        if (check()) {
            save.run();
        } else {
            Notices.warn(getTranslation("uikit.form.mend-first"));
        }
    }

    private static boolean show(HasValidation field, @Nullable String fault) {
        field.setErrorMessage(fault);
        field.setInvalid(fault != null);
        return fault == null;
    }

    private record Check(Component field, java.util.function.Supplier<Boolean> passes) {}
}
