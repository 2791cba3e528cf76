package kr.ieum.plugins.ui.centre;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;

/** Lets what runs beside the page come to its end. */
final class Waiting {

    private Waiting() {}

    static void untilDone() {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    MockVaadin.clientRoundtrip(false);
                    return _find(ProgressBar.class).isEmpty();
                });
    }
}
