package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.PublisherId;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.Rule;

/** Says what holds for a publisher or a plugin from now on. */
class RuleDialog {

    private final PluginPolicy policy;
    private final Runnable done;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final Select<Rule> rule = new Select<>();
    private final NoticeField day;
    private final ReasonArea reason = new ReasonArea();

    RuleDialog(PluginPolicy policy, PluginReview review, Runnable done) {
        this.policy = policy;
        this.done = done;
        day = new NoticeField(subject.getTranslation("catalogue.stops-on"));
        subject.setLabel(subject.getTranslation("catalogue.rule.subject"));
        subject.setItems(subjects(policy, review));
        subject.setItemLabelGenerator(chosen -> subject.getTranslation(
                chosen.ofPlugin() ? "catalogue.rule.plugin" : "catalogue.rule.publisher", chosen.id()));
        rule.setLabel(subject.getTranslation("catalogue.rule"));
        rule.setItems(Rule.values());
        rule.setItemLabelGenerator(chosen -> subject.getTranslation("catalogue.rule." + chosen));
        rule.addValueChangeListener(change -> day.setVisible(change.getValue() == Rule.BANNED));
        rule.setValue(Rule.REVIEW);
        day.setVisible(false);
    }

    void open() {
        new FormDialog(subject.getTranslation("catalogue.rule.set"), this::save, subject, rule, day, reason).open();
    }

    private Optional<String> save() {
        var chosen = subject.getValue();
        if (chosen == null) {
            return Optional.of(subject.getTranslation("catalogue.rule.choose"));
        }
        return Acting.tried(subject, () -> {
            var said = Objects.requireNonNull(rule.getValue());
            if (chosen.ofPlugin()) {
                policy.rulePlugin(chosen.id(), said, day.getValue(), reason.getValue());
            } else {
                policy.rule(new PublisherId(chosen.id()), said, day.getValue(), reason.getValue());
            }
            done.run();
        });
    }

    private static List<Subject> subjects(PluginPolicy policy, PluginReview review) {
        return Stream.concat(
                        policy.publishers().stream()
                                .map(publisher -> new Subject(publisher.id().value(), false)),
                        review.releases().stream()
                                .map(Release::pluginId)
                                .distinct()
                                .map(id -> new Subject(id, true)))
                .toList();
    }

    private record Subject(String id, boolean ofPlugin) {}
}
