package kr.ieum.x.gangwonliquidhydrogen.page;

import kr.ieum.plugin.Firms;
import org.springframework.stereotype.Component;

/** What every view needs. */
@Component
public class Tools {

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

    public Inputs inputs() {
        return new Inputs(words);
    }
}
