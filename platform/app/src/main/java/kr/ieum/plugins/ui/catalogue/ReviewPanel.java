package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.catalogue.Publisher;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseState;
import kr.ieum.text.Moments;

/** What waits for the ministry's decision, the longest first. */
class ReviewPanel extends Composite<Div> {

    private final transient PluginReview review;
    private final transient PluginSpread spread;
    private final transient PluginPolicy policy;
    private final transient Moments moments;

    ReviewPanel(PluginReview review, PluginSpread spread, PluginPolicy policy, Moments moments) {
        this.review = review;
        this.spread = spread;
        this.policy = policy;
        this.moments = moments;
        getContent().addClassNames("plugin-cards", "catalogue-review");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        var publishers = policy.publishers();
        review.releases().stream()
                .filter(release -> release.state() == ReleaseState.SUBMITTED)
                .sorted(Comparator.comparing(Release::submittedAt))
                .forEach(release -> getContent().add(card(release, publishers)));
        if (getContent().getComponentCount() == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("catalogue.review.empty"), getTranslation("catalogue.review.empty-hint")));
        }
    }

    private ReviewCard card(Release release, List<Publisher> publishers) {
        return new ReviewCard(
                release,
                spread.submissions(release.id()),
                spread.inUse(release.pluginId()),
                new SignatureFact(release, publishers, moments),
                moments,
                () -> ask(release, true),
                () -> ask(release, false));
    }

    private void ask(Release release, boolean approve) {
        var what = approve ? "approve" : "reject";
        var name = release.manifest().name().in(getLocale()) + " " + release.version();
        var reason = new ReasonArea();
        new FormDialog(
                        getTranslation("catalogue." + what + ".title", name),
                        () -> Acting.tried(reason, () -> {
                            decide(release, approve, reason.getValue());
                            Notices.success(getTranslation("catalogue." + what + ".done", name));
                            refresh();
                        }),
                        reason)
                .open();
    }

    private void decide(Release release, boolean approve, String reason) {
        if (approve) {
            review.approve(release.id(), reason);
        } else {
            review.reject(release.id(), reason);
        }
    }
}
