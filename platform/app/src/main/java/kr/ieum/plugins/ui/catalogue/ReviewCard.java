package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugins.catalogue.InUse;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.Submission;
import kr.ieum.plugins.ui.AskedFor;
import kr.ieum.text.Moments;

/** One version that waits: what it is, what it asks for, what of that is new. */
class ReviewCard extends Composite<Article> {

    ReviewCard(
            Release release,
            List<Submission> submissions,
            Optional<InUse> inUse,
            SignatureFact signature,
            Moments moments,
            Runnable approve,
            Runnable reject) {
        var manifest = release.manifest();
        var name = manifest.name().in(getLocale()) + " " + release.version();
        var head = new Div(new H2(name));
        head.addClassName("plugin-head");
        getContent().addClassName("plugin-card");
        getContent()
                .add(
                        head,
                        new Paragraph(manifest.description().in(getLocale())),
                        facts(release, submissions, signature, moments),
                        new AskChanges(release, inUse),
                        details("catalogue.asks", new AskedFor(manifest)),
                        details("catalogue.report", report(release)),
                        actions(name, approve, reject));
    }

    private FactList facts(Release release, List<Submission> submissions, SignatureFact signature, Moments moments) {
        var manifest = release.manifest();
        return new FactList()
                .with(getTranslation("catalogue.fact.plugin"), release.pluginId())
                .with(getTranslation("catalogue.fact.provider"), manifest.provider())
                .with(getTranslation("catalogue.fact.signature"), signature)
                .with(getTranslation("catalogue.fact.key"), release.keyFingerprint())
                .with(getTranslation("catalogue.fact.checksum"), release.sha256())
                .with(getTranslation("catalogue.fact.platform"), manifest.platform())
                .with(
                        getTranslation("catalogue.fact.submitted"),
                        submissions.stream()
                                .map(submission -> submission.tenant().in(getLocale()) + " " + submission.by() + " · "
                                        + moments.minute(submission.at()))
                                .collect(Collectors.joining(", ")));
    }

    private Component report(Release release) {
        if (release.testReport() == null) {
            return new Paragraph(getTranslation("catalogue.report.none"));
        }
        var text = new Pre(release.testReport());
        text.addClassName("catalogue-report");
        text.getElement().setAttribute("tabindex", "0");
        return text;
    }

    private Details details(String titleKey, Component content) {
        return new Details(getTranslation(titleKey), content);
    }

    private Div actions(String name, Runnable approve, Runnable reject) {
        var yes = getTranslation("catalogue.approve");
        var no = getTranslation("catalogue.reject");
        var actions = new Div(
                Acting.button(yes, name + ": " + yes, approve, ButtonVariant.LUMO_PRIMARY),
                Acting.button(no, name + ": " + no, reject, ButtonVariant.LUMO_ERROR));
        actions.addClassName("plugin-actions");
        return actions;
    }
}
