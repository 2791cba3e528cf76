package kr.ieum.x.gyeongnamstrategicsafety.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinkStageTests {

    @Test
    void aLinkGoesOnStepByStep() {
        assertThatCode(() -> LinkStage.FOUND.checkStep(LinkStage.PROPOSED, "")).doesNotThrowAnyException();
        assertThatCode(() -> LinkStage.PROPOSED.checkStep(LinkStage.TALKS, "")).doesNotThrowAnyException();
        assertThatCode(() -> LinkStage.TALKS.checkStep(LinkStage.LINKED, "")).doesNotThrowAnyException();
    }

    @Test
    void noStageIsLeftOut() {
        assertThatThrownBy(() -> LinkStage.FOUND.checkStep(LinkStage.LINKED, "빨리"))
                .hasMessage("links.no-such-step");
    }

    @Test
    void onlyWhatIsLinkedCanSucceed() {
        assertThatThrownBy(() -> LinkStage.TALKS.checkStep(LinkStage.SUCCEEDED, "계약"))
                .hasMessage("links.no-such-step");
    }

    @Test
    void theEndIsExplained() {
        assertThatThrownBy(() -> LinkStage.LINKED.checkStep(LinkStage.SUCCEEDED, " "))
                .hasMessage("links.reason-missing");
        assertThatThrownBy(() -> LinkStage.FOUND.checkStep(LinkStage.FAILED, ""))
                .hasMessage("links.reason-missing");
    }

    @Test
    void aStepBackIsExplained() {
        assertThatThrownBy(() -> LinkStage.TALKS.checkStep(LinkStage.PROPOSED, ""))
                .hasMessage("links.reason-missing");
    }

    @Test
    void aLinkCountsAsMadeFromTheLinkOnUnlessItFailsLater() {
        assertThat(Arrays.stream(LinkStage.values()).filter(LinkStage::isMade))
                .containsExactly(LinkStage.LINKED, LinkStage.SUCCEEDED);
    }
}
