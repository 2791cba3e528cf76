package kr.ieum.plugins.ui;

import java.util.Locale;
import java.util.function.UnaryOperator;
import kr.ieum.plugins.archive.Ask;
import kr.ieum.plugins.archive.Ask.Topic;

/** What is asked for, in the words of the page's language. */
final class AskText {

    private AskText() {}

    /** @param texts the page's texts by key */
    static String of(Ask ask, Locale locale, UnaryOperator<String> texts) {
        return ask.topic() == Topic.PORTS
                ? texts.apply("plugins.port." + ask.id())
                : ask.text().in(locale);
    }
}
