package kr.ieum.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.policy.Explanation;
import kr.ieum.text.Refusal;

/** 근거: shows on demand how the figure beside it came about. */
public class BasisButton extends Button {

    private final transient RuleTexts texts;
    private final transient Supplier<Explanation> explanation;

    /**
     * @param figure what the figure is called, so that a screen reader tells one button from another
     * @param explanation asked when the button is clicked; a refusal is shown as what it says
     */
    public BasisButton(RuleTexts texts, String figure, Supplier<Explanation> explanation) {
        this.texts = texts;
        this.explanation = explanation;
        setText(getTranslation("policy.basis"));
        setAriaLabel(getTranslation("policy.basis.of", figure));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("basis-button");
        addClickListener(click -> open());
    }

    private void open() {
        try {
            var dialog = new BasisDialog(explanation.get(), texts);
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    focus();
                }
            });
            dialog.open();
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
