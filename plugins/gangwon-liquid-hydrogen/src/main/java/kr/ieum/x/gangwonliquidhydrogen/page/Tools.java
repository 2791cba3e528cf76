package kr.ieum.x.gangwonliquidhydrogen.page;

import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.RecordForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every view needs. */
@Component
public class Tools {

    /** Characters of a note, a reason or a result. */
    public static final int LONG_TEXT = 1_000;

    private final Words words;
    private final Attempts attempts;
    private final Acting acting;
    private final Firms firms;

    Tools(Words words, Attempts attempts, Acting acting, Firms firms) {
        this.words = words;
        this.attempts = attempts;
        this.acting = acting;
        this.firms = firms;
    }

    public Words words() {
        return words;
    }

    public Attempts attempts() {
        return attempts;
    }

    public Acting acting() {
        return acting;
    }

    public Firms firms() {
        return firms;
    }

    /** A form that asks for something without a record. */
    public RecordForm<Void> form() {
        return new RecordForm<>(words.texts());
    }

    /** A form of a record, or of a new one when there is none. */
    public <R> RecordForm<R> form(@Nullable R record) {
        return new RecordForm<>(words.texts(), record);
    }
}
