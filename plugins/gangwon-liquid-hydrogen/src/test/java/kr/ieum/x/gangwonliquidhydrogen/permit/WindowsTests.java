package kr.ieum.x.gangwonliquidhydrogen.permit;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.x.gangwonliquidhydrogen.page.Chosen;
import org.junit.jupiter.api.Test;

class WindowsTests {

    @Test
    void theAdminSaysWhenTheWindowOpensAndCloses() {
        var chosen = new Chosen()
                .with("extension-opens-months", 4)
                .with("extension-closes-months", 1)
                .with("notice-days", 14);

        assertThat(new Windows(chosen).present()).isEqualTo(new Window(4, 1, 14));
    }

    @Test
    void aWindowThatClosesBeforeItOpensIsLeftAtTheUsual() {
        var chosen = new Chosen().with("extension-opens-months", 1).with("extension-closes-months", 3);

        assertThat(new Windows(chosen).present()).isEqualTo(new Window(6, 2, 30));
    }
}
