package kr.ieum.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import kr.ieum.uikit.Language;

/** 한국어 · English, each in its own words. */
class LanguageLinks extends Nav {

    LanguageLinks() {
        addClassName("door-languages");
        getElement().setAttribute("aria-label", getTranslation("identity.language"));
        add(link("identity.korean", Locale.KOREAN), link("identity.english", Locale.ENGLISH));
    }

    private Button link(String key, Locale locale) {
        var button = new Button(getTranslation(key), click -> Language.choose(UI.getCurrent(), locale));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", locale.getLanguage());
        if (UI.getCurrent().getLocale().getLanguage().equals(locale.getLanguage())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
