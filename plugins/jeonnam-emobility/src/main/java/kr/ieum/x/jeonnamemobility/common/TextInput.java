package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.textfield.TextField;

/** A text of limited length. */
public class TextInput extends TextField {

    private final transient Words words;
    private final int most;

    /** @param most how many characters it may have */
    public TextInput(Words words, String key, int most) {
        super(words.get(key));
        this.words = words;
        this.most = most;
        setManualValidation(true);
        setMaxLength(most);
    }

    public TextInput required() {
        setRequiredIndicatorVisible(true);
        return this;
    }

    /** What was written, without blanks around it. */
    public String text() {
        return getValue().strip();
    }

    /** Whether there is a text where one is needed, and none too long; says next to it what is wrong. */
    public boolean check() {
        var missing = isRequiredIndicatorVisible() && text().isEmpty();
        setErrorMessage(missing ? words.get("common.missing") : words.get("common.too-long", most));
        setInvalid(missing || text().length() > most);
        return !isInvalid();
    }
}
