package kr.ieum.text;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Texts by key. Each module keeps its own bundle, {@code messages/<module>.properties} in Korean and
 * {@code messages/<module>_en.properties}, with keys that begin with the module's name. Korean is the default.
 * Arguments follow {@link java.text.MessageFormat}, so a single quote is written twice.
 */
@Component
public class Texts {

    private static final String FOLDER = "messages/";
    private static final String ENDING = ".properties";

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Texts() throws IOException {
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /** @throws org.springframework.context.NoSuchMessageException when no bundle has the key */
    public String get(Locale locale, String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    public String get(Locale locale, Refusal refusal) {
        return get(locale, refusal.key(), refusal.arguments());
    }

    private static String[] bundles() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING);
        return Stream.of(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !name.contains("_"))
                .map(name -> FOLDER + name.substring(0, name.length() - ENDING.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
