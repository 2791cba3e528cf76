package kr.ieum.exchange;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** The file cannot be taken: empty, too large, or of a type that is not a table. */
public class FileRefused extends Refusal {

    private FileRefused(String key, Serializable... arguments) {
        super(key, arguments);
    }

    static FileRefused empty(String name) {
        return new FileRefused("exchange.refusal.empty", name);
    }

    static FileRefused tooLarge(String name, long megabytes) {
        return new FileRefused("exchange.refusal.too-large", name, Long.toString(megabytes));
    }

    static FileRefused withoutRows(String name) {
        return new FileRefused("exchange.refusal.no-rows", name);
    }
}
