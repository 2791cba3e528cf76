package kr.ieum.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives the views the texts of the bundles, in Korean or English. */
@Component
class Translations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.KOREAN, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        try {
            return texts.get(locale, key, parameters);
        } catch (NoSuchMessageException missing) {
            // a page with one strange word serves its user better than no page
            log.error("no text for key {} in {}", key, locale);
            return key;
        }
    }
}
