package kr.ieum.text;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Wording> wordings;

    /** @param wordings asked late, since they may need texts themselves */
    Texts(ObjectProvider<Wording> wordings) throws IOException {
        this.wordings = wordings;
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /** @throws org.springframework.context.NoSuchMessageException when no bundle has the key */
    public String get(Locale locale, String key, Object... arguments) {
        return source.getMessage(
                key,
                Stream.of(arguments).map(argument -> worded(argument, locale)).toArray(),
                locale);
    }

    /** The text in both languages, for what is kept or told to readers of either. */
    public LocalizedName both(String key, Object... arguments) {
        return new LocalizedName(get(Locale.KOREAN, key, arguments), get(Locale.ENGLISH, key, arguments));
    }

    public String get(Locale locale, Refusal refusal) {
        return get(locale, refusal.key(), refusal.arguments());
    }

    /** Plain values, as most are, are nobody's to word. */
    private Object worded(Object argument, Locale locale) {
        if (argument instanceof String || argument instanceof Number) {
            return argument;
        }
        if (argument instanceof LocalizedName name) {
            return name.in(locale);
        }
        return wordings.stream()
                .flatMap(wording -> wording.of(argument, locale).stream())
                .findFirst()
                .<Object>map(words -> words)
                .orElse(argument);
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
