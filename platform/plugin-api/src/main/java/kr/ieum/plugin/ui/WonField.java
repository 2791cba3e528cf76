package kr.ieum.plugin.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field for whole won from 0 on, written with thousands marks: 12,000,000. */
public class WonField extends TextField {

    private static final Pattern NOISE = Pattern.compile("[,\\s원]");
    private static final Pattern WON = Pattern.compile("[0-9]{1,18}");

    public WonField(String label) {
        super(label);
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setSuffixComponent(new com.vaadin.flow.component.html.Span(getTranslation("uikit.unit.WON")));
        addValueChangeListener(change -> {
            if (change.isFromClient() && fault(change.getValue()) == null) {
                setWon(won());
            }
        });
    }

    /** Says what is wrong with the text, null when it is empty or an amount. */
    public @Nullable String fault(String text) {
        var bare = bare(text);
        return bare.isEmpty() || WON.matcher(bare).matches() ? null : getTranslation("uikit.won.bad");
    }

    /** Null when the field is empty. Only for a text without fault. */
    public @Nullable Long won() {
        var bare = bare(getValue());
        return bare.isEmpty() ? null : Long.valueOf(bare);
    }

    public void setWon(@Nullable Long won) {
        setValue(
                won == null ? "" : NumberFormat.getIntegerInstance(Locale.KOREA).format(won));
    }

    private static String bare(String text) {
        return NOISE.matcher(text).replaceAll("");
    }
}
