package kr.ieum.plugin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;

/**
 * Two people changed the same thing: shows what differs and lets the second of them decide.
 *
 * @since 0.2.0
 */
public class ConflictDialog extends Dialog {

    /**
     * A field in both versions.
     *
     * @param mine as the user wants to save it
     * @param theirs as the other has saved it meanwhile
     */
    public record Value(String field, String mine, String theirs) {}

    /**
     * @param saveMine keeps what the user wrote, over what the other did
     * @param takeTheirs gives up what the user wrote
     */
    public ConflictDialog(List<Value> values, Runnable saveMine, Runnable takeTheirs) {
        this("", values, saveMine, takeTheirs);
    }

    /** @param who says who was faster, and when; may be empty */
    public ConflictDialog(String who, List<Value> values, Runnable saveMine, Runnable takeTheirs) {
        setHeaderTitle(getTranslation("uikit.conflict"));
        setWidth("48rem");
        setMaxWidth("100%");
        var table = new DataTable(
                getTranslation("uikit.conflict.differences"),
                List.of(
                        getTranslation("uikit.conflict.field"),
                        getTranslation("uikit.conflict.mine"),
                        getTranslation("uikit.conflict.theirs")));
        values.stream()
                .filter(value -> !Objects.equals(value.mine(), value.theirs()))
                .forEach(value -> table.add(value.field(), List.of(shown(value.mine()), shown(value.theirs()))));
        if (!who.isEmpty()) {
            add(new Paragraph(who));
        }
        add(new Paragraph(getTranslation("uikit.conflict.hint")), table);
        var mine = new Button(getTranslation("uikit.conflict.save-mine"), click -> closeAnd(saveMine));
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var theirs = new Button(getTranslation("uikit.conflict.take-theirs"), click -> closeAnd(takeTheirs));
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), theirs, mine);
    }

    private void closeAnd(Runnable next) {
        close();
        next.run();
    }

    private static String shown(String value) {
        return value.isBlank() ? "-" : value;
    }
}
